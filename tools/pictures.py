"""Takes the pictures that the README shows, of the site as it stands: a question, an outcome, a phone at night."""

import functools
import http.server
import os
import threading
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

PROJECT: Final = Path(__file__).parent.parent
TARGET: Final = PROJECT / "docs" / "pictures"

OUTCOME: Final = "manage-profile/decide/goal.connect/regulated.no/space-connect.exists/plan-connect.plus/flex-access.yes/token.no/"
SHOTS: Final = {
    "question": ("manage-profile/decide/goal.connect/", 960, 720, "light"),
    "outcome": (OUTCOME, 1160, 860, "light"),
    "phone": (OUTCOME, 390, 760, "dark"),
}
"""Name to address, width, height and colour scheme."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        """Say nothing."""


def _take(browser: Browser, root: str, name: str) -> None:
    address, width, height, scheme = SHOTS[name]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(root + address)
    page.screenshot(path=TARGET / f"{name}.png")
    context.close()


def main() -> None:
    """Take every picture of the built site."""
    TARGET.mkdir(parents=True, exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(PROJECT / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["FINGERPOST_CHROMIUM"], args=["--no-sandbox"])
        for name in SHOTS:
            _take(browser, f"http://127.0.0.1:{server.server_port}/", name)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
