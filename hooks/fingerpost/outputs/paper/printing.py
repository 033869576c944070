"""The PDF of a guide: the page that holds it whole, on numbered sheets with bookmarks and links between its parts.

It is tagged, for software that reads aloud.
"""

import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from ..assets import own
from ..typesetter import WEASYPRINT, listening, typesetter
from .document import Printed
from .verbatim import mark_verbatim

STYLES: Final = "paper.css"
"""The style sheet of every PDF."""

_STANDARD: Final = "pdf/ua-1"
"""PDF/UA-1, ISO 14289-1: a document in which software that reads aloud finds headings, lists, tables and the
language."""


def _only(weasyprint: Any, address: str, pictures: Mapping[str, bytes]) -> Any:
    """What WeasyPrint asks for whatever a page names: it has the pictures, and fetches nothing.

    No protocol is allowed, neither of a network nor of a disk.
    """
    urls = weasyprint.urls
    # The function by which WeasyPrint makes the addresses that it asks for: these have no blank, no letter beyond
    # ASCII and no `..`, whatever the address of a site has.
    given = {
        urls.url_join(urls.ensure_url(address), reference, allow_relative=False, context=reference): content
        for reference, content in pictures.items()
    }

    class Given(weasyprint.urls.URLFetcher):  # type: ignore[misc] # WeasyPrint is loaded only here
        def fetch(self, url: str, headers: Any = None) -> Any:
            if url in given:
                return urls.URLFetcherResponse(url, given[url])
            return super().fetch(url, headers)

    return Given(allowed_protocols=())


_NOTES: Final = re.compile(r"^::(?:foot)?note-.*\n", re.MULTILINE)
_MARKERS: Final = re.compile(r"^::marker", re.MULTILINE)


def _plainer(weasyprint: Any) -> Any:
    """The class of documents whose elements have no styles of footnotes, which no page has, nor markers but in lists.

    WeasyPrint's own style sheet has six rules for parts of each element, and it works out the styles of each part:
    six for one that is used, and a quarter of all memory. A release that asks for this sheet in another way has them
    again, and makes the same bytes.
    """
    sheet = weasyprint.CSS(string=_MARKERS.sub(":is(li, summary)::marker", _NOTES.sub("", weasyprint.html.UA)))

    class Plainer(weasyprint.HTML):  # type: ignore[misc] # WeasyPrint is loaded only here
        def _ua_stylesheets(self, forms: bool = False) -> list[Any]:  # noqa: ARG002 - as it is asked
            return [sheet]

    return Plainer


@contextmanager
def _keeping_all() -> Iterator[None]:
    """Let Python look for no garbage meanwhile: a document is one large net of objects, all of them in use.

    To go through it again and again took a quarter of the time.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def print_pdf(document: str, address: str, pictures: Mapping[str, bytes] | None = None) -> Printed:
    """Print a document.

    Args:
        document: HTML, whole.
        address: where the page stands that it shows, for its links to others and for its pictures.
        pictures: the pictures that the document shows, by the reference to each, as it stands in the document.

    Raises:
        Fault: where what makes the PDF is missing.
    """
    weasyprint = typesetter("A PDF was asked for (`pdf: true`)", WEASYPRINT)
    with listening() as boxes, _keeping_all():
        only = _only(weasyprint, address, pictures or {})
        page = _plainer(weasyprint)(string=document, base_url=address, url_fetcher=only, media_type="print")
        mark_verbatim(page.etree_element)
        content: bytes = page.write_pdf(
            stylesheets=[weasyprint.CSS(string=own(STYLES).decode())], pdf_variant=_STANDARD, pdf_tags=True
        )
    return Printed(content=content, boxes="".join(boxes.found))
