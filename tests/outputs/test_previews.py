"""The picture that a preview of a page shows."""

import re
import sys
import tomllib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from PIL import Image
from pypdf import PdfReader

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Guide
from fingerpost.fault import Fault
from fingerpost.outputs.mkdocs.heads import with_head
from fingerpost.outputs.previews import drawing, previews_of
from fingerpost.outputs.publication import Publication
from fingerpost.outputs.publishing import publish
from fingerpost.outputs.typesetter import WEASYPRINT
from tests.rendered import SITE, catalogue_of
from tests.small_guide import guide_with

PREVIEWED: Final = replace(SITE, previews=True)

LONG: Final = (
    "How should somebody travel who has a long way before them, and no ticket, and a bag with wheels, and a dog"
)

ARABIC: Final = "كيف نسافر إلى المدينة البعيدة؟"

TAGS: Final = """\
<meta property="og:image" content="https://example.org/travel/preview.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Travel: How should you travel?">
<meta name="twitter:card" content="summary_large_image">
"""


def _asking(question: str) -> Guide:
    return guide_with(("How should you travel?", question))


@pytest.fixture(scope="module")
def publication() -> Publication:
    """The small guide with its picture."""
    return publish(catalogue_of(guide_with()), PREVIEWED, folder_links)


def test_a_guide_has_a_picture_in_the_size_that_previews_ask_for(publication: Publication) -> None:
    """A PNG whose paper is white, with the post at the side."""
    picture = Image.open(BytesIO(publication.files["travel/preview.png"]))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))
    colours = picture.convert("RGB")
    assert [colours.getpixel(at) for at in ((5, 5), (1195, 5), (1000, 152))] == [
        (0xFF, 0xFF, 0xFF),
        (0xE3, 0xF1, 0xEC),
        (0x0B, 0x6B, 0x50),
    ]
    assert len(publication.files["travel/preview.png"]) < 60_000


def test_every_page_of_the_guide_names_it_but_for_frames(publication: Publication) -> None:
    """Pages of the flow too: outcomes are sent to others. The first page of the site is of no guide."""
    assert TAGS in publication.themed["travel/faq/"].head
    assert TAGS in publication.files["travel/decide/far.near/index.html"].decode()
    assert "og:image" not in publication.themed[""].head
    assert b"og:image" not in publication.files["embed/travel/decide/index.html"]


def test_the_same_guide_has_the_same_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Byte for byte, however often it is drawn."""
    monkeypatch.setattr("fingerpost.outputs.previews.draw", drawing.draw.__wrapped__)
    one, other = (previews_of([guide_with()], PREVIEWED).pictures["travel"] for _ in range(2))
    assert one == other


@pytest.mark.parametrize("question", [f"{LONG}?", f"{LONG}, {LONG}, {LONG}?", "x" * 200, ARABIC])
def test_every_word_of_a_question_stands_on_the_picture(question: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long one is set smaller until it fits; a word that is longer than the picture is broken."""
    sheets: list[bytes] = []

    def keep(_: object, sheet: bytes) -> bytes:
        sheets.append(sheet)
        return b"drawn"

    monkeypatch.setattr(drawing, "_as_picture", keep)
    monkeypatch.setattr("fingerpost.outputs.previews.draw", drawing.draw.__wrapped__)
    made = previews_of([_asking(question)], PREVIEWED)
    (page,) = PdfReader(BytesIO(sheets[0])).pages
    assert made.notices == ()

    def letters(text: str) -> list[str]:
        return sorted(re.sub(r"\W", "", text))

    assert letters(page.extract_text()) == letters(f"Travel{question}Signs")


UNSHOWN: Final = {
    "\U00010600\U00010601?": "no font of this machine has \U00010600 (U+10600), \U00010601 (U+10601);",
    f"{LONG}, " * 20: "the title and the question are too long for a picture",
}


@pytest.mark.parametrize("question", UNSHOWN)
def test_a_guide_whose_words_cannot_be_shown_has_no_picture(question: str) -> None:
    """Rather than boxes, or a part of them. The author is told why, and pages name no picture."""
    made = publish(catalogue_of(_asking(question)), PREVIEWED, folder_links)
    (notice,) = made.notices
    assert notice.startswith(f"travel/preview.png: {UNSHOWN[question]}")
    assert "travel/preview.png" not in made.files
    assert "og:image" not in made.themed["travel/faq/"].head
    assert "og:title" in made.themed["travel/faq/"].head


def test_without_the_address_of_the_site_nobody_could_ask_for_a_picture() -> None:
    """So there is none, and the author is told; whoever asks for none is told nothing."""
    made = publish(catalogue_of(guide_with()), replace(PREVIEWED, url=""), folder_links)
    assert "travel/preview.png" not in made.files
    assert ["site_url" in notice for notice in made.notices] == [True]
    assert publish(catalogue_of(guide_with()), SITE, folder_links).notices == ()


def test_the_name_of_a_site_that_two_lines_do_not_hold_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than cut: previews name the site beside the picture."""
    drawn: list[str] = []

    def keep(html: str) -> drawing.Drawn:
        drawn.append(html)
        return drawing.Drawn(b"drawn")

    monkeypatch.setattr("fingerpost.outputs.previews.draw", keep)
    for name in ("S" * 70, "S" * 71):
        previews_of([guide_with()], replace(PREVIEWED, name=name))
    assert [html.count("SSS") > 0 for html in drawn] == [True, False]


@pytest.mark.parametrize(("missing", "named"), [("weasyprint", WEASYPRINT), ("pypdfium2", drawing.PDFIUM)])
def test_where_what_draws_is_missing_an_author_is_told_what_to_install(
    missing: str, named: str, monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    """An import that fails stands in for a machine without it. The project asks for the same releases."""
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(Fault, match=rf"`previews: true`.*pip install '{re.escape(named)}'"):
        drawing.draw.__wrapped__("<p>Here.</p>")
    asked = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert named in asked["project"]["optional-dependencies"]["previews"]


def test_where_a_theme_has_a_picture_of_its_own_that_stands_alone(publication: Publication) -> None:
    """As Material has with its social cards: two pictures of one page would be one too many."""
    theirs = '<html><head><meta property="og:image" content="theirs.png"></head>'
    page = with_head(theirs, publication.themed["travel/faq/"].head)
    assert re.findall(r"og:image\W|twitter:", page) == ['og:image"']
    assert TAGS in with_head("<html><head></head>", publication.themed["travel/faq/"].head)
