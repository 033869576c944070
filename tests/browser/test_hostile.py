"""A catalogue that tries to run something on the pages made of it, in a real Chromium with scripts on."""

import json
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request

from fingerpost.outputs.mkdocs.generate import generate
from tests.browser.hostile_guide import guide_of

SETTINGS = """\
site_name: Hostile
theme: {name: material, font: false}
plugins: [search]
hooks: [hooks/unchecked_site.py]
"""

UNCHECKED = """\
from decision_site import *
from fingerpost.outputs.mkdocs import configured

configured.prove = lambda *_: None
"""
"""The hook without its checks: they would refuse such texts, and this is about what stands behind them."""

AT_ONCE = 400
"""Texts of one guide: each stands about thirty times on its pages."""

EVERY = 100
"""A short run takes every hundredth of the published vectors."""

OWN = (
    '</title></script>"><img src=x onerror="alert(1)"><svg onload=\'alert(1)\'><script>alert(1)</script>',
    '[a](javascript:alert(1)) <a href="javascript:alert(1)" onmouseover="alert(1)">b</a> ![c](x" onerror="alert(1))',
    "</textarea></style></noscript></template>--><script>alert(1)</script>",
    "{{ 7*7 }}{% raw %}<script>alert(1)</script>{% endraw %}",
)
"""Texts for what is particular to these pages: a title, Markdown, elements that hold text, the language of the
templates."""

TELLS = """
for (const name of ["alert", "confirm", "prompt", "print", "open"])
    window[name] = () => { (window.ran ||= []).push(name) };
document.write = document.writeln = () => { (window.ran ||= []).push("write") };
"""
"""What vectors call to show that they ran."""

CLICK = """() => {
    for (const one of document.links) if (!["http:", "https:", "mailto:"].includes(one.protocol)) one.click();
}"""
"""Follows what leads to no page, if there is anything."""

LOOK = """() => {
    const all = [...document.querySelectorAll("*")];
    const harmful = "script iframe frame frameset object embed applet style link meta base form img image video audio"
        + " source track marquee math template noscript plaintext xmp textarea select input dialog portal animate set"
        + " foreignobject";
    const count = {};
    for (const name of harmful.split(" ")) count[name] = document.getElementsByTagName(name).length;
    count.handlers = all.filter(one => one.getAttributeNames().some(name => name.startsWith("on"))).length;
    count.styled = document.querySelectorAll("main [style]:not(.md-sidebar, .md-sidebar__scrollwrap, .md-top)").length;
    count.running = all.filter(one => ["href", "src", "action", "formaction", "data", "xlink:href"].some(
        name => /^[\\s\\x00-\\x1f]*(javascript|vbscript|data|blob):/i.test(one.getAttribute(name) || ""))).length
        + [...document.links].filter(one => !["http:", "https:", "mailto:"].includes(one.protocol)).length;
    return [window.ran || [], count];
}"""
"""What ran on a page, and what stands on it that could run or load something.

The three classes are those of the theme's own elements whose place its script writes some time after the page has
loaded.
"""


@dataclass
class _Visit:
    """What a browser noticed while it looked at a site.

    Attributes:
        events: scripts that ran, dialogs, errors of scripts, requests to elsewhere: each one a fault.
        counts: page to the number of elements of each harmful kind.
        texts: page to what a reader reads there.
    """

    events: list[str] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def look(self, page: Page, name: str) -> None:
        page.evaluate(CLICK)
        ran, self.counts[name] = page.evaluate(LOOK)
        self.events += [f"{name}: {what}() ran" for what in ran]
        self.texts[name] = page.inner_text("body")


def _vectors(project: Path, *, every: int) -> list[str]:
    published = json.loads((project / "tests" / "data" / "xss" / "vectors.json").read_text(encoding="utf-8"))
    assert len(published) > 3000
    # Three of them have what no catalogue may hold.
    return [*OWN, *(vector for vector in published[::every] if not re.search("[\u2028\u2029\u202a-\u202e]", vector))]


