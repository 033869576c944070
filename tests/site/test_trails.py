"""The way from the first page of the site to each page of a guide: one of them, whoever shows it."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.trails import with_one_trail
from tests.examples import PROJECT
from tests.projects import project_of
from tests.small_guide import text_with

TRAIL = re.compile(r'<nav class="fp-trail" aria-label="[^"]+">\n<ol>(.*?)</ol>\n</nav>')


@dataclass(frozen=True)
class Trail:
    """A way: the files that it links to, and what it calls the page itself."""

    above: list[Path]
    name: str


def _trails(page: Path) -> list[Trail]:
    """Those of a page."""
    found = TRAIL.findall(page.read_text(encoding="utf-8"))
    return [
        Trail(
            [(page.parent / link / "index.html").resolve() for link in re.findall(r'<li><a href="([^"#]+)">', one)],
            unescape("".join(re.findall(r'<li aria-current="page">(.+?)</li>', one))),
        )
        for one in found
    ]


def test_every_page_of_a_guide_shows_the_way_from_the_first_page(site: Path, catalogue: Catalogue) -> None:
    """From the site to the guide, and where it belongs to the comparison, to that; it ends with the page itself."""
    for guide in catalogue.guides:
        folder, home = site / guide.guide, (site / "index.html").resolve()
        for page in folder.rglob("index.html"):
            (trail,) = _trails(page)
            assert trail.above[0] == home, page
            assert all(one.is_file() for one in trail.above), page
            if page.parent == folder:
                assert trail == Trail([home], guide.title)
            else:
                assert trail.above[1] == (folder / "index.html").resolve(), page
                below = page.relative_to(folder).parts
                deep = below[0] == "compare" or (below[0] == "paths" and len(below) > 2)
                assert trail.above[2:] == ([(folder / "paths" / "index.html").resolve()] if deep else []), page
                assert trail.name, page


def test_the_first_page_and_those_that_are_no_part_of_a_guide_show_none(site: Path) -> None:
    """There is nothing above the one, and the theme decides about the others."""
    for page in (
        site / "index.html",
        site / "404.html",
        *site.glob("embedding/*.html"),
        *site.glob("checks/**/*.html"),
    ):
        assert _trails(page) == [], page


def test_in_a_frame_the_way_begins_with_the_guide(site: Path, catalogue: Catalogue) -> None:
    """The first page of the site has no embed, and a frame is left for no other page."""
    for guide in catalogue.guides:
        folder = site / "embed" / guide.guide
        for page in folder.rglob("index.html"):
            if page.parent == folder:
                assert _trails(page) == []
                assert guide.title in page.read_text(encoding="utf-8")
            else:
                (trail,) = _trails(page)
                assert trail.above[0] == (folder / "index.html").resolve(), page
                assert all(one.is_relative_to(folder.resolve()) for one in trail.above), page


def test_every_page_ends_with_the_pages_of_its_guide(site: Path, catalogue: Catalogue) -> None:
    """In the theme, in the flow and in a frame, so that nobody has to turn back; the first page has them in itself."""
    looked = 0
    for guide in catalogue.guides:
        for folder in (site / guide.guide, site / "embed" / guide.guide):
            for page in folder.rglob("index.html"):
                html = page.read_text(encoding="utf-8")
                foot = re.search(r'<(?:nav class="fp-near|footer class="fp-footer)[^>]*>(.*?)</nav>', html, re.DOTALL)
                if foot is None:
                    assert page.parent in (folder, folder / "all"), page
                    continue
                links = [
                    (page.parent / link / "index.html").resolve() for link in re.findall('href="([^"#]+)"', foot[1])
                ]
                assert links[0] == (folder / "index.html").resolve(), page
                assert (folder / "map" / "index.html").resolve() in links, page
                assert all(link.is_relative_to(folder.resolve()) for link in links), page
                looked += 1
    assert looked > 50


SETTINGS = f"""\
site_name: Signs
theme: {{name: material, font: false, features: [navigation.path]}}
hooks: [{PROJECT / "hooks" / "decision_site.py"}]
not_in_nav: |
  /*/paths/by/*/index.md
  /*/compare/*/index.md
nav: [index.md]
"""


def test_where_the_theme_shows_the_way_ours_goes(tmp_path: Path) -> None:
    """Page by page: the theme shows none of a page that its navigation does not name, and none in the flow."""
    project_of(tmp_path / "project", paths=text_with())
    (tmp_path / "project" / "docs").mkdir()
    (tmp_path / "project" / "docs" / "index.md").write_text("# Signs\n")
    (tmp_path / "project" / "mkdocs.yml").write_text(SETTINGS)
    generate(tmp_path / "project", tmp_path / "site", {})
    shown = {True: 0, False: 0}
    for page in (tmp_path / "site" / "travel").rglob("index.html"):
        theirs = page.read_text(encoding="utf-8").count('<nav class="md-path"')
        assert theirs + len(_trails(page)) == 1, page
        shown[bool(theirs)] += 1
    assert min(shown.values()) > 3


OURS = '<nav class="fp-trail" aria-label="You are here">\n<ol></ol>\n</nav>\n<div class="fp"></div>'


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ('<nav class="md-path" aria-label="Navigation" >', False),
        ('<nav class="md-path" aria-label="Navigation" hidden>', True),
        ("<nav class=md-path aria-label=Navigation>", False),
        ('<div role="navigation" aria-label="breadcrumbs navigation">', False),
        ('<ol class="breadcrumb">', False),
        ('<p class="breadcrumb">', True),
        ("", True),
    ],
)
def test_a_way_of_the_theme_is_known(theirs: str, ours: bool) -> None:
    """As different themes write it, also where a plug-in made the page smaller; one that is hidden is none."""
    for page in (OURS, OURS.replace('"', "")):
        assert ("fp-trail" in with_one_trail(theirs + page)) is ours
        assert with_one_trail(theirs + page).endswith(page[page.index("<div") :])
