"""The plug-in on a site of somebody else: what is theirs stays theirs, to the byte, and the guide looks as they do."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import pytest

from tests.conftest import Once
from tests.foreign_site import NAVIGATION, SETTINGS, foreign_site
from tests.projects import project_of, run
from tests.small_guide import text_with

from .documents import broken, documents

URL = "https://example.org/harbour/"


def _built(root: Path) -> Path:
    """The site, built in strict mode without a word of warning."""
    done = run(root, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if line.startswith(("WARNING", "ERROR", "NOTICE"))] == []
    return root / "site"


def _with_guide(root: Path, *, options: str = "", settings: str = SETTINGS, navigation: str = NAVIGATION) -> Path:
    """The site with the plug-in and a guide."""
    told = f"  - fingerpost: {{{options}}}\n" if options else "  - fingerpost\n"
    foreign_site(root, settings=settings + told, navigation=navigation)
    return project_of(root, paths=text_with())


class _Entries(HTMLParser):
    """Where in a page the entries of a navigation begin and end that lead to pages of the guide alone."""

    def __init__(self, html: str, guide: str) -> None:
        super().__init__()
        self.spans: list[tuple[int, int]] = []
        self._open: list[tuple[int, list[str]]] = []
        self._lines = [0]
        for line in html.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self._guide = guide
        self.feed(html)

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "li":
            self._open.append((self._place(), []))
        href = dict(attrs).get("href")
        if tag == "a" and href and not href.startswith("#"):
            for _, links in self._open:
                links.append(href)

    def handle_endtag(self, tag: str) -> None:
        if tag == "li":
            start, links = self._open.pop()
            if links and all(re.match(rf"(?:/harbour/|\.\./|\./)*{self._guide}/", link) for link in links):
                self.spans.append((start, self._place() + len("</li>")))


def _without_entries(html: str, guide: str = "travel") -> str:
    """A page as it is without the entries of the guide, and without the room that they took.

    Its last page has the guide behind it, and the theme tells browsers so.
    """
    spans = _Entries(html, guide).spans
    for start, end in sorted(spans, reverse=True):
        if not any(other[0] < start and end <= other[1] for other in spans):
            html = html[:start] + html[end:]
    html = re.sub(rf'\s*(?:<link rel="next" href="(?:\.\./)*{guide}/">)?\s*(?=<link rel="icon")', "", html)
    return re.sub(r"\s+(?=</?(?:ul|li)\b)", "", html)


@pytest.fixture(scope="module")
def plain(once: Once) -> Path:
    """The site without the guide."""
    return once("foreign-plain", lambda root: _built(foreign_site(root))) / "site"


@pytest.fixture(scope="module")
def guided(once: Once) -> Path:
    """The site with it."""
    return once("foreign-guided", lambda root: _built(_with_guide(root))) / "site"


def test_every_page_of_theirs_is_what_it_was_but_for_the_new_entry(plain: Path, guided: Path) -> None:
    """Each of the ten pages and that of a missing address: the one new thing is the entry of the navigation."""
    pages = [path.relative_to(plain) for path in plain.rglob("*.html")]
    assert len(pages) == 11
    for page in pages:
        before, after = (_without_entries((site / page).read_text(encoding="utf-8")) for site in (plain, guided))
        assert after == before, page
        if page.name != "404.html":
            assert "travel/" in (guided / page).read_text(encoding="utf-8")


def test_every_other_file_of_theirs_is_the_same_to_the_byte(plain: Path, guided: Path) -> None:
    """Style sheets, pictures and scripts; of the search its settings and each entry; of the site map each address."""
    derived = {"search/search_index.json", "sitemap.xml", "sitemap.xml.gz"}
    names = {path.relative_to(plain).as_posix() for path in plain.rglob("*") if path.is_file()}
    for name in sorted(names - derived):
        if not name.endswith(".html"):
            assert (guided / name).read_bytes() == (plain / name).read_bytes(), name
    before, after = (json.loads((site / "search" / "search_index.json").read_text()) for site in (plain, guided))
    assert after["config"] == before["config"]
    assert [entry for entry in after["docs"] if not entry["location"].startswith("travel/")] == before["docs"]
    assert [entry["title"] for entry in after["docs"] if entry["location"] == "travel/"] != []
    maps = [re.findall("<url>.*?</url>", (site / "sitemap.xml").read_text(), re.DOTALL) for site in (plain, guided)]
    assert [url for url in maps[1] if f"{URL}travel/" not in url] == maps[0]
    dated = {re.findall("<lastmod>(.*)</lastmod>", url)[0] for url in maps[1] if f"{URL}travel/" in url}
    assert dated == {"2026-11-01"}


def test_twins_stand_beside_pages_and_are_pages_to_nobody(guided: Path) -> None:
    """MkDocs copies them. Their own first page has none; their own llms.txt stays, as every file of theirs."""
    for place in ("travel/", "travel/faq/", "travel/decide/"):
        assert (guided / place / "index.md").read_text(encoding="utf-8").count("# ") > 0
        html = (guided / place / "index.html").read_text(encoding="utf-8")
        assert html.count('<link rel="alternate " type="text/markdown" href="index.md">') == 1
    assert not (guided / "index.md").exists()
    assert {path.name for path in guided.rglob("*.json")} >= {"index.json", "catalogue.json"}
    for name in ("sitemap.xml", "search/search_index.json"):
        assert "index.md" not in (guided / name).read_text(encoding="utf-8")
    assert not list(guided.rglob("*.twin*"))


def test_the_feed_is_named_by_pages_of_the_guide_and_by_nobody_else(guided: Path) -> None:
    """It is valid, and the site map has pages alone."""
    read = feedparser.parse((guided / "travel" / "feed.xml").read_bytes())
    assert (read.bozo, read.feed.id) == (False, f"{URL}travel/feed.xml")
    assert "feed.xml" not in (guided / "sitemap.xml").read_text(encoding="utf-8")
    naming = {path.relative_to(guided).parts[0] for path in guided.rglob("*.html") if "feed.xml" in path.read_text()}
    assert naming == {"travel"}


def test_the_guide_is_whole_and_wears_their_look(guided: Path) -> None:
    """In their frame, with their templates; its own style sheets stand there alone, before theirs."""
    for place in ("travel/index.html", "travel/faq/index.html", "travel/paths/walk/index.html"):
        html = (guided / place).read_text(encoding="utf-8")
        assert "The harbour office, Harbour" in html
        assert 'data-md-color-primary="deep-orange"' in html
        assert re.search(r"fingerpost\.css.*typeset\.css.*host\.css.*print\.css.*ours\.css", html, re.DOTALL), place
        assert "theme.css" not in html
        assert 'class="md-skip"' in html
    faults, looked = broken(guided, documents(guided), URL, served=True)
    assert (faults, looked > 100) == ([], True)


def test_pages_of_the_flow_carry_their_name_their_sign_and_their_palette(guided: Path) -> None:
    """They have no theme; so they load its colours and the style sheets of the site, and no script."""
    for place in ("travel/decide/index.html", "embed/travel/decide/index.html"):
        html = (guided / place).read_text(encoding="utf-8")
        assert (
            '<body data-md-color-scheme="default" data-md-color-primary="deep-orange" data-md-color-accent="lime">'
            in html
        )
        for style in ("host.css", "palette.", "ours.css"):
            assert re.search(rf'<link rel="stylesheet" href="(?:\.\./)+[a-z/]*{re.escape(style)}', html), (place, style)
        assert re.search(r'<link rel="icon" href="(?:\.\./)+sign\.svg"', html)
        assert "<script" not in html
    flow = (guided / "travel" / "decide" / "index.html").read_text(encoding="utf-8")
    assert re.search(r'<a href="\.\./\.\./"><img src="\.\./\.\./sign\.svg"[^>]*> Harbour</a>', flow)


PLACES = {
    "by a title": ("  - Choose a way: travel/index.md\n", "Choose a way"),
    "by the file alone": ("  - travel/index.md\n", "Travel"),
    "in a section": ("  - Help: [{Choose a way: travel/index.md}]\n", "Choose a way"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_guide_stands_where_the_navigation_names_it_with_its_parts_below(name: str, tmp_path: Path) -> None:
    """Between what stands before and behind it there, under the title that its author chose, and once."""
    entry, title = PLACES[name]
    before, mark, behind = NAVIGATION.partition("  - Rules: ")
    site = _built(_with_guide(tmp_path, navigation=f"{before}{entry}{mark}{behind}"))
    html = (site / "rules" / "index.html").read_text(encoding="utf-8")
    drawer = html[html.index('class="md-nav md-nav--primary') :]
    places = [
        drawer.index(text)
        for text in ("goods/wood/", title, "travel/faq/", 'class="md-nav__link md-nav__link--active"')
    ]
    assert places == sorted(places)
    assert drawer.count('href="../travel/faq/"') == 1
    assert drawer.count('href="../travel/"') == 1


def test_a_guide_that_the_navigation_does_not_name_comes_last(guided: Path) -> None:
    """Behind all that is theirs."""
    html = (guided / "contact" / "index.html").read_text(encoding="utf-8")
    drawer = html[html.index('class="md-nav md-nav--primary') :]
    assert drawer.index("Contact") < drawer.index("../travel/")
    assert drawer.index("../rules/") < drawer.index("../travel/")


def test_without_a_navigation_a_guide_is_sorted_among_the_folders_with_its_own_order(tmp_path: Path) -> None:
    """Where MkDocs sorts its folder; under its title, by the names of its parts, as where it is named."""
    site = _built(_with_guide(tmp_path, navigation=""))
    html = (site / "contact" / "index.html").read_text(encoding="utf-8")
    drawer = html[html.index('class="md-nav md-nav--primary') :]
    places = [
        drawer.index(f"../{place}")
        for place in ("goods/", "ships/", "travel/", "travel/decide/", "travel/paths/", "travel/faq/")
    ]
    assert places == sorted(places)
    assert "Questions and answers - Travel" not in drawer


def test_what_an_author_lists_of_a_guide_is_what_is_listed(tmp_path: Path) -> None:
    """A navigation that names other pages of it as well stays as it is, and no page is called forgotten."""
    settings = SETTINGS.replace("plugins:\n", "validation: {nav: {omitted_files: warn}}\nplugins:\n")
    own = "  - Choose: [travel/index.md, {Answers: travel/faq/index.md}]\n"
    site = _built(_with_guide(tmp_path, settings=settings, navigation=NAVIGATION + own))
    html = (site / "rules" / "index.html").read_text(encoding="utf-8")
    assert html.count('href="../travel/faq/"') == 1
    assert "../travel/evidence/" not in html
