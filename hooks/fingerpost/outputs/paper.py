"""The PDF of a guide: the page that holds it whole, on numbered sheets with bookmarks and links between its parts.

It is tagged, for software that reads aloud.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from ..fault import Fault
from .assets import own
from .verbatim import mark_verbatim

_STYLES: Final = "paper.css"

_STANDARD: Final = "pdf/ua-1"
"""PDF/UA-1, ISO 14289-1: a document in which software that reads aloud finds headings, lists, tables and the
language."""

WEASYPRINT: Final = "weasyprint>=70,<71"
"""What makes the PDF, as pip takes it; pyproject.toml asks for the same."""


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A PDF.

    Attributes:
        content: the file.
        boxes: the characters that stand in it as boxes, because no font of this machine has them.
    """

    content: bytes
    boxes: str


class _Boxes(logging.Handler):
    """Collects the characters that WeasyPrint warns of.

    What else it says, of our style sheet and of a site without an address, helps no author.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Take the character out of a warning."""
        if record.msg.startswith(".notdef glyph") and isinstance(record.args, tuple):
            self.found[str(record.args[0])] = None


@contextmanager
def _listening() -> Iterator[_Boxes]:
    """Listen to what WeasyPrint says, in the place of everybody else."""
    logger, boxes = logging.getLogger("weasyprint"), _Boxes()
    before = logger.level, logger.propagate, logger.handlers
    logger.level, logger.propagate, logger.handlers = logging.WARNING, False, [boxes]
    try:
        yield boxes
    finally:
        logger.level, logger.propagate, logger.handlers = before


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
            f"Install it: pip install '{WEASYPRINT}'"
        ) from None
    except OSError as error:
        raise Fault(
            f"A PDF was asked for (`pdf: true`), and WeasyPrint cannot make it: {error}\n"
            "It needs Pango. Install it, on Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0; "
            "on macOS: brew install pango"
        ) from None
    return weasyprint


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
    weasyprint = _weasyprint()
    with _listening() as boxes:
        only = _only(weasyprint, address, pictures or {})
        page = weasyprint.HTML(string=document, base_url=address, url_fetcher=only, media_type="print")
        mark_verbatim(page.etree_element)
        content: bytes = page.write_pdf(
            stylesheets=[weasyprint.CSS(string=own(_STYLES).decode())], pdf_variant=_STANDARD, pdf_tags=True
        )
    return Printed(content=content, boxes="".join(boxes.found))
