"""What is mended in the pages of the theme."""

import subprocess
import sys
from pathlib import Path

import pytest

from fingerpost.outputs.mkdocs.mending import Mend, mend, mends

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
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"], cwd=folder, check=True, capture_output=True
    )
    return [path.read_text(encoding="utf-8") for path in sorted(Path(folder / "site").glob("**/*.html"))]


@pytest.mark.parametrize("one", mends("en"), ids=lambda one: one.why.split(".")[0])
def test_every_mend_is_needed_and_mends(one: Mend, plain: list[str]) -> None:
    """What it looks for stands in pages of the theme, and in none of them when they are mended.

    One that finds nothing any more has to go.
    """
    assert any(one.found.search(page) for page in plain)
    assert not any(one.found.search(mend(page, "en")) for page in plain)


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
