"""What there is of a guide on paper: a PDF of the page that holds it whole, where one page holds it."""

from collections.abc import Mapping
from typing import Final

from markupsafe import Markup

from ..addresses import pdf_address
from ..pages import Edition, Page
from ..pages.cuts import MOST_FACTS
from ..rendering.html import Shells
from .paper import print_pdf
from .typesetter import notice_of_boxes

_NOWHERE: Final = "https://site.invalid/"
"""Where the pictures stand of a PDF whose site has no address. Nothing is asked there."""


def _of_volumes(edition: Edition) -> str:
    """The notice of a guide that is too large for a PDF."""
    return (
        f"{edition.guide.place('guide').file}: {len(edition.ledger.rows)} facts are too many for a PDF of the whole "
        f"guide, which may have {MOST_FACTS}. Its page leads to volumes instead, each of which can be printed."
    )


def on_paper(
    page: Page, body: Markup, edition: Edition, shells: Shells, shown: Mapping[str, bytes]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The PDF of a guide by its place, and what its author should know of it, each in a line.

    Args:
        page: the page of the whole guide.
        body: its HTML.
        edition: the guide.
        shells: what puts the body into a document.
        shown: the pictures on the page, by the reference to each.
    """
    guide = edition.guide
    if edition.cuts.volumes:
        return {}, (_of_volumes(edition),)
    document = shells.paper(page, body, f"{guide.title}: {guide.question}")
    name, printed = pdf_address(guide.guide), print_pdf(document, (shells.site.url or _NOWHERE) + page.address, shown)
    boxes = (notice_of_boxes(name, printed.boxes, "the PDF shows boxes instead"),) if printed.boxes else ()
    return {name: printed.content}, boxes
