"""What the texts of a guide need of the site: pages of the same guide, pages written by hand, pictures."""

from urllib.parse import quote

from ..addresses import GuidePage, topic_address
from ..catalogue import Guide, every_entry, every_text
from .convert import Prose
from .inspection import inspect
from .target import Document, Internal, Term, picture_of


def document_address(document: Document) -> str:
    """The address of a page written by hand, or of a part of it."""
    file = quote(document.file)
    return f"{file}#{document.anchor}" if document.anchor else file


def pictures_in(guide: Guide) -> frozenset[str]:
    """The files of all pictures in the texts of a guide, named from the documentation folder."""
    texts = (text.text for text in every_text(every_entry(guide)) if text.markdown)
    shown = (picture_of(picture.address) for text in texts for picture in inspect(text).pictures)
    return frozenset(shown) - {""}


def prose_of(guide: Guide) -> Prose:
    """A converter of the texts of a guide.

    A link to a page that the guide does not have loses its address. Whether a page written by hand is there, only the
    generator of the site can say.
    """
    known = frozenset(guide.topics)

    def within(target: Internal) -> str | None:
        if isinstance(target, Document):
            return document_address(target)
        name = f"{GuidePage.GLOSSARY}/{target.name}" if isinstance(target, Term) else target.name
        return topic_address(guide.guide, name) if name in known else None

    return Prose(within)
