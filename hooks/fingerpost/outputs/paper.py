"""The PDF of a guide: the page that holds it whole, on numbered sheets with bookmarks and links between its parts.

It is tagged, for software that reads aloud.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from ..fault import Fault
from .assets import own
from .verbatim import mark_verbatim

_STYLES: Final = "paper.css"

_STANDARD: Final = "pdf/ua-1"
"""PDF/UA-1, ISO 14289-1: a document in which software that reads aloud finds headings, lists, tables and the
language."""


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence WeasyPrint: what it says of our style sheet, and of a site without an address, helps no author."""
    logger = logging.getLogger("weasyprint")
    before, logger.level = logger.level, logging.CRITICAL
    try:
        yield
    finally:
        logger.level = before


def _weasyprint() -> Any:
    """WeasyPrint, which takes a second to load and is loaded by nothing else.

    Raises:
        Fault: where it, or a library of the system that it needs, is missing.
    """
    try:
        import weasyprint  # noqa: PLC0415 - as the docstring says
    except ImportError:
        raise Fault(
            "A PDF was asked for (`pdf: true`), and WeasyPrint makes it, which is not installed. "
            "Install it: pip install 'fingerpost[pdf]'"
        ) from None
    except OSError as error:
        raise Fault(
            f"A PDF was asked for (`pdf: true`), and WeasyPrint cannot make it: {error}\n"
            "It needs Pango. Install it, on Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0; "
            "on macOS: brew install pango"
        ) from None
    return weasyprint


def print_pdf(document: str, address: str) -> bytes:
    """Print a document.

    Args:
        document: HTML, whole.
        address: where the page stands that it shows, for its links to others; empty where that is not known, and then
            there should be none.

    Raises:
        Fault: where what makes the PDF is missing.
    """
    weasyprint = _weasyprint()
    with _quiet():
        # No protocol is allowed, so nothing is fetched: all that stands on the page came with it.
        nothing = weasyprint.urls.URLFetcher(allowed_protocols=())
        page = weasyprint.HTML(string=document, base_url=address or None, url_fetcher=nothing, media_type="print")
        mark_verbatim(page.etree_element)
        printed: bytes = page.write_pdf(
            stylesheets=[weasyprint.CSS(string=own(_STYLES).decode())], pdf_variant=_STANDARD, pdf_tags=True
        )
    return printed
