"""Guides on sites of other generators: each is written, and built by the generator itself."""

import re
from pathlib import Path

import pytest

from tests.conftest import Once
from tests.projects import run
from tests.site.documents import broken, documents
from tests.small_guide import text_with

from .sites import GENERATORS, IN_SHORT

TEXT = text_with(("You walk.", "'{{ site }} {% raw %} {{< x >}} `<b>` ``` {a} *You* walk.'"))
"""A guide whose words look like templates, and like Markdown, to all of them."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try all generators with `--all`."""
    if "site" in metafunc.fixturenames:
        names = GENERATORS if metafunc.config.getoption("--all") else IN_SHORT
        metafunc.parametrize("site", names, indirect=True, scope="module")


@pytest.fixture(scope="module")
def site(request: pytest.FixtureRequest, once: Once) -> Path:
    """A site with a guide, built."""
    name: str = request.param
    generator = GENERATORS[name]

    def make(root: Path) -> None:
        generator.write(root)
        (root / "guides").mkdir()
        (root / "guides" / "travel.yaml").write_text(TEXT, encoding="utf-8")
        written = run(root, "fingerpost", "pages", generator.folder, "--for", name)
        assert written.returncode == 0, written.stderr
        generator.build(root)

    return (once(f"without-{name}", make) / generator.out).resolve()


def test_every_link_of_every_page_leads_somewhere(site: Path) -> None:
    """From pages of the theme to those without one, to what they load, and back."""
    faults, looked = broken(site, documents(site), "https://example.org/", served=True)
    assert faults == []
    assert looked > 500


def test_a_question_an_outcome_and_the_comparison_are_there_with_what_they_load(site: Path) -> None:
    """The question and the outcome whole; the comparison inside the theme, with its style sheets and its filter."""
    assert "Is it far?" in (site / "travel" / "decide" / "index.html").read_text(encoding="utf-8")
    outcome = (site / "travel" / "decide" / "far.near" / "index.html").read_text(encoding="utf-8")
    assert "Walk there" in outcome
    comparison = site / "travel" / "paths" / "index.html"
    (page,) = documents(comparison.parent, "index.html")
    assert {Path(sheet).name for sheet in page.loads} >= {"fingerpost.css", "host.css", "filter.css"}
    text = comparison.read_text(encoding="utf-8")
    assert text.index("<body") < text.index("fp-guest") < text.index("Take the train")
    assert "Harbour" in text


def test_words_that_look_like_templates_are_words(site: Path) -> None:
    """No generator runs them, and none takes them for Markdown."""
    text = (site / "travel" / "paths" / "walk" / "index.html").read_text(encoding="utf-8")
    shown = re.sub(r"<[^>]+>", "", text).replace("&#123;", "{").replace("&lt;", "<").replace("&gt;", ">")
    assert "{{ site }} {% raw %} {{< x >}} <b>" in shown
    assert "{a} You walk." in shown


def test_a_page_of_theirs_loads_nothing_of_guides(site: Path, request: pytest.FixtureRequest) -> None:
    """Style sheets come with the pages that need them."""
    own = site / GENERATORS[request.node.callspec.params["site"]].own
    text = own.read_text(encoding="utf-8")
    assert "No horns at night." in text
    assert "assets/fingerpost" not in text
