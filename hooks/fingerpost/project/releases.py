"""The catalogue of a project at its releases: the tags of git that a pattern names."""

import datetime
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from ..catalogue import CatalogueError, Guide, GuideContent, load_contents
from ..fault import Fault
from .files import PLACES
from .repository import git, told
from .revision import contents

MOST: Final = 10
"""Releases that are read, the newest ones: each takes about as long as the catalogue of today."""

_FORMAT: Final = "%(refname:strip=2)%09%(objectname)%09%(committerdate:unix)%09%(*objectname)%09%(*committerdate:unix)"
"""A tag in one line: its name, and twice a commit with its moment. The second is behind a tag with a message."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Release:
    """The guides as they once were, or as they are.

    Attributes:
        name: the tag; empty for the project as it stands.
        moment: when its commit was made.
        guides: id to guide.
        unread: why guides of it could not be read, a line for each.
    """

    name: str
    moment: datetime.datetime
    guides: Mapping[str, Guide]
    unread: tuple[str, ...] = ()

    def knows(self, guide: str) -> bool:
        """Whether it is known what the guide was: one that is missing may be the one that could not be read."""
        return guide in self.guides or not self.unread


@dataclass(frozen=True)
class _Tag:
    moment: datetime.datetime
    name: str
    commit: str


def _at(seconds: str) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC)


def _tags(project: Path, pattern: str) -> Iterator[_Tag]:
    """The tags of a pattern that the project as it stands goes on from."""
    found = git(project, "for-each-ref", "--merged=HEAD", f"--format={_FORMAT}", f"refs/tags/{pattern}")
    for line in os.fsdecode(found.stdout).splitlines():
        name, direct, moment, behind, moment_behind = line.split("\t")
        seconds = moment_behind or moment
        # A tag may also be that of a single file.
        if seconds:
            yield _Tag(_at(seconds), name, behind or direct)


@lru_cache(maxsize=4 * MOST)
def _read(project: Path, tag: _Tag, places: tuple[str, ...]) -> Release:
    """A release. What a commit holds never changes, so that a server reads it once."""
    guides, unread = _readable(contents(project, tag.commit, tag.name, places))
    return Release(name=tag.name, moment=tag.moment, guides=guides, unread=unread)


def _readable(there: Mapping[str, GuideContent]) -> tuple[dict[str, Guide], tuple[str, ...]]:
    """The guides that can be read, by their ids, and why others cannot.

    Raises:
        CatalogueError: where none can be read.
    """
    try:
        return {guide.guide: guide for guide in load_contents(there)}, ()
    except CatalogueError as error:
        wrong = error
    found: dict[str, list[Guide]] = {}
    for name, content in there.items():
        with suppress(CatalogueError):
            for guide in load_contents({name: content}):
                found.setdefault(guide.guide, []).append(guide)
    # Of two guides of one id, nobody knows which one the pages were.
    guides = {name: alike[0] for name, alike in found.items() if len(alike) == 1}
    if not guides:
        raise wrong
    return guides, tuple(str(finding).splitlines()[0] for finding in wrong.findings)


def read_releases(
    project: Path, pattern: str, places: Sequence[str] = PLACES
) -> tuple[tuple[Release, ...], tuple[str, ...]]:
    """The newest releases of a project, the oldest of them first, and what an author should know of the others.

    Args:
        project: a folder of the repository.
        pattern: which tags are releases, such as ``v*``.
        places: where its guides are, seen from its folder.

    Returns:
        The releases, and why one or a guide of one is missing, each in a line.
    """
    try:
        tags = sorted(_tags(project, pattern), key=lambda tag: (tag.moment, tag.name))
    except Fault as fault:
        return (), (str(fault),)
    if not tags:
        missing = (
            f"No tag is called `{pattern}` here, so feeds hold the reviews and not what changed from release to "
            "release. In a copy without its history, `git fetch --unshallow --tags` brings them."
        )
        return (), (missing,)
    read, unread = [], []
    for tag in tags[-MOST:]:
        try:
            read.append(_read(project, tag, tuple(places)))
        except Fault as fault:
            why = str(fault).splitlines()[0]
            unread.append(f"The release `{tag.name}` cannot be read, and feeds pass over it: {why}")
    return tuple(read), (*unread, *(_passed_over(release) for release in read if release.unread))


def _passed_over(release: Release) -> str:
    more = f" (and {len(release.unread) - 1} more)" if len(release.unread) > 1 else ""
    why = f"feeds of those guides pass over it: {release.unread[0]}{more}"
    return f"Not every guide of the release `{release.name}` can be read, and {why}"


def as_it_stands(project: Path, guides: Sequence[Guide], places: Sequence[str] = PLACES) -> Release:
    """The project of today as one more release: as old as the last commit that touched its guides."""
    found = told(git(project, "log", "-1", "--format=%ct", "--", *places).stdout)
    by_id = {guide.guide: guide for guide in guides}
    return Release(name="", moment=_at(found if found.isdigit() else "0"), guides=by_id)
