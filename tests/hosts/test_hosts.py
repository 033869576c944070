"""One small site, built strict by each host; every page of a guide is compared with that of the newest Material."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from fingerpost.outputs.mkdocs.generate import BANNERS
from tests.conftest import Once
from tests.foreign_site import foreign_site
from tests.projects import project_of
from tests.ready import run_ready
from tests.site.documents import broken, documents
from tests.small_guide import text_with
from tests.without.sites import environment

SETTINGS = """\
site_name: Harbour
site_url: https://example.org/harbour/
theme: {theme}
plugins:
  - search
  - fingerpost: {{look: {look}}}
"""


@dataclass(frozen=True, kw_only=True)
class Host:
    """What builds a site.

    Attributes:
        theme: the name of its theme.
        environment: that of `script/hosts`; empty for the one that runs this.
        program: what builds.
        configuration: the name of the file that it reads.
        look: that of the site.
    """

    theme: str
    environment: str = ""
    program: str = "mkdocs"
    configuration: str = "mkdocs.yml"
    look: str = "host"

    def build(self, root: Path) -> str:
        """Write the site and build it; gives what was said above what is only of interest."""
        foreign_site(root, settings=SETTINGS.format(theme=self.theme, look=self.look), navigation="")
        shutil.rmtree(root / "ours")
        (root / "mkdocs.yml").rename(root / self.configuration)
        project_of(root, paths=text_with())
        command = (self.program, "build", "--strict")
        variables = {**BANNERS, "PATH": "/usr/bin:/bin", "FINGERPOST_TODAY": "2026-11-26"}
        if self.program == "mkdocs" and not self.environment:
            done = run_ready(root, *command, variables=variables)
        else:
            python = str(environment(self.environment) / "python") if self.environment else sys.executable
            done = subprocess.run(
                [python, "-m", *command], cwd=root, capture_output=True, text=True, check=False, env=variables
            )
        assert done.returncode == 0, done.stderr
        said = [line for line in done.stderr.splitlines() if line.startswith(("WARNING", "ERROR", "NOTICE"))]
        return "\n".join(said)


NEWEST = Host(theme="material")
"""The newest Material that is locked; the others are compared with it."""

HERE = {
    "properdocs with material": Host(theme="material", program="properdocs", configuration="properdocs.yml"),
    "theme mkdocs": Host(theme="mkdocs"),
    "theme readthedocs": Host(theme="readthedocs"),
}
"""Hosts that the environment of the tests has."""

ELSEWHERE = {
    "the oldest of all": Host(theme="material", environment="oldest"),
    "the oldest of all, in the look of guides": Host(theme="material", environment="oldest", look="own"),
    "properdocs with materialx": Host(
        theme="materialx", environment="materialx", program="properdocs", configuration="properdocs.yml"
    ),
    "properdocs with materialx, in the look of guides": Host(
        theme="materialx",
        environment="materialx",
        program="properdocs",
        configuration="properdocs.yml",
        look="own",
    ),
    "mkdocs with materialx": Host(theme="materialx", environment="materialx"),
}
"""Hosts that are tried once a week."""

SAID = {
    "the oldest of all, in the look of guides": r"NOTICE  -  The search of this release of the theme weighs all words",
}
"""What a host is told; the others are told nothing."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try all hosts with `--all`."""
    if "name" in metafunc.fixturenames:
        names = [*HERE, *(ELSEWHERE if metafunc.config.getoption("--all") else ())]
        metafunc.parametrize("name", names, scope="module")


def _built(once: Once, name: str, host: Host) -> Path:
    def make(root: Path) -> None:
        root.mkdir()
        (root / "said.txt").write_text(host.build(root), encoding="utf-8")

    return once(f"host-{re.sub('[^a-z]+', '-', name)}", make)


@pytest.fixture(scope="module")
def newest(once: Once) -> Path:
    """The site under the newest Material."""
    return _built(once, "newest", NEWEST) / "site"


@pytest.fixture(scope="module")
def root(name: str, once: Once) -> Path:
    """The folder of a host."""
    return _built(once, name, {**HERE, **ELSEWHERE}[name])


