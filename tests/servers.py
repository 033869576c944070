"""A server while it runs, and what it says to whoever asks again and again."""

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PATIENCE: Final = 60
"""Seconds until a rebuild is given up. No figure to reach: a slow machine is no fault."""


def free_port() -> int:
    """A port of this machine that nothing listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, words: str) -> None:
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


@contextmanager
def serving(programs: Path, root: Path) -> Iterator[tuple[str, Path]]:
    """A project under `fingerpost serve`: its address and its log.

    Args:
        programs: the folder of the Python that has the package.
        root: the folder of the project.
    """
    port, log = free_port(), root.with_name("server.log")
    command = [str(programs / "python"), "-I", "-m", "fingerpost", "serve", "--address", f"127.0.0.1:{port}"]
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=root, stdout=output, stderr=subprocess.STDOUT, env={**os.environ})
        try:
            yield f"http://127.0.0.1:{port}/", log
        finally:
            server.terminate()
            server.wait(10)
