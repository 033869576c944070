"""Addresses, which are a contract, and the links between them.

An address is the folder of a page below the root of the site, with a slash at its end: ``manage-profile/decide/goal.read/``. The root itself is the empty text.
"""

from collections.abc import Callable

from ..flow import Walk

HOME = ""

Links = Callable[[str, str], str]
"""Turns the address of a page and the address that it links to into a relative reference."""


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


def page_address(guide: str, page: str) -> str:
    """One of the other pages of a guide: ``faq``, ``queries`` or ``evidence``."""
    return f"{guide}/{page}/"


def embed_address(address: str) -> str:
    """The same page without the site around it."""
    return f"embed/{address}"


def folder_links(at: str, to: str) -> str:
    """Links for a server, which answers a folder with the page in it: ``../paths/``. Assets are files already and stay as they are.

    Half of the time of a large guide went into the general function of the standard library; addresses have neither dots nor empty parts.
    """
    here, there = at.split("/")[:-1], to.split("/")
    shared = 0
    for one, other in zip(here, there[:-1], strict=False):
        if one != other:
            break
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"


def file_links(at: str, to: str) -> str:
    """Links for a folder on a disk, where nothing answers for a folder: ``../paths/index.html``."""
    relative = folder_links(at, to)
    return f"{relative.removeprefix('./')}index.html" if relative.endswith("/") else relative
