"""A site that is built as a large one: its pages search in chunks, and its index in one piece is empty."""

import json
from pathlib import Path

from tests.examples import PROJECT
from tests.projects import project_of, run
from tests.small_guide import text_with

EVERY_SITE_IS_LARGE = "from fingerpost.outputs.mkdocs import search_at_size\n\nsearch_at_size.LARGE = 1\n"

SETTINGS = """\
site_name: Signs
theme: {{name: material, font: false}}
plugins: [search]
hooks: [before.py, {hook}]
extra: {{fingerpost: {{look: own}}}}
"""


def test_every_page_of_a_large_site_loads_a_worker_that_finds_its_chunks(tmp_path: Path) -> None:
    """Also that of a missing address. The settings of the search stay where the theme reads them."""
    (tmp_path / "docs").mkdir()
    # The guide leads to it.
    (tmp_path / "docs" / "embedding.md").write_text("# By hand\n\nAn *unusual* word.\n", encoding="utf-8")
    (tmp_path / "before.py").write_text(EVERY_SITE_IS_LARGE, encoding="utf-8")
    project_of(tmp_path, paths=text_with())
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.format(hook=PROJECT / "hooks" / "decision_site.py"), encoding="utf-8")
    done = run(tmp_path, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site"
    (ours,) = (site / "assets" / "javascripts" / "workers").glob("search-chunks.*.js")
    (theirs,) = (site / "assets" / "javascripts" / "workers").glob("search.*.js")
    pages = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    searching = {name: page for name, page in pages.items() if "/workers/" in page}
    assert {"index.html", "404.html", "embedding/index.html"} <= set(searching)
    assert [name for name, page in searching.items() if ours.name not in page or theirs.name in page] == []
    assert f'"{theirs.name}"' in ours.read_text(encoding="utf-8")
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert index["docs"] == []
    assert {"separator", "fields", "pipeline"} <= set(index["config"])
    contents = json.loads((site / "search" / "chunks.json").read_text(encoding="utf-8"))
    words = (site / "search" / contents["folder"] / "words" / "0.json").read_text(encoding="utf-8")
    assert '"unusual":' in words
    assert '"travel":' in words
