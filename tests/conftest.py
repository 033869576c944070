"""What the tests share: the project built as a site and a bundle, a server, a browser, the number of examples.

Two speeds: `script/test` looks at every behaviour, `script/test --all` at more cases of the same. A workflow runs all
of it each week and before anything is published. What it adds:

- the shipped guides, wherever a site is looked at in a browser, by a checker or on the disk (`example`); a short run
  has the golden table, the checks, the links and a build of them (`tests/content`);
- every rule of axe on every page that it sees, in both schemes, at both widths, with scripts and without, and every
  embed that shows an element of its own (a short run has each page in one scheme at one width and in the other at the
  other, by turns);
- what Firefox tells of every table on a wide screen as well, not of one;
- every page of the largest guides at every width, not at half of them by turns (`tests/browser/test_reach.py`);
- the walks of every guide inside a frame and in the bundle, not of two (`tests/browser/test_walks.py`);
- every attack of the published list, not a sample (`tests/browser/test_hostile.py`);
- every change of a guide that the schema for editors and the loader have to agree on, not each fourth
  (`tests/catalogue/test_schema.py`);
- every page that has scripts in every layout both with and without them (`tests/browser/test_overlap.py`);
- many more made-up guides and catalogues, and other ones each time (the profiles below).
"""

import fcntl
import functools
import http.server
import os
import shutil
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from fingerpost.addresses import BUNDLE
from fingerpost.catalogue import Catalogue
from fingerpost.outputs.bundle import bundle
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.projects import open_project
from tests.examples import PROJECT, PROJECTS, Example

Once = Callable[[str, Callable[[Path], object]], Path]
"""Gives a folder by its name; where it is not there yet, the function makes it."""

# The day on which the tests look at guides: on their own day, reviews would grow old and findings change with the
# calendar.
os.environ["FINGERPOST_TODAY"] = "2026-11-26"

# No deadlines: a test never measures speed. `short` tries the same examples each time, `long` other ones each time.
settings.register_profile("short", max_examples=50, deadline=None, derandomize=True, database=None)
settings.register_profile("all", max_examples=500, deadline=None)
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile("short")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know `--all`."""
    parser.addoption("--all", action="store_true", help="look at every combination, and at the shipped guides too")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Try more examples where all is looked at; `--hypothesis-profile` may still name another profile."""
    if config.getoption("--all"):
        settings.load_profile("all")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Look at the projects that a module names, else at that of small guides; with `--all`, at the shipped one."""
    if "example" in metafunc.fixturenames:
        names = [*getattr(metafunc.module, "EXAMPLES", ("own",))]
        if "archive" in metafunc.fixturenames and "every" in names:
            # Its bundle would be one more build, and is the same pages with other links.
            names.remove("every")
        if metafunc.config.getoption("--all"):
            names.append("shipped")
        metafunc.parametrize("example", names, indirect=True, scope="session")


FIRST = (
    "accessibility/test_axe.py",
    "site/test_output_folder.py",
    "browser/test_map.py",
    "accessibility/",
    "browser/",
    "site/",
    "properties/",
)
"""The tests that take longest, by how their place begins: first, so that no worker is left alone with one of them.

The second needs no site, so that it need not wait for the one that the first lets build. The third lets build that of
all guides, while the other worker is still with the first and waits for none.
"""


def _rank(item: pytest.Item) -> int:
    place = item.path.relative_to(PROJECT / "tests").as_posix()
    return next((rank for rank, start in enumerate(FIRST) if place.startswith(start)), len(FIRST))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with those that take longest. Each has a name of its own."""
    items.sort(key=_rank)
    named = Counter(item.nodeid for item in items)
    if twice := [name for name, times in named.items() if times > 1]:
        raise pytest.UsageError(f"of tests of one name only one would be run: {', '.join(twice)}")


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether every combination is looked at."""
    return bool(request.config.getoption("--all"))


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Makes folders that all workers share, each of them once."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def made(name: str, make: Callable[[Path], object]) -> Path:
        folder = shared / name
        # Each worker is a process: whoever comes second waits here, and then finds the folder.
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                part = shared / f"{name}.part"
                make(part)
                part.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project itself."""
    return PROJECT


@pytest.fixture(scope="session")
def example(request: pytest.FixtureRequest, once: Once) -> Example:
    """The project that is looked at."""
    name: str = request.param
    return Example(name, PROJECT if name == "shipped" else once(f"{name}-project", PROJECTS[name]))


@pytest.fixture(scope="session")
def catalogue(example: Example) -> Catalogue:
    """The catalogue of the project that is looked at, proved."""
    return open_project(example.root).proved_catalogue()


@pytest.fixture(scope="session")
def site(example: Example, once: Once) -> Path:
    """Its hosted site, built in strict mode."""
    return once(f"{example.name}-hosted", lambda folder: generate(example.root, folder, {}))


@pytest.fixture(scope="session")
def every_site(once: Once) -> Path:
    """The hosted site of the shipped guides and those of different authors, whatever is looked at beside it."""
    root = once("every-project", PROJECTS["every"])
    return once("every-hosted", lambda folder: generate(root, folder, {}))


@pytest.fixture(scope="session")
def archive(example: Example, once: Once) -> Path:
    """Its offline bundle as a zip."""

    def make(folder: Path) -> None:
        generate(example.root, folder / "site", {"OFFLINE": "true"})
        bundle(folder / "site", folder / "bundle.zip")

    return once(f"{example.name}-offline", make) / "bundle.zip"


@pytest.fixture(scope="session")
def unzipped(example: Example, archive: Path, once: Once) -> Path:
    """Its offline bundle as a reader has it after unzipping."""

    def make(folder: Path) -> None:
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)

    return once(f"{example.name}-unzipped", make) / BUNDLE


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
    installed = (shutil.which(name) for name in ("chromium-headless-shell", "chromium", "google-chrome"))
    path = os.environ.get("FINGERPOST_CHROMIUM") or next(filter(None, installed), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )
        yield browser
        browser.close()
