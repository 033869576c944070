"""The paths of one group."""

from dataclasses import dataclass
from typing import ClassVar

from ..catalogue import Grouped, Path
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .paths import lists_paths


@dataclass(frozen=True, kw_only=True)
class GroupPage(Content):
    """A group of paths."""

    kind: ClassVar = "group"

    group: Grouped[Path]


def group_page(edition: Edition, group: Grouped[Path]) -> Page:
    """Lay out a group that has a name."""
    guide, words = edition.guide, edition.words
    at = edition.address(group)
    about = words.group.about(
        guide=guide.title, group=group.name, paths=words.lists.comma.join(path.short for path in group.members)
    )
    return page_of(
        edition,
        GroupPage(group=group),
        address=at,
        title=group.name,
        description=about,
        below=edition.above_paths,
        search=(SearchEntry(address=at, title=group.name, text=about),),
        listed=lists_paths(guide),
    )
