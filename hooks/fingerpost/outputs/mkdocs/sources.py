"""Themed pages as the Markdown files that generators of this family read: front matter, and the finished HTML."""

from html import escape
from pathlib import Path
from typing import Any

import yaml

from ...addresses import HOME
from ...pages import Page
from ..disk import write_files
from ..publication import Publication


def source_name(address: str) -> str:
    """The Markdown file that a themed page stands for."""
    return f"{address}index.md"


def front_matter(page: Page) -> str:
    """What a theme is told of a page, at the head of its Markdown file."""
    # A generated page lays out its own contents; a wide one needs the room of the navigation as well.
    hidden = ["navigation", "toc"] if page.wide else ["toc"]
    # Themes of this family put front matter into their pages as it stands, without escaping it.
    meta: dict[str, Any] = {"title": escape(page.title), "description": escape(page.description), "hide": hidden}
    if page.address == HOME:
        # A theme calls the first page by the name of the site; with a title it would say the name twice.
        del meta["title"]
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)}---\n"


def write_pages(publication: Publication, folder: Path) -> int:
    """Write every page and asset below a folder.

    The theme gets Markdown files with finished HTML; the flow and the embeds are whole documents.

    Returns:
        How many files were written.

    Raises:
        PlaceError: where something stands in the way; then nothing is written.
    """
    files = {
        source_name(address): f"{front_matter(themed.page)}\n{themed.body}\n".encode()
        for address, themed in publication.themed.items()
    } | dict(publication.files)
    write_files(folder, files)
    return len(files)
