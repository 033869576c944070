"""What the pages of the flow and the embeds promise: no script, nothing from elsewhere, small."""

import gzip
import json
import re
from pathlib import Path

from .documents import Document, documents

EXAMPLES = ("own", "every")

WINDOW = 14 * 1024
"""Bytes of a page, compressed, that arrive in the first round trip of a connection (RFC 6928: ten segments of 1,460
bytes)."""


def _script_free(site: Path) -> list[Document]:
    return documents(site, "*/decide/**/*.html") + documents(site, "embed/**/*.html")


def test_flow_pages_and_embeds_have_no_script(site: Path) -> None:
    """No script element, no handler, no address that runs anything."""
    for page in _script_free(site):
        assert page.scripts == 0, page.path
        assert page.handlers == [], page.path
        assert not any(link.strip().lower().startswith(("javascript:", "data:", "vbscript:")) for link in page.links), (
            page.path
        )


def test_no_page_of_the_site_loads_anything_from_elsewhere(site: Path) -> None:
    """Everything that a page loads by itself is a file of the site."""
    _loads_its_own(site)


def test_no_page_of_the_bundle_loads_anything_from_elsewhere(unzipped: Path) -> None:
    """Everything is in the folder, the part of the search included that the theme would fetch."""
    _loads_its_own(unzipped)


def _loads_its_own(folder: Path) -> None:
    for page in documents(folder):
        assert not [load for load in page.loads if re.match(r"(?:[a-z]+:)?//", load)], page.path
    for sheet in folder.glob("**/*.css"):
        assert not re.search(r"""(?:@import|url\()\s*["']?(?:https?:)?//""", sheet.read_text(encoding="utf-8")), sheet


def test_a_flow_page_fits_the_first_window(site: Path) -> None:
    """At most 14 KB of HTML, compressed."""
    sizes = {page.path: len(gzip.compress(page.path.read_bytes())) for page in documents(site, "*/decide/**/*.html")}
    largest = max(sizes, key=lambda path: sizes[path])
    assert sizes[largest] <= WINDOW, f"{largest}: {sizes[largest]}"


def test_a_flow_page_asks_search_engines_to_pass_by_and_stays_out_of_the_search(site: Path) -> None:
    """A walk page is `noindex`. The search and the site map lead to pages for reading, the search also to the start."""
    for page in documents(site, "*/decide/**/*.html"):
        assert '<meta name="robots" content="noindex">' in page.path.read_text(encoding="utf-8")
    assert "/decide/" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    found = [
        entry["location"]
        for entry in json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    ]
    assert found
    assert [location for location in found if "decide/" in location and not location.endswith("/decide/")] == []


def test_every_page_has_one_heading(site: Path) -> None:
    """One `h1`, and it says what the page is."""
    for page in documents(site):
        if page.path.name != "404.html":
            assert len(page.headings) == 1, f"{page.path}: {page.headings}"


def test_no_two_pages_for_reading_share_a_title(site: Path) -> None:
    """The browser's window and history tell them apart."""
    titles: dict[str, Path] = {}
    for page in documents(site):
        if (
            page.path.name != "404.html"
            and "/embed/" not in page.path.as_posix()
            and "/decide/" not in page.path.as_posix()
        ):
            found = re.search(r"<title>(.*?)</title>", page.path.read_text(encoding="utf-8"), re.DOTALL)
            assert found, page.path
            assert titles.setdefault(found[1], page.path) == page.path
