"""The pages that the checkers look at, and the host that serves them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.outputs.faults import fault_publication
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.publication import Publication
from tests.projects import project_of
from tests.small_guide import SMALL

from .host import Host
from .kinds import pages_by_kind


@pytest.fixture(scope="session")
def looked_at(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted site, and beside it the page that an author's server shows while a catalogue has faults."""
    folder = tmp_path_factory.mktemp("looked-at") / "site"
    shutil.copytree(site, folder)
    with pytest.raises(CatalogueError) as faults:
        read_guide("guide: 1\n", "content/paths.yaml")
    (folder / "faults").mkdir()
    shown = fault_publication(faults.value, Publication(themed={}, files={"faults/index.html": b""}))
    (folder / "faults" / "index.html").write_bytes(shown.files["faults/index.html"])
    return folder


@pytest.fixture(scope="session")
def kinds(looked_at: Path) -> dict[str, list[str]]:
    """Kind of page to places on the site."""
    return pages_by_kind(looked_at)


@pytest.fixture(scope="session")
def pages(kinds: dict[str, list[str]]) -> list[str]:
    """The address of every page to look at, below the root of the site."""
    return [name.removesuffix("index.html") for names in kinds.values() for name in names]


@pytest.fixture(scope="session")
def scripted(pages: list[str], looked_at: Path) -> list[str]:
    """Those of them that have a script, which are those of the theme."""
    files = {
        address: looked_at / address / "index.html" if address.endswith("/") or not address else looked_at / address
        for address in pages
    }
    return [address for address, file in files.items() if "<script" in file.read_text(encoding="utf-8")]


@pytest.fixture(scope="session")
def richest(kinds: dict[str, list[str]]) -> list[str]:
    """The address of one page of each kind, the one that shows most."""
    return [names[0].removesuffix("index.html") for names in kinds.values()]


@pytest.fixture(scope="session")
def root(looked_at: Path) -> Iterator[str]:
    """Where a host serves the site, below the path that its site map names."""
    site_map = (looked_at / "sitemap.xml").read_text(encoding="utf-8")
    home = min(re.findall(r"<loc>(.*?)</loc>", site_map), key=len)
    with Host(looked_at, urlsplit(home).path) as served:
        yield served


@pytest.fixture(scope="session")
def small_root(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of the small guide alone, in the theme of the project, as a host serves it."""
    folder = project_of(tmp_path_factory.mktemp("small"), paths=SMALL)
    shutil.copytree(project / "hooks", folder / "hooks")
    (folder / "docs").mkdir()
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        settings.partition("# The hook puts")[0] + "hooks: [hooks/decision_site.py]\nplugins: [search]\n"
    )
    generate(folder, folder / "site", {})
    with Host(folder / "site", "/") as served:
        yield served
