"""Themed pages as the Markdown files that generators of this family read: front matter, and the finished HTML."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any, Final

import yaml

from ...addresses import HOME
from ...pages import Page
from ..disk import PlaceError, write_files
from ..publication import Publication
from .folders import is_file
from .own_pictures import foreign_pictures, picture_files
from .trails import HIDDEN

MARK: Final = "# Fingerpost makes this page from its catalogue, and replaces it."
"""A comment at the head of each page, by which the program knows a file of its own again."""


_TAG: Final = re.compile(r"\{(?=[{%#])")
"""What begins a tag of Jinja, in which several generators run the text of a page."""


def without_tags(markup: str) -> str:
    """HTML that shows the same, and in which a generator with macros finds nothing to run."""
    return _TAG.sub("&#123;", markup)


def text_for_theme(text: str) -> str:
    """A text for a theme that puts it into its pages as it stands."""
    return without_tags(escape(text))


def is_made(path: Path) -> bool:
    """Whether a Markdown file is a page of a guide that this program has written, and not a person."""
    # Asked before it is opened: opening a pipe waits for whoever fills it.
    if not is_file(path):
        return False
    try:
        with path.open("rb") as file:
            return MARK.encode() in file.read(len(MARK) + 16)
    except OSError:
        return False


def source_name(address: str) -> str:
    """The Markdown file that a themed page stands for."""
    return f"{address}index.md"


def front_matter(page: Page, *hidden_too: str, at: str = HOME) -> str:
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
    return f"---\n{MARK}\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)}---\n"


def _in_the_way(folder: Path, names: Iterable[str]) -> Iterator[str]:
    """What somebody else has written below a folder where a guide goes."""
    for guide in sorted({name.partition("/")[0] for name in names if name.endswith(source_name("/"))}):
        place = folder / guide
        if os.path.lexists(place) and not is_made(folder / source_name(f"{guide}/")):
            yield f"{place}: no page of this program. Give the guide `{guide}` another id, or move it away."


def _in_the_way_of_pictures(folder: Path, pictures: Mapping[str, bytes]) -> Iterator[str]:
    """The same of the pictures that the texts of guides show."""
    for path in foreign_pictures(folder, pictures):
        yield f"{path}: not the picture that a guide shows under this name. Rename one, or move it away."


def write_pages(publication: Publication, folder: Path, pictures: Mapping[str, bytes]) -> tuple[int, bool]:
    """Write every page and asset below a folder.

    The theme gets Markdown files with finished HTML; the flow and the embeds are whole documents. Nobody looks at the
    pages afterwards, so the theme is asked to show no way to them beside ours. A home page that stands there stays, as
    on a site that runs the hook.

    Args:
        publication: the site.
        folder: where to write it.
        pictures: what its texts show, by the file of each; none of those that stand there already as their authors'
            own.

    Returns:
        How many files were written, and whether a home page stood there.

    Raises:
        PlaceError: where something stands in the way; then nothing is written.
    """
    files = {
        source_name(address): f"{front_matter(themed.page, HIDDEN)}\n{without_tags(themed.body)}\n".encode()
        for address, themed in publication.themed.items()
    } | {**publication.files, **picture_files(folder, pictures)}
    found = [*_in_the_way(folder, files), *_in_the_way_of_pictures(folder, pictures)]
    if found:
        raise PlaceError(
            "\n".join(["Nothing was written. This stands where pages of guides and their pictures go:", *found])
        )
    home = source_name(HOME)
    kept = (folder / home).is_file() and not is_made(folder / home)
    if kept:
        del files[home]
    write_files(folder, files)
    return len(files), kept
