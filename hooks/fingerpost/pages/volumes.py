"""The whole guide where it is too large for one page: what there is, and its paths in full in volumes."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import GuidePage, map_address, page_address, path_address, whole_address
from ..catalogue import Grouped, Path, grouped
from .edition import Crumb, Edition
from .page import Content, Page, page_of
from .parts import Part, Place, places
from .paths import PathInFull, in_full
from .whole import PATHS, QUESTIONS, Chapter, chapters, found_whole


@dataclass(frozen=True, kw_only=True)
class WholeParts(Content):
    """The list of all that the guide says.

    Attributes:
        reviewed: the day of the newest review.
        chapters: its chapters, each with the page that it stands on; the paths in full have volumes.
        volumes: these volumes.
    """

    kind: ClassVar = "whole-parts"

    reviewed: datetime.date
    chapters: tuple[Chapter, ...]
    volumes: tuple[Part[Path], ...]


@dataclass(frozen=True, kw_only=True)
class VolumePage(Content):
    """Some paths in full.

    Attributes:
        place: where the volume stands among the others.
        paths: the paths, by their groups.
    """

    kind: ClassVar = "volume"

    place: Place
    paths: tuple[Grouped[PathInFull], ...]


def _standing(edition: Edition) -> Iterator[Chapter]:
    """The chapters, each with a page that shows it: the map has all questions, the first page the rules."""
    guide = edition.guide
    elsewhere = {
        QUESTIONS: map_address(guide.guide),
        PATHS: whole_address(guide.guide),
    }
    for chapter in chapters(edition):
        at = elsewhere.get(chapter.anchor, chapter.address) or page_address(guide.guide, GuidePage.GUIDE)
        yield Chapter(anchor=chapter.anchor, heading=chapter.heading, address=at)


def whole_index(edition: Edition) -> Page:
    """Lay out the list of all that the guide says, in the place of the whole guide."""
    name, found = edition.names[GuidePage.ALL], found_whole(edition)
    return page_of(
        edition,
        WholeParts(reviewed=edition.reviewed, chapters=tuple(_standing(edition)), volumes=edition.cuts.volumes),
        address=found.address,
        title=name,
        description=found.text,
        search=(found,) if found.asked else (),
        wide=True,
    )


def volumes(edition: Edition) -> Iterator[Page]:
    """Lay out each volume. The search finds its paths on their own pages."""
    guide, words = edition.guide, edition.words
    whole, name = whole_address(guide.guide), edition.names[GuidePage.ALL]
    for part, place in places(whole, edition.cuts.volumes):
        groups = grouped(guide.path_groups, part.members, lambda path: path.group)
        title = words.parts.of(page=words.guide.paths, part=part.name)
        yield page_of(
            edition,
            VolumePage(
                place=place,
                paths=tuple(
                    Grouped(group.id, group.name, tuple(in_full(edition, path) for path in group.members))
                    for group in groups
                ),
            ),
            address=part.address,
            title=title,
            description=words.whole.volume(guide=guide.title, part=part.name),
            name=part.name,
            below=(Crumb(name, whole),),
            parts={path_address(guide.guide, path.id): f"path.{path.id}" for path in part.members},
            wide=True,
            listed=False,
        )
