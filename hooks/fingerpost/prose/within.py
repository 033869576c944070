"""Links of an author's text that stay within the site: to a page of the same guide, or to one written by hand."""

from functools import partial
from urllib.parse import quote

from ..addresses import topic_address, topics
from ..catalogue import Guide
from .convert import Prose
from .target import Document, Topic


def document_address(document: Document) -> str:
    """The address of a page written by hand, with the part of it that is meant."""
    file = quote(document.file)
    return f"{file}#{document.anchor}" if document.anchor else file


def address_within(guide: Guide, target: Document | Topic) -> str | None:
    """The address that a link in a text of a guide leads to; ``None`` where the guide has no such page.

    Whether a page written by hand is there, only the site's generator can say.
    """
    if isinstance(target, Topic):
        return topic_address(guide.guide, target.name) if target.name in topics(guide.paths, guide.faq) else None
    return document_address(target)


def prose_of(guide: Guide) -> Prose:
    """A converter of the texts of a guide."""
    return Prose(partial(address_within, guide))
