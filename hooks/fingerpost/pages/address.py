"""Addresses, which are a contract, and the links between them.

An address is the folder of a page below the root of the site, with a slash at its end:
``manage-profile/decide/goal.read/``. The root itself is the empty text. A page written by hand goes by its Markdown
file, ``embedding.md``: where it stands in the end depends on the form of the site. An address may end in a part of the
page, ``manage-profile/faq/#start``.
"""

from collections.abc import Callable
from typing import Final

from ..flow import Walk

HOME = ""

_INDEX: Final = ("index", "README")
"""Names of pages written by hand that stand for their folder, as MkDocs has it."""

Links = Callable[[str, str], str]
"""Turns the address of a page and the address that it links to, which may end in a part of its page, into a relative
reference."""


def guide_address(guide: str) -> str:
    """The first page of a guide."""
    return f"{guide}/"


def walk_address(guide: str, walk: Walk) -> str:
    """The question or the outcome after the answers of a walk."""
    return f"{guide}/decide/{walk.name}/" if walk.steps else f"{guide}/decide/"


def paths_address(guide: str) -> str:
    """The comparison of all paths."""
    return f"{guide}/paths/"


def path_address(guide: str, path: str) -> str:
    """One path in full."""
    return f"{guide}/paths/{path}/"


def list_address(guide: str, criterion: str) -> str:
    """The paths by their value of one criterion."""
    return f"{guide}/paths/by/{criterion}/"


def pair_address(guide: str, first: str, second: str) -> str:
    """Two paths side by side; the one that the guide names first comes first."""
    return f"{guide}/compare/{first}-vs-{second}/"


def filter_address(guide: str) -> str:
    """What filters the comparison: a style sheet, and no page."""
    return f"{guide}/paths/filter.css"


def table_address(guide: str) -> str:
    """The comparison as a file for a program that calculates."""
    return f"{guide}/paths.csv"


def map_address(guide: str) -> str:
    """The map of all questions."""
    return f"{guide}/map/"


def source_address(guide: str, kind: str) -> str:
    """The map as text, to be drawn elsewhere. A file and no page: ``mmd`` for Mermaid, ``dot`` for Graphviz."""
    return f"{guide}/map.{kind}"


def page_address(guide: str, page: str) -> str:
    """One of the other pages of a guide: ``faq``, ``queries`` or ``evidence``."""
    return f"{guide}/{page}/"


def whole_address(guide: str) -> str:
    """The whole guide on one page."""
    return f"{guide}/all/"


def paper_address(guide: str) -> str:
    """The same page as a PDF, named so that a reader who keeps it knows what it is."""
    return f"{guide}/{guide}.pdf"


def embed_address(address: str) -> str:
    """The same page without the site around it."""
    return f"embed/{address}"


def stands_once(address: str) -> bool:
    """Whether what stands at an address has no embed beside it: a page written by hand, or a PDF."""
    return address.partition("#")[0].endswith((".md", ".pdf"))


def _folder_of(document: str) -> str:
    """Where a page written by hand stands on a server: ``a/index.md`` in ``a/``, ``a/b.md`` in ``a/b/``."""
    folder, slash, name = document.removesuffix(".md").rpartition("/")
    return f"{folder}{slash}" if name in _INDEX else f"{folder}{slash}{name}/"


def _file_of(document: str) -> str:
    """Where a page written by hand stands on a disk: ``a/index.md`` in ``a/index.html``, ``a/b.md`` in ``a/b.html``."""
    folder, slash, name = document.removesuffix(".md").rpartition("/")
    return f"{folder}{slash}{'index' if name in _INDEX else name}.html"


def _relative(at: str, to: str) -> str:
    """The way from one folder to another, or to a file.

    Half of the time of a large guide went into the general function of the standard library; addresses have neither
    dots nor empty parts.
    """
    here, there = at.split("/")[:-1], to.split("/")
    shared = 0
    for one, other in zip(here, there[:-1], strict=False):
        if one != other:
            break
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"


def folder_links(at: str, to: str) -> str:
    """Links for a server, which answers a folder with the page in it, ``../paths/``.

    Assets are files already and stay as they are.
    """
    page, mark, part = to.partition("#")
    return f"{_relative(at, _folder_of(page) if page.endswith('.md') else page)}{mark}{part}"


def file_links(at: str, to: str) -> str:
    """Links for a folder on a disk, where nothing answers for a folder: ``../paths/index.html``."""
    page, mark, part = to.partition("#")
    relative = _relative(at, _file_of(page) if page.endswith(".md") else page)
    return (
        f"{relative.removeprefix('./')}index.html{mark}{part}" if relative.endswith("/") else f"{relative}{mark}{part}"
    )
