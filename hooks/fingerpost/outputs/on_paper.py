"""What there is of a guide on paper: a PDF of the page that holds it whole, where one page holds it."""

from collections.abc import Mapping
from typing import Final

from markupsafe import Markup, escape

from ..addresses import pdf_address, whole_address
from ..pages import Edition, Page
from ..pages.cuts import MOST_FACTS
from ..rendering.html import Shells
from .paper import Document, Press
from .typesetter import notice_of_boxes

_NOWHERE: Final = "https://site.invalid/"
"""Where the pictures stand of a PDF whose site has no address. Nothing is asked there."""


def too_large(edition: Edition) -> str:
    """The notice of a guide that is too large for a PDF; empty for one that is not."""
    if not edition.cuts.volumes:
        return ""
    guide = edition.guide
    return (
        f"{guide.place('guide').file}: {len(edition.ledger.rows)} facts are too many for a PDF of the whole guide, "
        f"which may have {MOST_FACTS}, so that there is none. To have it on paper or as a PDF, open the page "
        f"{whole_address(guide.guide)} in a browser, and print each volume that it leads to."
    )


def for_paper(page: Page, body: Markup, edition: Edition, shells: Shells, shown: Mapping[str, bytes]) -> Document:
    """What the PDF of a guide is made of.

    Args:
        page: the page of the whole guide.
        body: its HTML.
        edition: the guide.
        shells: what puts the body into a document.
        shown: the pictures of all texts, by the reference that this page has to each.
    """
    guide = edition.guide
    html = shells.paper(page, body, f"{guide.title}: {guide.question}")
    return Document(
        name=pdf_address(guide.guide),
        html=html,
        address=(shells.site.url or _NOWHERE) + page.address,
        # Those of another guide change nothing here.
        pictures={name: content for name, content in shown.items() if escape(name) in html},
    )


def from_press(press: Press) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Every PDF by its place, and what authors should know of them, each in a line."""
    files, notices = {}, []
    for document, printed in press.printed():
        files[document.name] = printed.content
        if printed.boxes:
            notices.append(notice_of_boxes(document.name, printed.boxes, "the PDF shows boxes instead"))
    return files, tuple(notices)
