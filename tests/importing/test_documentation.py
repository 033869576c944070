"""The page about importing shows what the program does."""

import re
from pathlib import Path

import pytest

from fingerpost.importing.formats import ENDINGS
from tests.projects import said

FILE = re.compile(r"<!-- file (\S+) -->\n\n```\w+\n(.*?)```", re.DOTALL)
RUN = re.compile(r"^\$ fingerpost (import \S+ -o \S+)\n((?!\$|```).*?)^```", re.DOTALL | re.MULTILINE)


@pytest.fixture
def page(project: Path) -> str:
    return (project / "docs" / "import.md").read_text(encoding="utf-8")


def test_each_run_on_the_page_says_what_is_shown(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of the files that stand above it; the line about what is still to be written comes after that."""
    monkeypatch.chdir(tmp_path)
    files = FILE.findall(page)
    for name, content in files:
        Path(name).write_text(content, encoding="utf-8")
    runs = RUN.findall(page)
    assert len(runs) == len(files) == 5
    for typed, shown in runs:
        status, _, err = said(capsys, *typed.split())
        *lines, todos = err.splitlines(keepends=True)
        assert (status, "".join(lines)) == (0, shown), typed
        assert "a TODO" in todos


def test_the_page_names_every_ending_that_says_a_format(page: str) -> None:
    """But for those that are other names of one that is there."""
    shown = set(re.findall(r"`\.(\w+)`", page.partition("## ")[0]))
    assert shown == {*ENDINGS} - {"tab"}
