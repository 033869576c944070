"""What may lie in the folder of the documentation, and is told before MkDocs opens it."""

import os
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import get_files

from fingerpost.outputs.mkdocs.readable import require_no_circles, require_readable
from tests.projects import close


def _said(root: Path, settings: str = "") -> list[str]:
    """What is said of the documentation of a project, below its folder."""
    (root / "mkdocs.yml").write_text(f"site_name: Signs\nplugins: []\n{settings}", encoding="utf-8")
    config = MkDocsConfig(str(root / "mkdocs.yml"))
    config.load_dict({"site_name": "Signs", "plugins": [], "exclude_docs": settings})
    assert config.validate()[0] == []
    try:
        require_no_circles(config.docs_dir)
        require_readable(get_files(config))
    except PluginError as error:
        first, *lines = str(error).splitlines()
        assert first == "the documentation cannot be read:"
        return [line.removeprefix(f"{config.docs_dir}/") for line in lines]
    return []


def test_what_nothing_can_read_is_told_all_at_once_before_it_is_opened(tmp_path: Path) -> None:
    """A pipe would be waited for without end, a link to nowhere ends in a traceback; so does a name of no text."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "page.md").write_text("# A page\n", encoding="utf-8")
    (docs / "loop.md").symlink_to("loop.md")
    (docs / "nowhere.png").symlink_to("gone.png")
    os.mkfifo(docs / "pipe.md")
    (docs / ".#page.md").symlink_to("author@host")
    (docs / os.fsdecode(b"a\xff.md")).write_text("# A page\n", encoding="utf-8")
    assert _said(tmp_path) == [
        r"a\udcff.md: the name of this file is not UTF-8, so no address can hold it. Give it another name.",
        "loop.md: this is a link that leads to no file. Mend it, or take it away.",
        "nowhere.png: this is a link that leads to no file. Mend it, or take it away.",
        "pipe.md: this is no file that can be read. Take it away, or leave it out by `exclude_docs`.",
    ]
    assert _said(tmp_path, "*.md\n*.png\n") == []


def test_a_file_that_nobody_may_look_at_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither itself nor through its folder. MkDocs would break off at it."""
    (tmp_path / "docs" / "closed").mkdir(parents=True)
    (tmp_path / "docs" / "closed" / "page.md").write_text("# A page\n", encoding="utf-8")
    (tmp_path / "docs" / "mine.md").write_text("# A page\n", encoding="utf-8")
    close(tmp_path / "docs" / "closed", monkeypatch)
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, how: Path(path).name != "mine.md" and may(path, how))
    why = "this may not be read. Change its rights and those of its folder, or leave it out by `exclude_docs`."
    assert _said(tmp_path) == [f"mine.md: {why}", f"closed/page.md: {why}"]
    assert _said(tmp_path, "closed/\nmine.md\n") == []


def test_links_that_lead_round_in_a_circle_are_told_before_they_are_followed(tmp_path: Path) -> None:
    """Two of them would be followed for as long as there is time. A link to a folder elsewhere is none."""
    docs = tmp_path / "docs"
    (docs / "a" / "b").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (docs / "c").symlink_to("../elsewhere")
    assert _said(tmp_path) == []
    (docs / "a" / "b" / "up").symlink_to("../..")
    (docs / "self").symlink_to(".")
    assert _said(tmp_path) == [
        "a/b/up: this link leads to a folder that it lies in. Take it away: MkDocs would follow it without end.",
        "self: this link leads to a folder that it lies in. Take it away: MkDocs would follow it without end.",
    ]
