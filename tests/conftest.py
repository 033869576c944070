"""What the tests share: the real project built as a site and as a bundle, a server, a browser, and how many made-up examples are tried."""

import functools
import http.server
import os
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from fingerpost.addresses import BUNDLE
from fingerpost.catalogue import Catalogue
from fingerpost.outputs.bundle import bundle
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.settings import open_project

# The day on which the tests look at guides: on their own day, reviews would grow old and findings change with the
# calendar.
os.environ["FINGERPOST_TODAY"] = "2026-11-24"

PROJECT = Path(__file__).parent.parent

# No deadlines: a test never measures speed. `--hypothesis-profile=long` tries many more examples, and other ones each
# time.
settings.register_profile("short", max_examples=100, deadline=None, derandomize=True, database=None)
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile("short")


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project itself."""
    return PROJECT


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The project's own catalogue, proved."""
    return open_project(PROJECT).proved_catalogue()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted site, built in strict mode."""
    folder = tmp_path_factory.mktemp("hosted") / "site"
    generate(PROJECT, folder, {})
    return folder


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offline bundle as a zip."""
    folder = tmp_path_factory.mktemp("offline")
    generate(PROJECT, folder / "site", {"OFFLINE": "true"})
    bundle(folder / "site", folder / "bundle.zip")
    return folder / "bundle.zip"


@pytest.fixture(scope="session")
def unzipped(tmp_path_factory: pytest.TempPathFactory, archive: Path) -> Path:
    """The offline bundle as a reader has it after unzipping."""
    folder = tmp_path_factory.mktemp("unzipped")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / BUNDLE


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        """Say nothing."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve a folder on this machine; gives the address of its root, with a slash at the end."""
    servers = []

    def start(folder: Path) -> str:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real Chromium. Its absence is a failure: `script/test` installs one."""
    path = os.environ.get("FINGERPOST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        yield browser
        browser.close()
