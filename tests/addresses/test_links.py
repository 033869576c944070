"""Links between addresses."""

from itertools import product
from posixpath import relpath

import pytest

from fingerpost.addresses import file_links, folder_links

ADDRESSES = [
    "",
    "guide/",
    "guide/paths/",
    "guide/paths/a/",
    "guide/decide/q.a/r.b/",
    "embed/guide/",
    "assets/fingerpost/fingerpost.css",
]
PAIRS = [(at, to) for at, to in product(ADDRESSES, ADDRESSES) if not at.endswith("css")]


@pytest.mark.parametrize(("at", "to"), PAIRS)
def test_a_link_leads_from_any_page_to_any_other(at: str, to: str) -> None:
    """The standard library's function for folders agrees, but for the slash that names a page."""
    reference = relpath(f"/{to}", f"/{at}")
    assert folder_links(at, to).removesuffix("/") == reference.removesuffix("/")
    assert folder_links(at, to).endswith("/") == (not to.endswith("css"))


@pytest.mark.parametrize(("at", "to"), PAIRS)
def test_a_link_on_a_disk_names_a_file(at: str, to: str) -> None:
    """Nothing answers for a folder there."""
    assert file_links(at, to).endswith(("index.html", ".css"))
    assert file_links(at, to).removesuffix("index.html") == folder_links(at, to).removeprefix("./")
