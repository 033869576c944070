"""What is mended in the pages of the theme."""

import functools
import re
from pathlib import Path

import pytest

from fingerpost.outputs.mkdocs.mending import SIGNS, mend, mends, undone
from tests.projects import run

SETTINGS = """\
site_name: Plain
theme: {name: material, font: false, logo: sign.svg, features: [navigation.tabs, navigation.indexes, navigation.prune]}
nav: [index.md, One: [one.md, Two: [two/index.md, two/three.md]]]
not_in_nav: aside.md
"""


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Pages of the theme as it makes them, without the hook."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "mkdocs.yml").write_text(SETTINGS)
    for name in ("index", "one", "two/index", "two/three", "aside"):
        page = folder / "docs" / f"{name}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("# A page\n\n## A part\n")
    assert run(folder, "mkdocs", "build", "--strict", "--quiet").returncode == 0
    return [path.read_text(encoding="utf-8") for path in sorted(Path(folder / "site").glob("**/*.html"))]


@pytest.mark.parametrize("place", range(len(mends("en"))), ids=lambda place: mends("en")[place].why.split(".")[0])
def test_every_mend_is_needed_and_mends(place: int, plain: list[str]) -> None:
    """What it looks for stands in pages of the theme, and in none of them when they are mended; so does the fault.

    One that finds nothing any more has to go.
    """
    one = mends("en")[place]
    for page in plain:
        before = functools.reduce(lambda html, other: other.found.sub(other.becomes, html), mends("en")[:place], page)
        assert bool(one.found.search(before)) == bool(one.left(before))
        assert not one.found.search(mend(page, "en"))
        assert not one.left(mend(page, "en"))
    assert any(one.left(page) for page in plain)


def test_a_fault_that_stays_is_known_whatever_its_place_looks_like(plain: list[str]) -> None:
    """Each of them is where a page was made smaller, so that no mend finds its place; none is where all were made."""
    smaller = [re.sub(r'=("|\')([\w-]+)\1', r"=\2", page).replace("\n", "") for page in plain]
    left = frozenset[str]().union(*(undone(mend(page, "en")) for page in smaller))
    assert left == {f"{one.lost} {one.why}" for one in mends("en")}
    assert [undone(mend(page, "en")) for page in plain] == [frozenset()] * len(plain)


def test_no_link_is_made_whose_target_could_not_be(plain: list[str]) -> None:
    """Where another template has no place for the target, the way of the theme itself is left."""
    for page in plain:
        other = page.replace('class="md-nav md-nav--primary', 'class="mine')
        assert "#_navigation" not in mend(other, "en")
        other = page.replace('data-md-component="content"', "")
        assert "#_content" not in mend(other, "en")


def test_what_is_mended_is_known_by_a_sign() -> None:
    """It has one where it begins. So in a text without any nothing begins that is changed."""
    for one in mends("en"):
        # A group may end within a sign.
        assert any(sign in one.found.pattern.split(">")[0].replace(")", "") for sign in SIGNS), one.why


def test_a_mended_page_stays_as_it_is(plain: list[str]) -> None:
    """Mending twice is mending once."""
    for page in plain:
        assert mend(mend(page, "en"), "en") == mend(page, "en")


def test_a_page_of_the_flow_is_left_alone(site: Path) -> None:
    """It has nothing of the theme."""
    page = next(site.glob("*/decide/index.html")).read_text(encoding="utf-8")
    assert mend(page, "en") == page


def test_what_a_mend_adds_speaks_the_language_of_the_site(plain: list[str]) -> None:
    """The way past the navigation and the way out of it, in German; where there are no words, in English."""
    for language, skip, close in (
        ("de-AT", "Zum Inhalt springen", "Navigation schließen"),
        ("it", "Skip to the content", "Close the navigation"),
    ):
        mended = [mend(page, language) for page in plain]
        assert any(f">{skip}</a>" in page for page in mended)
        assert all(f">{close}</a>" in page for page in mended)
