"""The pages as plain files, written into the documentation itself."""

from pathlib import Path

import pytest

from fingerpost.outputs.disk import RECORD
from tests.projects import project_of, said
from tests.small_guide import text_with


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
