"""A catalogue that tries to run something on the pages made of it, in a real Chromium with scripts on."""

import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser

from fingerpost.outputs.aside import generate
from tests.small_guide import text_with

PAYLOAD = '</title></script>"><img src=x onerror="window.hit=1"><svg onload=\'window.hit=1\'><script>window.hit=1</script>'
MARKDOWN = '[a](javascript:window.hit=1) <a href="javascript:window.hit=1" onmouseover="window.hit=1">b</a> ![c](x" onerror="window.hit=1)'

SETTINGS = """\
site_name: Hostile
theme: {name: material, font: false}
plugins: [search]
hooks: [hooks/unchecked_site.py]
"""

UNCHECKED = """\
import decision_site
from decision_site import *

decision_site.examine_project = lambda *_: ()
"""
"""The hook without its checks: they would refuse such texts, and this is about what stands behind them."""


def _hostile() -> str:
    payload, markdown = (text.replace("'", "''") for text in (PAYLOAD, MARKDOWN))
    plain = [
        "title: Travel",
        "question: How should you travel?",
        "name: Walk there",
        "short: Walk",
        "ask: Is it far?",
        "label: I am not sure",
        "text: go there",
    ]
    prose = ["text: To arrive.", "text: You walk.", "answer: Take the *train*.", "how: Buy one.", "text: Some trains need none."]
    return text_with(
        *((one, f"{one.split(':')[0]}: 'x{payload}'") for one in plain), *((one, f"{one.split(':')[0]}: 'x{payload} {markdown}'") for one in prose)
    )


def test_no_text_of_a_catalogue_runs_anything(project: Path, tmp_path: Path, chromium: Browser, serve: Callable[[Path], str]) -> None:
    """On every page, in the theme's title, description and navigation, and among the results of its search."""
    shutil.copytree(project / "hooks", tmp_path / "hooks")
    for folder in ("content", "docs"):
        (tmp_path / folder).mkdir()
    (tmp_path / "hooks" / "unchecked_site.py").write_text(UNCHECKED)
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "content" / "paths.yaml").write_text(_hostile())
    generate(tmp_path, tmp_path / "site", {})
    root = serve(tmp_path / "site")
    context = chromium.new_context()
    page = context.new_page()
    pages = sorted((tmp_path / "site").rglob("index.html"))
    assert len(pages) > 20
    for path in pages:
        page.goto(root + path.relative_to(tmp_path / "site").as_posix(), wait_until="load")
        assert page.evaluate("window.hit") is None, path
        assert page.locator("[onerror], [onload], [onmouseover]").count() == 0, path
        assert page.locator("a[href^='javascript:' i]").count() == 0, path
    page.goto(root)
    page.locator("input.md-search__input").click()
    page.locator("input.md-search__input").press_sequentially("walk train")
    page.locator(".md-search-result__link").first.wait_for()
    page.locator(".md-search-result__more summary").first.click() if page.locator(".md-search-result__more summary").count() else None
    page.wait_for_timeout(500)
    assert page.evaluate("window.hit") is None
    assert page.locator(".md-search-result [onerror], .md-search-result svg[onload]").count() == 0
    context.close()
