"""Measures how long it takes from saving a guide to the new page being served, and to a fault being shown."""

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench.sized import APART, write_guide

PROJECT: Final = Path(__file__).parent.parent
RUNS: Final = 5

SETTINGS: Final = """\
site_name: Live
theme:
  name: material
  font: false
plugins:
  - search
  - fingerpost
"""

_ASKING: Final = 0.01
"""Seconds between two times that the page is asked for."""


def _shown(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=600) as answer:  # noqa: S310 - a server of this machine
            return str(answer.read().decode())
    except (urllib.error.URLError, ConnectionError):
        return ""


def _until(address: str, words: str) -> float:
    """The seconds until a page holds some words."""
    start = time.perf_counter()
    while words not in _shown(address):
        time.sleep(_ASKING)
    return time.perf_counter() - start


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            server.wait(30)


def _measured(folder: Path, file: Path, page: str, between: Callable[[Path, int], None]) -> tuple[float, float]:
    """The middle of several edits of the first question, and of several faults.

    Args:
        folder: the project.
        file: the file with the question.
        page: the page of the question.
        between: is called between two edits, with the number of those so far.
    """
    text = file.read_text(encoding="utf-8")
    ask = next(line for line in text.splitlines() if line.strip().startswith("ask: "))
    edits, faults = [], []
    with _served(folder) as address:
        _until(address + page, "<h1")
        for run in range(RUNS):
            file.write_text(text.replace(ask, f"{ask} {run} times over"), encoding="utf-8")
            edits.append(_until(address + page, f"{run} times over"))
            between(folder, run + 1)
        for run in range(RUNS):
            file.write_text(text.replace(ask, f"{ask.replace('ask', f'nowhere{run}-ask')}"), encoding="utf-8")
            faults.append(_until(address + page, f"nowhere{run}-"))
    return statistics.median(edits), statistics.median(faults)


def _wait_for_all(folder: Path, builds: int) -> None:
    """Wait until the whole site was built so many times more."""
    while (folder / "log").read_text().count("Reloading browsers") < builds:
        time.sleep(1)


def _go_on(folder: Path, builds: int) -> None:
    """Wait for nothing: the whole site of a large guide takes minutes."""


def _project(folder: Path, write: Callable[[Path], None]) -> Path:
    (folder / "docs").mkdir(parents=True)
    (folder / "content").mkdir()
    (folder / "docs" / "note.md").write_text("# A note\n")
    (folder / "mkdocs.yml").write_text(SETTINGS)
    write(folder / "content")
    return folder


def _copy(*names: str) -> Callable[[Path], None]:
    def write(content: Path) -> None:
        for name in names:
            path = PROJECT / "content" / name
            shutil.copytree(path, content / name) if path.is_dir() else shutil.copy(path, content)

    return write


def _sized(paths: int) -> Callable[[Path], None]:
    def write(content: Path) -> None:
        write_guide(content / APART, paths, APART)

    return write


def main() -> None:
    """Measure, and print a table."""
    cases = (
        ("Manage profile alone", _copy("paths.yaml"), "paths.yaml", "manage-profile/decide/", _wait_for_all),
        (
            "beside the guide of licences",
            _copy("paths.yaml", "licence"),
            "paths.yaml",
            "manage-profile/decide/",
            _wait_for_all,
        ),
        ("100 paths, apart", _sized(100), f"{APART}/questions/all.yaml", f"{APART}/decide/", _wait_for_all),
        ("1,000 paths, apart", _sized(1000), f"{APART}/questions/all.yaml", f"{APART}/decide/", _go_on),
    )
    print(f"{'seconds until':30}{'a page':>9}{'a fault':>9}")
    for name, write, file, page, between in cases:
        with tempfile.TemporaryDirectory() as temporary:
            folder = _project(Path(temporary) / "live", write)
            page_after, fault_after = _measured(folder, folder / "content" / file, page, between)
            print(f"{name:30}{page_after:9.2f}{fault_after:9.2f}")


if __name__ == "__main__":
    main()