class _Words(HTMLParser):
    """The words of a guide on a page, and the form of it: each element with its classes, where it links to and its id.

    A theme shows the way to a page by itself, or not; what it makes of a heading is its own, too.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._depth = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        if self._depth or "fp" in classes:
            self.found.append(f"<{tag} {given.get('class')} {given.get('id')} {given.get('href')}>")
            if tag == "div":
                self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if self._depth and tag == "div":
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._depth and data.strip():
            self.found.append(" ".join(data.split()))


def _pages(site: Path) -> dict[str, Path]:
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}
    return {name: path for name, path in found.items() if name.startswith(("travel/", "embed/"))}


def test_every_page_of_a_guide_is_there_and_says_the_same(root: Path, newest: Path) -> None:
    """Word by word, element by element, whatever the host is."""
    theirs, ours = _pages(root / "site"), _pages(newest)
    assert sorted(theirs) == sorted(ours)
    assert len(ours) > 30
    for name, path in ours.items():
        expected = _Words(path.read_text(encoding="utf-8")).found
        assert _Words(theirs[name].read_text(encoding="utf-8")).found == expected, name
        assert len(expected) > 5


def test_no_link_is_dead(root: Path) -> None:
    """From pages of guides, to what they load, and back."""
    site = (root / "site").resolve()
    pages = [page for page in documents(site) if page.path.relative_to(site).parts[0] in ("travel", "embed")]
    faults, looked = broken(site, pages, "https://example.org/harbour/", served=True)
    assert faults == []
    assert looked > 500


def test_an_older_theme_is_told_in_a_sentence_and_the_others_nothing(root: Path, name: str) -> None:
    """No build ends for it, and none shows a traceback."""
    said = (root / "said.txt").read_text(encoding="utf-8")
    assert re.match(SAID[name], said) if name in SAID else said == ""
    assert len(said.splitlines()) <= 1


def test_a_guide_is_found_by_the_search_of_its_host(root: Path) -> None:
    """In the entries of the search, or on its pages, which another search reads itself."""
    site = root / "site"
    index = site / "search" / "search_index.json"
    if index.is_file():
        assert '"location":"travel/' in index.read_text(encoding="utf-8").replace(": ", ":")
    else:
        assert "data-pagefind-body" in (site / "travel" / "index.html").read_text(encoding="utf-8")
        assert any((site / "search" / "fragment").iterdir())


def test_the_filter_is_seen_and_filters(root: Path, chromium: Browser, serve: Callable[[Path], str]) -> None:
    """Also where a theme hides what is hidden with more force than others."""
    page = chromium.new_page()
    page.goto(f"{serve(root / 'site')}travel/paths/")
    expect(page.locator(".fp-filter")).to_be_visible()
    rows = page.locator(".fp-table tbody tr:visible")
    expect(rows).to_have_count(2)
    page.get_by_label("Slow").check()
    expect(rows).to_have_count(1)
    expect(page.locator(".fp-count")).to_be_visible()
    page.close()


_LIGHTNESS = """link => {
    const paint = document.createElement('canvas').getContext('2d');
    return [getComputedStyle(link).color, getComputedStyle(document.body).backgroundColor].map(colour => {
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
        const parts = [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255);
        const [red, green, blue] = parts.map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
}"""
"""The relative luminance of a link and of the page below it, as WCAG 2.2 has it."""


def test_the_theme_mkdocs_shows_no_empty_box_and_its_dark_is_read(
    once: Once, chromium: Browser, serve: Callable[[Path], str]
) -> None:
    """The box for what is on a page stays where it holds something; links of guides follow the switch of the theme."""
    address = serve(_built(once, "theme mkdocs", HERE["theme mkdocs"]) / "site")
    page = chromium.new_page()
    page.goto(f"{address}rules/")
    expect(page.locator(".bs-sidebar")).to_be_visible()
    page.goto(f"{address}travel/paths/")
    expect(page.locator(".bs-sidebar")).to_be_hidden()
    wide = [page.locator(where).evaluate("one => one.clientWidth") for where in ("[role=main]", ".container > .row")]
    assert wide[0] == pytest.approx(wide[1], abs=25)
    for mode in ("light", "dark"):
        page.evaluate("mode => document.documentElement.dataset.bsTheme = mode", mode)
        darker, lighter = sorted(page.locator(".fp-table tbody a").first.evaluate(_LIGHTNESS))
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, mode
    page.close()


def test_the_theme_readthedocs_draws_no_box_into_a_table_of_a_guide(
    once: Once, chromium: Browser, serve: Callable[[Path], str]
) -> None:
    """On a phone, each path is a card, which would have a box in it for each value. Tables of the site keep theirs."""
    address = serve(_built(once, "theme readthedocs", HERE["theme readthedocs"]) / "site")
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    widths = "all => all.map(one => getComputedStyle(one).borderLeftWidth)"
    page.goto(f"{address}ships/")
    assert set(page.locator(".rst-content td").evaluate_all(widths)) == {"1px"}
    page.goto(f"{address}travel/paths/")
    expect(page.locator("table.fp-table.docutils")).to_have_count(1)
    assert set(page.locator("table.fp-table, table.fp-table td").evaluate_all(widths)) == {"0px"}
    page.close()
