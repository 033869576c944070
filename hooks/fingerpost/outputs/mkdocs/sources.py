"""Themed pages as the Markdown files that generators of this family read: what their front matter says."""

from html import escape
from pathlib import Path
from typing import Any, Final

from ...addresses import HOME
from ...pages import PageRecord
from ..plain.form import MARK, head
from ..plain.tags import without_tags
from .folders import is_file

_FIRST: Final = ("index.md", "_index.md", "index.html", "index.mdx")
"""What the first page of a guide is called, whichever generator it is written for."""


def text_for_theme(text: str) -> str:
    """A text for a theme that puts it into its pages as it stands."""
    return without_tags(escape(text))


def _is_made(path: Path) -> bool:
    # Asked before it is opened: opening a pipe waits for whoever fills it.
    if not is_file(path):
        return False
    try:
        with path.open("rb") as file:
            return MARK.encode() in file.read(len(MARK) + 16)
    except OSError:
        return False


def holds_guide(folder: Path) -> bool:
    """Whether a folder has the first page of a guide that this program has written, and not a person."""
    return any(_is_made(folder / name) for name in _FIRST)


def source_name(address: str) -> str:
    """The Markdown file that a themed page stands for."""
    return f"{address}index.md"


def front_matter(page: PageRecord, *hidden_too: str, at: str = HOME) -> str:
    """What a theme is told of a page, at the head of its Markdown file.

    Args:
        page: the page.
        at: the folder of the site that all guides are in; they may have all of it.
        hidden_too: what else of the theme is not shown on it.
    """
    # A generated page lays out its own contents; a wide one needs the room of the navigation as well.
    hidden = [*(["navigation"] if page.wide else []), "toc", *hidden_too]
    # Themes of this family put front matter into their pages as it stands, without escaping it.
    meta: dict[str, Any] = {
        "title": text_for_theme(page.title),
        "description": text_for_theme(page.description),
        "hide": hidden,
    }
    if page.address == at == HOME:
        # A theme calls the first page by the name of the site; with a title it would say the name twice.
        del meta["title"]
    return head(**meta)
