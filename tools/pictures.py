"""Takes the pictures for the README from the site as it was built last, and those of the page of kinds of guide."""

import functools
import http.server
import os
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from fingerpost.outputs.mkdocs.generate import generate

from .gallery import write_gallery

PROJECT: Final = Path(__file__).parent.parent
TARGET: Final = PROJECT / "docs" / "pictures"

OUTCOME: Final = "manage-profile/decide/goal.flex/terms.no/have-flex.space/"


@dataclass(frozen=True)
class _Shot:
    """A picture to take.

    Attributes:
        address: the address of the page.
        width, height: the size of the window, in pixels.
        dark: whether the reader prefers dark paper.
        ticks: the selector of a box to tick first; none where it is empty.
        top: the selector of the element that the picture begins with; where it is empty, the top of the page.
    """

    address: str
    width: int
    height: int
    dark: bool = False
    ticks: str = ""
    top: str = ""


SHOTS: Final = {
    "question": _Shot("manage-profile/decide/goal.flex/", 960, 720),
    "outcome": _Shot(OUTCOME, 1160, 860),
    "comparison": _Shot("manage-profile/paths/", 1160, 1000, ticks="input[value='code.no']", top=".fp-comparison h1"),
    "map": _Shot("manage-profile/map/", 1160, 1000, dark=True, top="#as_drawing"),
}


GALLERY: Final = {
    "gallery-choice": _Shot("backup/decide/loss.house/line.slow/", 1160, 860),
    "gallery-table": _Shot("paper/paths/", 1160, 900),
    "gallery-text": _Shot("sign-in/decide/page.no/", 960, 640),
}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        """Say nothing."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    """The address of a server for a folder."""
    handler = functools.partial(_Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def _take(browser: Browser, root: str, name: str, shot: _Shot) -> None:
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme="dark" if shot.dark else "light",
        java_script_enabled=False,
    )
    page = context.new_page()
    page.goto(root + shot.address)
    if shot.ticks:
        page.locator(shot.ticks).check()
    if shot.top:
        page.locator(shot.top).evaluate("element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 62)")
    page.screenshot(path=TARGET / f"{name}.png")
    context.close()


def _take_all(browser: Browser, site: Path, shots: Mapping[str, _Shot]) -> None:
    with _served(site) as root:
        for name, shot in shots.items():
            _take(browser, root, name, shot)


def main() -> None:
    """Take every picture."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as made:
        browser = playwright.chromium.launch(executable_path=os.environ["FINGERPOST_CHROMIUM"], args=["--no-sandbox"])
        _take_all(browser, PROJECT / "site", SHOTS)
        folder = Path(made)
        write_gallery(folder)
        generate(folder, folder / "site", {})
        _take_all(browser, folder / "site", GALLERY)
        browser.close()


if __name__ == "__main__":
    main()
