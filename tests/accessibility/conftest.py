"""The pages that the checkers look at, and the host that serves them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.outputs.faults import fault_publication
from fingerpost.outputs.publication import Publication

from .host import Host
from .kinds import Looks, looks_of, pages_by_kind


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
def looks(kinds: dict[str, list[str]], looked_at: Path) -> Looks:
    """The pages to look at."""
    return looks_of(kinds, looked_at)


@pytest.fixture(scope="session")
def root(looked_at: Path) -> Iterator[str]:
    """Where a host serves the site, below the path that its site map names."""
    site_map = (looked_at / "sitemap.xml").read_text(encoding="utf-8")
    home = min(re.findall(r"<loc>(.*?)</loc>", site_map), key=len)
    with Host(looked_at, urlsplit(home).path) as served:
        yield served