def _site(project: Path, folder: Path, texts: Sequence[str]) -> Path:
    """A site of as many guides as the texts fill."""
    shutil.copytree(project / "hooks", folder / "hooks")
    for name in ("content", "docs"):
        (folder / name).mkdir()
    (folder / "hooks" / "unchecked_site.py").write_text(UNCHECKED)
    (folder / "mkdocs.yml").write_text(SETTINGS)
    for number, start in enumerate(range(0, len(texts), AT_ONCE)):
        chunk = list(texts[start : start + AT_ONCE])
        chunk += texts[: -len(chunk) % 4]
        (folder / "content" / f"guide-{number}.yaml").write_text(guide_of(f"guide-{number}", chunk), encoding="utf-8")
    generate(folder, folder / "site", {})
    return folder / "site"


def _visit(site: Path, root: str, chromium: Browser, word: str) -> _Visit:
    """Open every page of a site, then search it."""
    visit = _Visit()
    # Whatever would leave this machine goes to a place where nobody listens.
    context = chromium.new_context(proxy={"server": "http://127.0.0.1:9", "bypass": "127.0.0.1"})
    context.add_init_script(TELLS)

    def stay(request: Request) -> None:
        # Not by a route: with one, a browser keeps no file, and loads the theme anew for each page.
        if not request.url.startswith((root, "data:", "blob:")):
            visit.events.append(f"{page.url}: asked for {request.url[:100]}")

    def close(dialog: Dialog) -> None:
        visit.events.append(f"{page.url}: {dialog.type}")
        dialog.dismiss()

    context.on("request", stay)
    page = context.new_page()
    page.on("dialog", close)
    page.on("pageerror", lambda error: visit.events.append(f"{page.url}: {error.message}"))
    page.on("popup", lambda _: visit.events.append(f"{page.url}: opened a window"))
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        page.goto(root + name, wait_until="load")
        visit.look(page, name)
        if page.url != root + name:
            visit.events.append(f"{name}: went to {page.url[:100]}")
    page.goto(root)
    page.locator("input.md-search__input").click()
    page.locator("input.md-search__input").press_sequentially(word)
    page.locator(".md-search-result__link").first.wait_for()
    for more in page.locator(".md-search-result__more summary").all()[:5]:
        more.click()
    visit.look(page, "search")
    context.close()
    return visit


@pytest.fixture(scope="module")
def visits(
    project: Path,
    tmp_path_factory: pytest.TempPathFactory,
    chromium: Browser,
    serve: Callable[[Path], str],
    thorough: bool,
) -> tuple[_Visit, _Visit, int]:
    """What the browser noticed on a site of hostile texts, on one of as many harmless texts, and how many there are."""
    vectors = _vectors(project, every=1 if thorough else EVERY)
    seen = []
    for kind, texts, word in (
        ("hostile", vectors, "alert"),
        ("harmless", [f"word {n}" for n in range(len(vectors))], "word"),
    ):
        site = _site(project, tmp_path_factory.mktemp(kind) / "project", texts)
        seen.append(_visit(site, serve(site), chromium, word))
    return seen[0], seen[1], len(vectors)


def test_no_text_of_a_catalogue_runs_anything(visits: tuple[_Visit, _Visit, int]) -> None:
    """On no page and in no result of the search does a script run, a window open or a request leave."""
    hostile, _, _ = visits
    assert hostile.events == []


def test_no_text_of_a_catalogue_becomes_an_element_that_could_run_or_load_anything(
    visits: tuple[_Visit, _Visit, int],
) -> None:
    """Each page has as many elements of each harmful kind as on a site of harmless texts: those of the frame."""
    hostile, harmless, _ = visits
    assert len(hostile.counts) >= 30
    assert set(hostile.counts) == set(harmless.counts)
    assert {name: count for name, count in hostile.counts.items() if count != harmless.counts[name]} == {}
    assert all(count["handlers"] == count["running"] == 0 for count in hostile.counts.values())


def test_a_reader_reads_the_text_as_it_was_written(visits: tuple[_Visit, _Visit, int]) -> None:
    """Nothing ran because the texts are shown, not because they are missing."""
    hostile, harmless, number = visits
    for name in (
        "guide-0/faq/index.html",
        "embed/guide-0/evidence/index.html",
        "guide-0/decide/one.b/index.html",
        "search",
    ):
        assert "alert(1)" in hostile.texts[name], name
        assert "<script>" in hostile.texts[name], name
    assert hostile.texts["guide-0/faq/index.html"].count(OWN[3]) >= 1
    assert sum(text.count("word ") for text in harmless.texts.values()) > 30 * number
