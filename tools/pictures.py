"""Takes the pictures for the README from the site as it was built last."""

import functools
import http.server
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

PROJECT: Final = Path(__file__).parent.parent
TARGET: Final = PROJECT / "docs" / "pictures"

OUTCOME: Final = (
    "manage-profile/decide/goal.connect/regulated.no/space-connect.exists/plan-connect.plus/flex-access.yes/token.no/"
)


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
    "question": _Shot("manage-profile/decide/goal.connect/", 960, 720),
    "outcome": _Shot(OUTCOME, 1160, 860),
    "comparison": _Shot("manage-profile/paths/", 1160, 1000, ticks="input[value='code.no']", top=".fp-comparison h1"),
    "map": _Shot("manage-profile/map/", 1160, 1000, dark=True, top="#picture_space-remove"),
}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        """Say nothing."""


def _take(browser: Browser, root: str, name: str) -> None:
    shot = SHOTS[name]
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


def main() -> None:
    """Take every picture of the built site."""
    TARGET.mkdir(parents=True, exist_ok=True)
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(_Quiet, directory=str(PROJECT / "site"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["FINGERPOST_CHROMIUM"], args=["--no-sandbox"])
        for name in SHOTS:
            _take(browser, f"http://127.0.0.1:{server.server_port}/", name)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
