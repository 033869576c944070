"""The PDF of a guide: the page that holds it whole, on numbered sheets with bookmarks and links between its parts.

It is tagged, for software that reads aloud.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .assets import own
from .typesetter import WEASYPRINT, listening, typesetter
from .verbatim import mark_verbatim

_STYLES: Final = "paper.css"

_STANDARD: Final = "pdf/ua-1"
"""PDF/UA-1, ISO 14289-1: a document in which software that reads aloud finds headings, lists, tables and the
language."""


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A PDF.

    Attributes:
        content: the file.
        boxes: the characters that stand in it as boxes, because no font of this machine has them.
    """

    content: bytes
    boxes: str


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
    with listening() as boxes:
        only = _only(weasyprint, address, pictures or {})
        page = weasyprint.HTML(string=document, base_url=address, url_fetcher=only, media_type="print")
        mark_verbatim(page.etree_element)
        content: bytes = page.write_pdf(
            stylesheets=[weasyprint.CSS(string=own(_STYLES).decode())], pdf_variant=_STANDARD, pdf_tags=True
        )
    return Printed(content=content, boxes="".join(boxes.found))
