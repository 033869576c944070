"""The form of every address.

An address is the folder of a page below the root of the site, with a slash at its end:
``manage-profile/decide/goal.read/``. The root itself is the empty text. A page written by hand goes by its Markdown
file, ``embedding.md``: where it stands in the end depends on the form of the site. An address may end in a part of the
page, ``manage-profile/faq/#start``.
"""

from collections.abc import Iterable
from typing import Final

from .names import GuidePage

HOME: Final = ""

ASSETS: Final = "assets/fingerpost"
"""The folder of the style sheets and pictures that pages load."""

EMBED: Final = "embed"
"""The folder of the pages without the site around them."""

LISTS: Final = "by"
"""Stands below ``paths/`` before the criterion of a list of paths."""

GROUPS: Final = "in"
"""Stands before a group of paths."""

PART: Final = "part"
"""Stands before the number of a part of a page."""

VERSUS: Final = "vs"
"""Stands between the ids of two paths, ``a-vs-b``."""


PICTURES: Final = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")
"""The endings of files that every browser shows as pictures. Such a file stands where its author has put it."""


def guide_address(guide: str) -> str:
    """The first page of a guide."""
    return f"{guide}/"


def page_address(guide: str, page: GuidePage) -> str:
    """One of the pages that every guide has."""
    return guide_address(guide) if page is GuidePage.GUIDE else f"{guide}/{page}/"


def topic_address(guide: str, topic: str) -> str:
    """The address of a page as authors name it, with the part of it that is meant: ``faq/start``, ``paths/connect``.

    Args:
        guide: the id of the guide.
        topic: one of its :func:`~fingerpost.addresses.names.topics`.
    """
    kind, _, name = topic.partition("/")
    if kind == GuidePage.PATHS and name:
        return path_address(guide, name)
    return page_address(guide, GuidePage(kind)) + (f"#{name}" if name else "")


def paths_address(guide: str) -> str:
    """The comparison of all paths."""
    return page_address(guide, GuidePage.PATHS)


def rows_anchor(paths: Iterable[str]) -> str:
    """The part of the comparison that stands for some of its rows: ``only.connect.sync``. A dot is in no id."""
    return ".".join(("only", *paths))


def rows_address(guide: str, paths: Iterable[str]) -> str:
    """The comparison with some of its rows alone."""
    return f"{paths_address(guide)}#{rows_anchor(paths)}"


def path_address(guide: str, path: str) -> str:
    """One path in full."""
    return f"{paths_address(guide)}{path}/"


def list_address(guide: str, criterion: str) -> str:
    """The paths by their value of one criterion."""
    return f"{paths_address(guide)}{LISTS}/{criterion}/"


def pair_address(guide: str, first: str, second: str) -> str:
    """Two paths side by side; the one that the guide names first comes first."""
    return f"{guide}/compare/{first}-{VERSUS}-{second}/"


def group_address(guide: str, group: str) -> str:
    """The paths of one group. A dot is in no id, so that no pair has such an address."""
    return f"{guide}/compare/{GROUPS}.{group}/"


def order_address(guide: str, criterion: str, *, falling: bool) -> str:
    """The comparison in the order of one criterion; no pair has such an address either."""
    return f"{guide}/compare/{LISTS}.{criterion}{'.falling' if falling else ''}/"


def filter_address(guide: str) -> str:
    """What filters the comparison: a style sheet, and no page."""
    return filter_beside(paths_address(guide))


def evidence_filter_address(guide: str) -> str:
    """What filters the evidence: a style sheet, and no page."""
    return filter_beside(page_address(guide, GuidePage.EVIDENCE))


def filter_beside(page: str) -> str:
    """What filters a page: a style sheet beside it."""
    return f"{page}filter.css"


def comparison_file_address(guide: str) -> str:
    """The comparison as a file for a program that calculates."""
    return f"{guide}/paths.csv"


def explore_file_address(guide: str) -> str:
    """What lets the page answer on which a situation is ticked: a style sheet, and no page."""
    return f"{page_address(guide, GuidePage.EXPLORE)}explore.css"


def map_address(guide: str) -> str:
    """The map of all questions."""
    return page_address(guide, GuidePage.MAP)


def map_file_address(guide: str, kind: str) -> str:
    """The map as text, to be drawn elsewhere. A file and no page: ``mmd`` for Mermaid, ``dot`` for Graphviz."""
    return f"{guide}/map.{kind}"


def whole_address(guide: str) -> str:
    """The whole guide on one page."""
    return page_address(guide, GuidePage.ALL)


def pdf_address(guide: str) -> str:
    """The same page as a PDF, named so that a reader who keeps it knows what it is."""
    return f"{guide}/{guide}.pdf"


def preview_address(guide: str) -> str:
    """What a link to any page of a guide shows where it is sent to others: a picture."""
    return f"{guide}/preview.png"


def part_address(page: str, name: str | int) -> str:
    """A part of a page that is too large to be one: by its name, or by its number, counted from 1.

    A dot is in no id, so that no path has the address of a number.
    """
    return f"{page}{name}/" if isinstance(name, str) else f"{page}{PART}.{name}/"


def embed_address(address: str) -> str:
    """The same page without the site around it."""
    return f"{EMBED}/{address}"


def stands_once(address: str) -> bool:
    """Whether what stands at an address has no embed beside it: a page written by hand, a PDF, a picture."""
    return address.partition("#")[0].lower().endswith((".md", ".pdf", *PICTURES))
