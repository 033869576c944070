"""Links that an author writes into the texts of a catalogue, on a real site of every form."""

import re
import shutil
from pathlib import Path

import pytest

from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.paper import FOLDER
from tests.small_guide import text_with

from .documents import Document, broken, documents

URL = "https://example.org/signs/"

SETTINGS = f"""\
site_name: Signs
site_url: {URL}
theme: {{name: material, font: false}}
plugins:
  - search
  - offline:
      enabled: !ENV [OFFLINE, false]
hooks: [hooks/decision_site.py]
extra: {{fingerpost: {{pdf: !ENV [PDF, false]}}}}
"""

TEXTS = (
    ("text: To arrive.", "text: 'To arrive, [by rail](paths/train).'"),
    ("text: You walk.", "text: 'You walk as [the map](maps/old%20town.md#the-market) says, or [ask](decide).'"),
    ("text: You ride.", "text: 'You ride; see [the lines](maps/index.md) and [all paths](paths).'"),
    (
        "answer: Take the *train*.",
        "answer: 'Take the [train](paths/train), or read [this answer](faq/tired) and [the guide](guide) again.'",
    ),
    ("how: Buy one.", "how: 'Buy one [at a counter](counters.md) or [read on](evidence).'"),
    ("own: {title: Our own count}", "own: {title: Our own count, document: maps/old town.md#the-market}"),
    ("text: Some trains need none.", "text: '[Some](queries) trains need none. ![The market](maps/a%20market.png)'"),
)

FORMS = {"hosted": ({"PDF": "true"}, True), "offline": ({"OFFLINE": "true", "PDF": "true"}, False)}


@pytest.fixture(scope="module", params=FORMS)
def signs(request: pytest.FixtureRequest, project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bool]:
    """A small site with such links in every kind of text, and whether a server would answer for its folders."""
    environment, served = FORMS[request.param]
    root = tmp_path_factory.mktemp("signs")
    shutil.copytree(project / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    written = {
        "mkdocs.yml": SETTINGS,
        "content/paths.yaml": text_with(*TEXTS),
        "docs/counters.md": "# Counters\n",
        "docs/maps/index.md": "# Maps\n",
        "docs/maps/a market.png": "no pixel",
        "docs/maps/old town.md": "# Old town\n\n## The market\n",
    }
    for name, text in written.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    generate(root, root / "site", environment)
    return (root / "site").resolve(), served


def _links(page: Path, folder: Path) -> set[str]:
    """The files below a folder that a page links to."""
    found = {
        (page.parent / link.partition("#")[0].replace("%20", " ")).resolve()
        for link in Document(page).links
        if "://" not in link
    }
    return {(one / "index.html" if one.is_dir() else one).relative_to(folder).as_posix() for one in found}


def test_every_link_of_a_text_resolves(signs: tuple[Path, bool]) -> None:
    """On themed pages, on pages of the flow, in the embeds and on a disk."""
    folder, served = signs
    faults, _ = broken(folder, documents(folder), URL, served=served)
    assert faults == []
    assert not [page.path for page in documents(folder) if "fingerpost:" in page.path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("form", ["", "embed/"])
def test_a_link_to_a_page_of_the_guide_stays_in_its_form(form: str, signs: tuple[Path, bool]) -> None:
    """An embed leads to the embed of that page."""
    folder, _ = signs
    for page, linked in (
        ("travel/faq/", "travel/paths/train/"),
        ("travel/paths/walk/", "travel/decide/"),
        ("travel/decide/far.near/", "travel/decide/"),
    ):
        of_the_guide = {link for link in _links(folder / form / page / "index.html", folder) if "travel/" in link}
        assert f"{form}{linked}index.html" in of_the_guide
        assert [link for link in of_the_guide if not link.startswith(f"{form}travel/")] == []


@pytest.mark.parametrize("form", ["", "embed/"])
def test_a_link_to_a_page_written_by_hand_leads_there(form: str, signs: tuple[Path, bool]) -> None:
    """Such a page has no embed: a frame leads to the page itself."""
    folder, served = signs
    page = folder / form / "travel/paths/walk/index.html"
    assert ("maps/old town/index.html" if served else "maps/old town.html") in _links(page, folder)
    assert "maps/index.html" in _links(folder / form / "travel/decide/far.far/ticket.none/index.html", folder)
    assert ("counters/index.html" if served else "counters.html") in _links(
        folder / form / "travel/decide/far.far/ticket.none/index.html", folder
    )


@pytest.mark.parametrize("form", ["", "embed/"])
def test_a_source_may_be_a_page_written_by_hand(form: str, signs: tuple[Path, bool]) -> None:
    """The evidence leads to it as to any other source."""
    folder, served = signs
    page = folder / form / "travel/evidence/index.html"
    assert ("maps/old town/index.html" if served else "maps/old town.html") in _links(page, folder)
    assert [link for link in Document(page).links if " " in link] == []


@pytest.mark.parametrize("form", ["", "embed/"])
def test_the_whole_guide_links_to_itself_and_to_its_one_pdf(form: str, signs: tuple[Path, bool]) -> None:
    """A link to a page that stands on it stays on it; a PDF has no embed, so both pages lead to the same file."""
    folder, _ = signs
    page = folder / form / "travel/all/index.html"
    assert "travel/travel.pdf" in _links(page, folder)
    assert (folder / "travel/travel.pdf").read_bytes().startswith(b"%PDF")
    assert not (folder / "embed/travel/travel.pdf").exists()
    body = page.read_text(encoding="utf-8").partition('<div class="fp fp-whole">')[2]
    inner = dict(re.findall(r'<a href="(#[^"]+)" rel="noopener noreferrer">(.*?)</a>', body))
    assert inner == {
        "#path.train": "train",
        "#comparison": "all paths",
        "#faq.tired": "this answer",
        "#guide": "the guide",
        "#questions": "ask",
        "#evidence": "read on",
        "#queries": "Some",
    }


def test_the_first_page_of_the_site_follows_the_links_of_each_guide(signs: tuple[Path, bool]) -> None:
    """Its texts come from several guides, and a page of a guide is named without its guide."""
    folder, _ = signs
    assert "travel/paths/train/index.html" in _links(folder / "index.html", folder)


def test_a_build_keeps_its_pdf_for_the_next_one(signs: tuple[Path, bool]) -> None:
    """In the folder of the project: what was printed for the pages as they stand in the end is there."""
    folder, _ = signs
    printed = (folder / "travel/travel.pdf").read_bytes()
    assert any(kept.read_bytes().endswith(printed) for kept in (folder.parent / FOLDER).iterdir() if kept.is_file())
