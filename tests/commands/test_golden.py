"""The truth table of one's own guides, kept in a file and held against it."""

from pathlib import Path

import pytest

from tests.projects import project_of, said
from tests.small_guide import text_with


def _walks(root: Path, capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[object, str, str]:
    return said(capsys, "--project", str(root), "walks", *typed)


def test_walks_that_were_kept_are_the_same_until_one_ends_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then its line is shown as it was and as it is, and no other; kept anew, the table is the same again."""
    root, kept = project_of(tmp_path, paths=text_with()), str(tmp_path / "kept" / "walks.txt")
    table = _walks(root, capsys)[1]
    status, out, _ = _walks(root, capsys, "--golden", kept, "--update")
    assert (status, out) == (0, f"Kept {len(table.splitlines())} lines in {kept}\n")
    assert Path(kept).read_text(encoding="utf-8") == table
    assert _walks(root, capsys, "--golden", kept) == (0, "", "")
    Path(kept).write_text(table.replace(table.splitlines()[0], "far.no -> nowhere"), encoding="utf-8")
    status, out, err = _walks(root, capsys, "--golden", kept)
    assert (status, out) == (1, f"- far.no -> nowhere\n+ {table.splitlines()[0]}\n")
    assert "keep the walks as they are now with --update" in err
    _walks(root, capsys, "--golden", kept, "--update")
    assert _walks(root, capsys, "--golden", kept) == (0, "", "")


def test_a_table_that_is_not_there_is_named_and_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A workflow that was given the wrong name finds no table of its own making."""
    root = project_of(tmp_path, paths=text_with())
    status, out, err = _walks(root, capsys, "--golden", str(tmp_path / "kept.txt"))
    assert (status, out, "There is no file" in err) == (1, "", True)
    assert not (tmp_path / "kept.txt").exists()


def test_what_is_kept_needs_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--update` alone is a mistyped command."""
    status, _, err = _walks(project_of(tmp_path, paths=text_with()), capsys, "--update")
    assert (status, "--golden FILE" in err) == (2, True)
