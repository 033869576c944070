"""The reference, written into a folder where other files may be."""

from pathlib import Path

import markdown
import pytest

from fingerpost.outputs.reference.files import MARK, reference_pages
from tests.projects import said


def _files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_page_is_written_and_written_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time over the pages of the first, whatever was changed in them."""
    assert said(capsys, "reference", str(tmp_path)) == (
        0,
        f"Wrote {len(reference_pages())} pages below {tmp_path}\n",
        "",
    )
    assert _files(tmp_path) == reference_pages()
    (tmp_path / "catalogue.md").write_bytes(f"{MARK}\r\nchanged".encode())
    assert said(capsys, "reference", str(tmp_path))[0] == 0
    assert _files(tmp_path) == reference_pages()


def test_a_page_of_a_check_that_is_gone_goes_and_what_somebody_else_wrote_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the first line of a page tells the two apart."""
    checks = tmp_path / "checks"
    checks.mkdir()
    (checks / "fp999-gone.md").write_text(f"{MARK}\n\n# FP999 gone\n")
    (checks / "mine.md").write_text("# My own\n")
    (checks / "about.md").write_text(f"# About\n\n{MARK}\n")
    assert said(capsys, "reference", str(tmp_path))[0] == 0
    assert _files(tmp_path) == {
        **reference_pages(),
        "checks/mine.md": "# My own\n",
        "checks/about.md": f"# About\n\n{MARK}\n",
    }


def test_nothing_is_written_or_deleted_where_a_file_of_somebody_else_has_the_name_of_a_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every such file is named, with what to do."""
    checks = tmp_path / "checks"
    checks.mkdir()
    (checks / "index.md").write_text("# My own list\n")
    (checks / "fp101-missing-target.md").mkdir()
    (checks / "fp999-gone.md").write_text(f"{MARK}\n")
    before = _files(tmp_path)
    status, out, _ = said(capsys, "reference", str(tmp_path))
    assert out == ""
    told = str(status).splitlines()
    assert told[0].startswith("Nothing was written.")
    assert told[1].strip() == MARK
    assert told[2].startswith("Move away or delete ")
    assert told[3:] == [f"  {checks / 'index.md'}", f"  {checks / 'fp101-missing-target.md'}"]
    assert _files(tmp_path) == before


def test_a_file_where_a_folder_has_to_be_is_in_the_way_as_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Found before the first page is written."""
    (tmp_path / "checks").write_text("no folder")
    status, _, _ = said(capsys, "reference", str(tmp_path))
    assert str(status).splitlines()[3:] == [f"  {tmp_path / 'checks'}"]
    assert _files(tmp_path) == {"checks": "no folder"}


def test_the_mark_leaves_no_trace_on_a_page() -> None:
    """It is what it would be without the line, and begins with its heading, of which MkDocs makes the title."""
    for text in reference_pages().values():
        mark, _, page = text.partition("\n\n")
        assert mark == MARK
        made = markdown.markdown(text, extensions=["tables", "fenced_code"])
        assert made == markdown.markdown(page, extensions=["tables", "fenced_code"])
        assert made.startswith("<h1>")
