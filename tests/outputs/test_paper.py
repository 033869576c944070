"""The PDF of a guide: what is inside of it."""

import base64
import re
import sys
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pdfua
import pikepdf
import pytest
from pypdf import PdfReader

from fingerpost.addresses import Links, Site, folder_links, placed
from fingerpost.catalogue import Severity
from fingerpost.fault import Fault
from fingerpost.outputs.assets import own
from fingerpost.outputs.paper import print_pdf
from fingerpost.outputs.paper.printing import STYLES
from fingerpost.outputs.publishing import publish
from fingerpost.outputs.typesetter import WEASYPRINT, typesetter
from fingerpost.prose.bounds import DEEPEST
from tests.examples import given_guide
from tests.rendered import catalogue_of, paper_of, rendered
from tests.small_guide import findings, guide_with

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


def _images(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"]


def _destinations(pdf: pikepdf.Pdf) -> dict[str, int]:
    """The name of each part that a link can lead to, and the number of its sheet."""
    numbers: dict[tuple[int, int], int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    names = pdf.Root.Names.Dests.Names
    return {str(names[index]): numbers[names[index + 1][0].objgen] for index in range(0, len(names), 2)}


def _texts(path: Path) -> list[str]:
    """The words on each sheet."""
    return [page.extract_text() for page in PdfReader(path).pages]


ONWARD = ("https://map.example.org/", "https://tickets.example.org/")
"""Where the paths of the small guide lead on to."""


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
    assert outer == {"https://example.org/travel/all/", *ONWARD}


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


def test_what_its_own_style_sheet_leaves_out_is_in_no_page() -> None:
    """WeasyPrint's own has rules for parts of elements besides; with them the file is the same."""
    # A letter before each: where its rule is missing, it is a capital.
    letters = "text-transform: uppercase; list-style-type: lower-alpha"
    lists = f'<ol style="{letters}"><li>One<ul><li><q>Two</q><br>lines</ul></ol>'
    body = f'{lists}<h1>Three</h1><details open style="{letters}"><summary>Four</summary>Five</details>'
    document = f'<!doctype html><html lang="en"><title>t</title><body class="fp">{body}</html>'
    weasyprint = typesetter("A test", WEASYPRINT)
    usual = weasyprint.HTML(string=document, base_url=ADDRESS, media_type="print").write_pdf(
        stylesheets=[weasyprint.CSS(string=own(STYLES).decode())], pdf_variant="pdf/ua-1", pdf_tags=True
    )
    assert print_pdf(document, ADDRESS).content == usual


def _made_of(body: str) -> bytes:
    """A document of one part, printed."""
    return print_pdf(
        f'<!doctype html><html lang="en"><title>t</title><body><div class="fp">{body}</div></html>', ""
    ).content


def _words_of(made: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)


def test_no_hyphen_is_added_to_code_hosts_addresses_and_identifiers() -> None:
    """They could be copied with it. A line ends behind a sign of theirs, or before them; words are hyphenated.

    A line of four to ninety letters stands before each.
    """
    for name in ("profiles.euw1.segment.com", "https://example.org/enrichment/messaging", "identityResolutionSpaces"):
        for word in (f"<code>{name}</code>", f'<a href="https://example.org/">{name}</a>', name):
            text = _words_of(_made_of("".join(f"<p>{'mm ' * number} {word}.</p>" for number in range(1, 30))))
            assert text.replace("/\n", "/").count(f"{name}.") == 29, word
            assert "\u2010" not in text, word
    assert "\u2010" in _words_of(_made_of("".join(f"<p>{'mm ' * number} internationally</p>" for number in range(30))))


@pytest.fixture(scope="module")
def compared() -> bytes:
    """The comparison of twelve paths by nineteen criteria, printed."""
    document = paper_of(given_guide("load-balancer"))
    (chapter,) = re.findall(r'<section class="fp-chapter fp-across".*?</section>', document, re.DOTALL)
    return _made_of(chapter)


def test_the_comparison_stays_within_the_margins_however_many_columns_it_has(compared: bytes) -> None:
    """As few tables as fit hold it, each with all paths."""
    with pikepdf.open(BytesIO(compared)) as opened:
        for page in opened.pages:
            margin = 14 / 25.4 * 72
            for link in page.get("/Annots", []):
                assert margin <= float(link.Rect[0]) <= float(link.Rect[2]) <= float(page.MediaBox[2]) - margin
    text = " ".join(_words_of(compared).split())
    assert text.count("Internal passthrough Network Load Balancer") == 2
    assert "Columns: Layer to Keeps the client address." in text


def test_a_column_is_as_wide_as_its_words(compared: bytes) -> None:
    """None is torn, and no mark stands apart from its word."""
    lines = _words_of(compared).splitlines()
    assert "\u2010" not in "".join(lines)
    assert not [line for line in lines if line.rstrip().endswith(("✓", " ?"))]
    for word in ("WebSocket", "EXTERNAL_MANAGED", "Application", "Failover", "Unverified"):
        assert any(word in line for line in lines), word


def test_a_word_that_no_column_can_hold_is_broken() -> None:
    """Also one of an identifier. The table stays on its sheet."""
    cells = "".join(f"<td>{letter * 60}_{letter}</td><td><a href='https://e.org'>?</a></td>" for letter in "abcdefgh")
    made = _made_of(f'<section class="fp-across"><table class="fp-table"><tr>{cells}</tr></table></section>')
    with pikepdf.open(BytesIO(made)) as opened:
        (page,) = opened.pages
        assert max(float(link.Rect[2]) for link in page.Annots) <= float(page.MediaBox[2]) - 14 / 25.4 * 72


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


def _titles(pdf: pikepdf.Pdf) -> dict[str, int]:
    """How deep each bookmark stands, the first of its name."""
    found: dict[str, int] = {}

    def walk(items: list[pikepdf.OutlineItem], depth: int) -> None:
        for item in items:
            found.setdefault(item.title, depth)
            walk(list(item.children), depth + 1)

    with pdf.open_outline() as outline:
        walk(list(outline.root), 0)
    return found


def test_groups_are_a_level_of_the_bookmarks_and_headers_of_the_cells(tmp_path: Path) -> None:
    """And a checker finds nothing more in them. Each cell is headed by its row and by its column.

    What prints names a head that spans several columns to the first of them alone; the others have it on their sheet.
    """
    made = tmp_path / "sicherung.pdf"
    made.write_bytes(print_pdf(paper_of(given_guide("sicherung")), ADDRESS).content)
    report = pdfua.validate(str(made))
    assert {finding.rule_id for finding in report.findings} <= {"UA-15-003"}
    with pikepdf.open(made) as opened:
        deep = _titles(opened)
        assert deep["Bei anderen"] == deep["Die Wege"] + 1
        assert deep["Bänder bei der Bank"] == deep["Bei anderen"] + 1
        cells = [one for one in _elements(opened) if one.S == "/TD" and "/A" in one]
        assert min(len(cell.A.Headers) for cell in cells) == 2
        assert sum(len(cell.A.Headers) == 3 for cell in cells) >= len(["kosten", "leistung", "schutz"]) * 4


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
        assert {str(one.A.URI) for one in _links(opened) if "/A" in one} == {"https://example.com/", *ONWARD}
        assert "path.train" in {str(one.Dest) for one in _links(opened) if "/Dest" in one}


PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def test_nothing_is_fetched_while_it_is_made(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither from a network nor from a disk, whatever names it; a PDF shows what stands on the page."""
    (tmp_path / "a.css").write_text("p { font-size: 99px }")
    (tmp_path / "a.png").write_bytes(PICTURE)
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>in</text></svg>'
    )
    asked: list[str] = []

    class Asked(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)

    with HTTPServer(("127.0.0.1", 0), Asked) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        names = "".join(
            f"""<link rel="stylesheet" href="{root}/a.css"><link rel="attachment" href="{root}/a.png">
            <style>@import "{root}/a.css"; @font-face {{ font-family: f; src: url({root}/f.ttf) }}
            p {{ font-family: f; background: url({root}/b.png); list-style: url({root}/l.png) }}</style>
            <img src="{root}/a.png" alt="No picture"><object data="{root}/a.svg"></object><embed src="{root}/a.svg">
            <svg><image href="{root}/a.png" width="1" height="1"/><use href="{root}/a.svg#a"/></svg>
            <a rel="attachment" href="{root}/a.png">One</a>"""
            for root in (
                f"http://127.0.0.1:{server.server_port}",
                tmp_path.as_uri(),
                str(tmp_path),
                "..",
                "data:image/png",
            )
        )
        printed = print_pdf(f'<!doctype html><html lang="en"><title>t</title>{names}<p>Here.</p></html>', "")
        server.shutdown()
        thread.join()
    assert asked == []
    with pikepdf.open(BytesIO(printed.content)) as opened:
        assert _images(opened) == []
        assert "/EmbeddedFiles" not in opened.Root.get("/Names", {})
    assert "in" not in _words_of(printed.content).split()
    assert capfd.readouterr().err == ""


def test_what_the_checks_let_pass_can_be_printed() -> None:
    """Lists and quotes as deep as they may be, and a text that is one word; each as an answer and as a value."""
    texts = ("- " * DEEPEST + "x", "> " * DEEPEST + "x", "_" * 3900 + "x")
    for text, other in zip(texts, (*texts[1:], texts[0]), strict=True):
        guide = guide_with(
            ("Take the *train*.", f"'{text}'"),
            ("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}"),
            ("{value: slow,", f"{{value: '{other}',"),
        )
        assert not [one for one in findings(guide) if one.severity is Severity.ERROR]
        assert print_pdf(paper_of(guide), ADDRESS).boxes == ""
    deeper = guide_with(("Take the *train*.", f"'{'- ' * (DEEPEST + 1)}x'"))
    assert "FP505" in {one.code for one in findings(deeper)}


WITH_A_PICTURE = ("tired?,\n    answer: Take the *train*.", "tired?,\n    answer: 'So: ![A hill](img/a hill.png)'")


def _pictures_at(url: str, links: Links = folder_links) -> int:
    """How many pictures the PDF of a guide has whose text shows one, on a site with an address."""
    site, shown = Site("Signs", "", url, paper=True), {"img/a hill.png": PICTURE}
    made = publish(catalogue_of(guide_with(WITH_A_PICTURE)), site, links, shown).files["travel/travel.pdf"]
    with pikepdf.open(BytesIO(made)) as opened:
        return len(_images(opened))


@pytest.mark.parametrize(
    "url",
    [
        "",
        ADDRESS,
        "https://example.org/führer/",
        "https://führer.example/",
        "https://example.org/a b/",
        "https://example.org/a/../b/",
    ],
)
def test_a_picture_of_a_text_stands_in_it(url: str) -> None:
    """From the documentation folder, whatever the address of the site has in it, also where it has none."""
    assert _pictures_at(url)


def test_a_picture_that_stands_elsewhere_than_its_name_says_stands_in_it() -> None:
    """As where the site is one language of several."""
    assert _pictures_at(ADDRESS, placed(folder_links, {"img/a%20hill.png": "../img/hill.de.png"}))


def test_an_author_is_told_which_characters_no_font_has() -> None:
    """The PDF shows boxes in their place. Linear A is in none of the fonts that the tests know."""
    guide = guide_with(("title: Travel", "title: Travel \U00010600\U00010601"))
    site = Site("Signs", "", ADDRESS, paper=True)
    (notice,) = publish(catalogue_of(guide), site, folder_links).notices
    assert notice.startswith(
        "travel/travel.pdf: no font of this machine has \U00010600 (U+10600), \U00010601 (U+10601);"
    )
    assert publish(catalogue_of(guide_with()), site, folder_links).notices == ()


def test_where_what_makes_it_is_missing_an_author_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    """An import that fails stands in for a machine without it, which the tests cannot be run on.

    What is named is a package that is published, in the releases that the project asks for.
    """
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(Fault, match=rf"pip install '{WEASYPRINT}'"):
        print_pdf("<p>Here.</p>", "")
    asked = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert asked["project"]["optional-dependencies"]["pdf"] == [WEASYPRINT]
