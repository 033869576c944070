"""A site that is served while somebody writes, and the browser that shows it to them."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_WAITS: Final = re.compile(r"livereload\((\d+), (\d+)\)")
"""What the server puts into each page: which state of the site it shows, and the number under which it waits."""

_ASKING: Final = 0.5
"""Seconds between two times that a server is asked for which has not begun to answer."""

_MOST: Final = 600
"""Seconds after which a page does not come any more."""


def _body(address: str) -> str:
    with urllib.request.urlopen(address, timeout=_MOST) as answer:  # noqa: S310 - a server of this machine
        return str(answer.read().decode())


@dataclass
class Browser:
    """Shows one page, and loads it again whenever the server says that there is something new, as its script has it.

    Attributes:
        root: the address of the server, with a slash at the end.
    """

    root: str
    _waits: tuple[str, ...] = ()

    def load(self, page: str) -> str:
        """Load a page."""
        body = _body(self.root + page)
        found = _WAITS.search(body)
        self._waits = found.groups() if found else ()
        return body

    def until(self, page: str, holds: Callable[[str], bool]) -> None:
        """Wait until the page, which is shown already, is what somebody waits for."""
        body = ""
        while not holds(body):
            if not self._waits:
                raise SystemExit(f"{page} does not wait for anything new")
            state, number = self._waits
            while int(_body(f"{self.root}livereload/{state}/{number}")) <= int(state):
                pass
            body = self.load(page)


@dataclass(frozen=True)
class Served:
    """A server that runs.

    Attributes:
        process: its number.
        root: its address.
    """

    process: int
    root: str

    @property
    def processor(self) -> float:
        """The seconds of the processor that it has used so far; 0 where the system does not say."""
        try:
            said = Path(f"/proc/{self.process}/stat").read_text(encoding="ascii")
        except OSError:
            return 0
        used = said.rpartition(")")[2].split()[11:15]
        return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")

    def begun(self, page: str) -> Browser:
        """A browser that shows a page, as soon as the site is built."""
        browser, end = Browser(self.root), time.monotonic() + _MOST
        while time.monotonic() < end:
            try:
                browser.load(page)
            except (urllib.error.URLError, ConnectionError):
                time.sleep(_ASKING)
            else:
                return browser
        raise SystemExit(f"{page} is not there after {_MOST} seconds: its guide may have faults")


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve a project until the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            yield Served(server.pid, f"http://127.0.0.1:{port}/")
        finally:
            server.terminate()
            server.wait(30)
