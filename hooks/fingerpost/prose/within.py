"""Links of an author's text within the site: to a page of the same guide, or to one written by hand."""

from urllib.parse import quote

from ..addresses import topic_address, topics
from ..catalogue import Guide
from .convert import Prose
from .target import Document, Topic


def document_address(document: Document) -> str:
    """The address of a page written by hand, or of a part of it."""
    file = quote(document.file)
    return f"{file}#{document.anchor}" if document.anchor else file


def prose_of(guide: Guide) -> Prose:
    """A converter of the texts of a guide.

    A link to a page that the guide does not have loses its address. Whether a page written by hand is there, only the
    generator of the site can say.
    """
    known = frozenset(topics(guide.pages, guide.paths, guide.faq))

    def within(target: Document | Topic) -> str | None:
        if isinstance(target, Document):
            return document_address(target)
        return topic_address(guide.guide, target.name) if target.name in known else None

    return Prose(within)
