"""`mkdocs serve` while the catalogue is broken and mended."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

PATIENCE = 60
"""Seconds until a rebuild is given up. No figure to reach: a slow machine is no fault."""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, words: str) -> None:
    """Ask again until a page holds these words."""
    last = ""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                last = answer.read().decode()
            if words in last:
                return
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            last = str(error)
        time.sleep(0.2)
    raise AssertionError(f"{address} never said {words!r}; it says {last[:400]!r}")


@pytest.fixture
def served(project: Path, tmp_path: Path) -> Iterator[tuple[Path, str, Path]]:
    """A copy of the project under `mkdocs serve`: its folder, its address and its log."""
    for name in ("content", "docs", "hooks"):
        shutil.copytree(project / name, tmp_path / name)
    shutil.copy(project / "mkdocs.yml", tmp_path)
    port, log = _free_port(), tmp_path / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=tmp_path,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        yield tmp_path, f"http://127.0.0.1:{port}/fingerpost/", log
        server.terminate()
        server.wait(10)


def test_a_fault_is_shown_and_mended_without_a_restart(served: tuple[Path, str, Path]) -> None:
    """The page that was open shows place and message; it comes back by itself when the file is mended."""
    folder, address, log = served
    page = f"{address}manage-profile/decide/"
    _wait_for(page, "fp-answer")
    content = folder / "content" / "paths.yaml"
    good = content.read_text(encoding="utf-8")
    content.write_text(good.replace("\nstart: goal\n", "\nstart: gaol\n"), encoding="utf-8")
    _wait_for(page, "no question is called `gaol`. Did you mean `goal`?")
    _wait_for(address, "content/paths.yaml:")
    assert "content/paths.yaml:" in log.read_text()
    assert "Traceback" not in log.read_text()
    content.write_text(good, encoding="utf-8")
    _wait_for(page, "fp-answer")
