"""The pages as plain files, written into the documentation itself."""

import re
from pathlib import Path

import pytest

from fingerpost.outputs.disk import RECORD
from tests.projects import project_of, said
from tests.small_guide import text_with


@pytest.mark.parametrize("command", ["pages", "embed"])
def test_what_was_written_is_told_and_what_stood_there_already(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is said of others where there are none."""
    root, made = project_of(tmp_path, paths=text_with()), tmp_path / "made"
    _, first, _ = said(capsys, "--project", str(root), command, str(made))
    assert re.fullmatch(rf"Wrote \d+ files below {re.escape(str(made))}\.\n", first)
    (made / "travel" / "comparison.csv").unlink(missing_ok=True)
    gone = next(path for path in sorted(made.rglob("*.html")))
    gone.unlink()
    _, second, _ = said(capsys, "--project", str(root), command, str(made))
    assert re.match(
        rf"Wrote \d of \d+ files below {re.escape(str(made))}; the others stood there as they are\.\n", second
    )
    _, third, _ = said(capsys, "--project", str(root), command, str(made))
    assert re.fullmatch(
        rf"Nothing was written: all \d+ files stood below {re.escape(str(made))} as they are\.\n", third
    )


def test_the_pictures_of_the_documentation_stay_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are none of the files that are written, and a link stays one, however often that is and whatever changes."""
    root = project_of(tmp_path, paths=text_with(("You walk.", "'![A hill](hill.png) You walk.'")))
    docs = root / "docs"
    docs.mkdir()
    (docs / "hill.png").symlink_to("../hill.png")
    for content in (b"a hill", b"a higher hill"):
        (root / "hill.png").write_bytes(content)
        status, _, err = said(capsys, "--project", str(root), "pages", str(docs))
        assert (status, err) == (0, "")
        assert (docs / "hill.png").is_symlink()
        assert (docs / "hill.png").read_bytes() == content
        assert "hill.png" not in (docs / RECORD).read_text()
