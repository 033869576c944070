"""The pages that the checkers look at, and the host that serves them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fingerpost.catalogue import CatalogueError, read_guide
from fingerpost.outputs.faults import fault_publication
from fingerpost.outputs.kept import in_memory
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.publication import Publication
from tests.compared_guide import MORE_TO_COMPARE
from tests.conftest import Once
from tests.examples import Example
from tests.projects import project_of
from tests.small_guide import text_with

from .host import Host
from .kinds import Looks, looks_of, pages_by_kind

CUT = """\
from fingerpost.pages import cuts

cuts.MOST_FACTS = 6

from decision_site import *
"""
"""A hook on whose site a page holds six facts at most, so that even a small guide stands in parts."""


SETTINGS = """\
INHERIT: {inherited}
nav: [note.md]
watch: []
hooks: [hooks/cut_site.py]
extra: {{fingerpost: {{embed: true}}}}
"""

MUCH_ASKED = (
    "faq:\n",
    "faq:\n"
    + "".join(
        f"  again-{number}: {{question: And {number} times?, answer: Yes., paths: [train], source: [own], "
        "status: confirmed, reviewed: 2026-11-01}\n"
        for number in range(2, 8)
    ),
)
"""A change of the small guide, after which its questions and answers are too many for one page of that site."""


def _make_parts(folder: Path, example: Example) -> None:
    """The site of a small guide in parts, in the look of the others."""
    text = text_with(("guide: travel", "guide: parted"), *MORE_TO_COMPARE, MUCH_ASKED)
    root = project_of(folder.with_name(f"{folder.name}-project"), paths=text)
    (root / "hooks").mkdir()
    shutil.copy(example.root / "hooks" / "decision_site.py", root / "hooks")
    (root / "hooks" / "cut_site.py").write_text(CUT, encoding="utf-8")
    (root / "docs").mkdir()
    (root / "docs" / "note.md").write_text("# A note\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS.format(inherited=example.root / "mkdocs.yml"), encoding="utf-8")
    generate(root, folder, {})


@pytest.fixture(scope="session")
def looked_at(site: Path, example: Example, once: Once, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted site, a guide in parts, and the page that an author's server shows while a catalogue has faults."""
    folder = tmp_path_factory.mktemp("looked-at") / "site"
    shutil.copytree(site, folder)
    parts = once(f"{example.name}-parts", lambda made: _make_parts(made, example))
    for place in ("parted", "embed/parted"):
        shutil.copytree(parts / place, folder / place)
    with pytest.raises(CatalogueError) as faults:
        read_guide("guide: 1\n", "content/paths.yaml")
    (folder / "faults").mkdir()
    shown = fault_publication(faults.value, Publication(files=in_memory({"faults/index.html": b""})))
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
