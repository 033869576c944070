"""What the texts of a guide need of the site: pages of the same guide, pages written by hand, pictures."""

from collections.abc import Iterable
from urllib.parse import quote

from ..addresses import GuidePage, topic_address
from ..catalogue import Guide, every_entry, every_text
from .convert import Prose
from .inspection import inspect
from .target import Document, Elsewhere, Internal, Term, picture_of


def document_address(document: Document) -> str:
    """The address of a page written by hand, or of a part of it."""
    file = quote(document.file)
    return f"{file}#{document.anchor}" if document.anchor else file


def pictures_in(guide: Guide) -> frozenset[str]:
    """The files of all pictures in the texts of a guide, named from the documentation folder."""
    texts = (text.text for text in every_text(every_entry(guide)) if text.markdown)
    shown = (picture_of(picture.address) for text in texts for picture in inspect(text).pictures)
    return frozenset(shown) - {""}


def prose_of(guide: Guide, guides: Iterable[Guide] = ()) -> Prose:
    """A converter of the texts of a guide.

    Args:
        guide: the guide.
        guides: all guides of the site.

    A link to a page that the guide does not have loses its address. Whether a page written by hand is there, only the
    generator of the site can say.
    """
    known = {one.guide: frozenset(one.topics) for one in (*guides, guide)}

    def within(target: Internal) -> str | None:
        if isinstance(target, Document):
            return document_address(target)
        name = f"{GuidePage.GLOSSARY}/{target.name}" if isinstance(target, Term) else target.name
        of = target.guide if isinstance(target, Elsewhere) else guide.guide
        return topic_address(of, name) if name in known.get(of, ()) else None

    return Prose(within, known)
