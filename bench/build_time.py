"""Measures how long the process of a build takes, beside one of an empty site with the same generator and theme."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench.synthetic import guide

PROJECT: Final = Path(__file__).parent.parent
RUNS: Final = 5

EMPTY: Final = """\
site_name: Empty
theme:
  name: material
  font: false
plugins:
  - search
"""


def _seconds(command: list[str], folder: Path) -> float:
    """The median of several runs. The first run fills the caches of the disk, and is not counted."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def _project(folder: Path, catalogue: str | None) -> Path:
    """A copy of this project, with its own catalogue and documentation, or with another catalogue and none."""
    shutil.copytree(PROJECT / "hooks", folder / "hooks")
    if catalogue is None:
        for name in ("content", "docs"):
            shutil.copytree(PROJECT / name, folder / name)
        shutil.copy(PROJECT / "mkdocs.yml", folder)
        return folder
    for name in ("content", "docs"):
        (folder / name).mkdir()
    (folder / "docs" / "note.md").write_text("# A note\n")
    (folder / "mkdocs.yml").write_text(EMPTY + "hooks:\n  - hooks/decision_site.py\n")
    (folder / "content" / "paths.yaml").write_text(catalogue)
    return folder


def main() -> None:
    """Measure, and print a table of seconds and ratios."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        empty = root / "empty"
        (empty / "docs").mkdir(parents=True)
        (empty / "docs" / "index.md").write_text("# Empty\n")
        (empty / "mkdocs.yml").write_text(EMPTY)
        build = [sys.executable, "-m", "fingerpost", "build"]
        base = _seconds([sys.executable, "-m", "mkdocs", "build"], empty)
        rows = [("an empty MkDocs Material site", base, empty)]
        for name, catalogue in (
            ("8 questions, one answer of three goes on", guide(8, 1)),
            ("8 questions, two of three go on", guide(8, 2)),
            ("Manage profile (24 questions) alone", (PROJECT / "content" / "paths.yaml").read_text(encoding="utf-8")),
            ("this project, with its documentation", None),
        ):
            folder = _project(root / name.replace(" ", "-"), catalogue)
            rows.append((name, _seconds(build, folder), folder))
        print(f"{'':42}{'seconds':>9}{'ratio':>7}{'pages':>7}")
        for name, seconds, folder in rows:
            pages = sum(1 for _ in (folder / "site").rglob("*.html"))
            print(f"{name:42}{seconds:9.2f}{seconds / base:7.2f}{pages:7}")


if __name__ == "__main__":
    main()
