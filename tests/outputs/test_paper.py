"""The PDF of a guide: what is inside of it."""

import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pdfua
import pikepdf
import pytest
from pypdf import PdfReader

from fingerpost.addresses import Site
from fingerpost.fault import Fault
from fingerpost.outputs.paper import print_pdf
from tests.rendered import rendered
from tests.small_guide import guide_with

ADDRESS = "https://example.org/"


def _printed(url: str = ADDRESS) -> bytes:
    return rendered(guide_with(), site=Site("Signs", "Find your way.", url, paper=True)).files["travel/travel.pdf"]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF of the small guide on a disk."""
    path = tmp_path_factory.mktemp("paper") / "travel.pdf"
    path.write_bytes(_printed())
    return path


@pytest.fixture(scope="module")
def pdf(path: Path) -> Iterator[pikepdf.Pdf]:
    """The same, opened."""
    with pikepdf.open(path) as opened:
        yield opened


def _elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the tree that software reads aloud from."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, pikepdf.Array):
            waiting = [*one, *waiting]
        elif isinstance(one, pikepdf.Dictionary):
            if "/S" in one:
                yield one
            waiting = [*([one.K] if "/K" in one else []), *waiting]


def _links(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    return (
        one
        for page in pdf.pages
        for one in page.get("/Annots", [])
        if isinstance(one, pikepdf.Dictionary) and one.Subtype == "/Link"
    )


def _destinations(pdf: pikepdf.Pdf) -> dict[str, int]:
    """The name of each part that a link can lead to, and the number of its sheet."""
    numbers: dict[tuple[int, int], int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    names = pdf.Root.Names.Dests.Names
    return {str(names[index]): numbers[names[index + 1][0].objgen] for index in range(0, len(names), 2)}


def _texts(path: Path) -> list[str]:
    """The words on each sheet."""
    return [page.extract_text() for page in PdfReader(path).pages]


def test_it_says_its_title_and_its_language(pdf: pikepdf.Pdf) -> None:
    """And shows the title, not the name of the file, in the window of its reader."""
    assert str(pdf.docinfo["/Title"]) == "Travel: How should you travel?"
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_its_bookmarks_are_the_chapters_and_what_they_hold(pdf: pikepdf.Pdf) -> None:
    """In the order of the sheets."""
    with pdf.open_outline() as outline:
        (guide,) = outline.root
        chapters = {str(one.title): [str(part.title) for part in one.children] for one in guide.children}
    assert str(guide.title) == "How should you travel?"
    assert list(chapters) == [
        "The questions",
        "The paths",
        "The paths compared",
        "Common searches",
        "Questions and answers",
        "Evidence",
    ]
    assert chapters["The questions"] == ["1. Is it far?", "2. Do you have a ticket?", "3. Do you have a ticket?"]
    assert chapters["The paths"] == ["Walk there", "Take the train"]


def test_every_link_within_it_leads_to_a_part_that_is_there(pdf: pikepdf.Pdf) -> None:
    """And every link out of it is a whole address."""
    inner = {str(one.Dest) for one in _links(pdf) if "/Dest" in one}
    assert {"questions", "path.walk", "path.train", "evidence", "evidence.requirement.ticket"} <= inner
    assert inner <= set(_destinations(pdf))
    outer = {str(one.A.URI) for one in _links(pdf) if "/A" in one}
    assert outer == {"https://example.org/travel/all/"}


def test_its_sheets_are_numbered_and_the_contents_name_the_right_ones(pdf: pikepdf.Pdf, path: Path) -> None:
    """A reader of paper finds a path by its number."""
    texts = _texts(path)
    assert all(f"{number} / {len(texts)}" in text for number, text in enumerate(texts, 1))
    places = _destinations(pdf)
    for label, part in (("The questions", "questions"), ("Walk there", "path.walk"), ("Evidence", "evidence")):
        found = re.search(rf"^{label} ?[. ]+(\d+)$", texts[0], re.MULTILINE)
        assert found, label
        assert int(found[1]) == places[part], label
    assert f"go to question 2 (page {places['questions.ticket']})" in " ".join(texts[places["questions"] - 1].split())


def test_software_that_reads_aloud_finds_headings_lists_and_tables(pdf: pikepdf.Pdf) -> None:
    """And for each cell of a table the headers that it belongs to."""
    elements = list(_elements(pdf))
    kinds = {str(one.S) for one in elements}
    assert {"/H1", "/H2", "/H3", "/H4", "/L", "/LI", "/Table", "/TH", "/TD", "/Link"} <= kinds
    headers = {bytes(one.ID) for one in elements if one.S == "/TH" and "/ID" in one}
    cells = [one for one in elements if one.S == "/TD"]
    assert cells
    assert all({bytes(header) for header in cell.A.Headers} <= headers and len(cell.A.Headers) >= 2 for cell in cells)


def test_a_checker_of_pdf_ua_finds_no_error(path: Path) -> None:
    """It only warns that header cells name no direction. The other cells name their headers, which says the same."""
    report = pdfua.validate(str(path))
    assert len(report.outcomes) >= 10
    assert {finding.rule_id for finding in report.findings} <= {"UA-15-003"}
    assert not [finding for finding in report.findings if finding.severity is pdfua.Severity.ERROR]


def test_the_same_guide_makes_the_same_bytes(path: Path) -> None:
    """So that a reader can tell by a checksum whether a copy is the current one."""
    assert _printed() == path.read_bytes()


def test_where_the_site_has_no_address_only_links_within_are_left() -> None:
    """A link to another page of the site would lead nowhere from a file; a link to a source still does."""
    mapped = guide_with(
        (
            "text: To arrive.",
            "text: 'To arrive: [map](map), [note](note.md), [train](paths/train), [elsewhere](https://example.com/).'",
        ),
    )
    site = Site("Signs", "Find your way.", paper=True)
    printed = rendered(mapped, site=site).files["travel/travel.pdf"]
    with pikepdf.open(BytesIO(printed)) as opened:
        assert {str(one.A.URI) for one in _links(opened) if "/A" in one} == {"https://example.com/"}
        assert "path.train" in {str(one.Dest) for one in _links(opened) if "/Dest" in one}


def test_nothing_is_fetched_while_it_is_made(capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever a page asks for: a PDF shows what stands on it, and a build needs no network."""
    printed = print_pdf(
        '<!doctype html><html lang="en"><title>t</title><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><p>Here.</p></html>',
        "",
    )
    assert printed.startswith(b"%PDF")
    assert capfd.readouterr().err == ""


def test_where_what_makes_it_is_missing_an_author_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """An import that fails stands in for a machine without it, which the tests cannot be run on."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(Fault, match=r"pip install 'fingerpost\[pdf\]'"):
        print_pdf("<p>Here.</p>", "")
