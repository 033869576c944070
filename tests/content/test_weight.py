"""What a reader's line has to carry: the bytes and the requests of each kind of page of the shipped guides.

Bytes are those of the page and of all that it loads from the site, compressed as servers do.
"""

import gzip
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from fingerpost.addresses import ASSETS
from fingerpost.outputs.assets import PRINT
from tests.site.documents import Document

WINDOW: Final = 10 * 1460
"""What a server sends before it hears from the reader: the initial congestion window of RFC 6928, ten segments."""

MOST_LOADED: Final = 4
"""What a page of the flow asks for: two style sheets, that of paper, the sign."""

BROWSED: Final = {"": 25, "paths": 26, "map": 25, "explore": 25, "faq": 25, "queries": 25, "evidence": 60, "all": 100}
"""Pages to browse by their folder in a guide, and how many KB each may take with its own styles, without the theme."""


@cache
def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6))


def _loads(page: Path) -> frozenset[Path]:
    """The files of the site that a page loads, without what is for paper."""
    named = {(page.parent / name.partition("?")[0]).resolve() for name in Document(page).loads if ":" not in name}
    return frozenset(file for file in named if not file.as_posix().endswith(PRINT))


def test_a_page_of_the_flow_comes_whole_in_the_first_answer_of_a_server(shipped_site: Path) -> None:
    """With its styles: a reader on a slow line waits once."""
    pages = list(shipped_site.glob("*/decide/**/index.html"))
    assert len(pages) > 100
    weights = {page: _compressed(page) + sum(map(_compressed, _loads(page))) for page in pages}
    assert {page: weight for page, weight in weights.items() if weight > WINDOW} == {}


def test_a_page_of_the_flow_asks_for_four_files(shipped_site: Path) -> None:
    """Two style sheets, that of paper, and the sign."""
    pages = shipped_site.glob("*/decide/**/index.html")
    assert {len(set(Document(page).loads)) for page in pages} == {MOST_LOADED}


@pytest.mark.parametrize("kind", BROWSED)
def test_a_page_to_browse_is_no_heavier_than_its_kind_may_be(kind: str, shipped_site: Path) -> None:
    """Beside what a theme adds to it, which a host chooses."""
    guides = {page.parents[1] for page in shipped_site.glob("*/decide/index.html")}
    pages = [guide / kind / "index.html" for guide in guides if (guide / kind / "index.html").is_file()]
    assert pages
    own = {page: [file for file in _loads(page) if f"/{ASSETS}/" in file.as_posix()] for page in pages}
    weights = {page: (_compressed(page) + sum(map(_compressed, own[page]))) / 1000 for page in pages}
    assert {page: weight for page, weight in weights.items() if weight > BROWSED[kind]} == {}
