"""What changed from release to release, and since the last one."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ..catalogue import Guide
from ..project import MOST_RELEASES, Release, Side
from .comparison import Comparison, GuideComparison, compare


@dataclass(frozen=True, kw_only=True)
class Span:
    """The time between two releases.

    Attributes:
        since: the older release.
        until: the newer one; empty for the project as it stands.
        moment: when the commit of the newer one was made.
        comparison: what changed.
    """

    since: str
    until: str
    moment: datetime.datetime
    comparison: Comparison

    def change_of(self, guide: str) -> GuideComparison | None:
        """What changed of a guide; ``None`` where nothing did, and where it was not there before."""
        return next((one for one in self.comparison.changed if one.new.guide.guide == guide), None)

    def begun(self, guide: str) -> Guide | None:
        """The guide where it came in this time."""
        return next((one for one in self.comparison.added if one.guide == guide), None)


def _side(release: Release, known: frozenset[str]) -> Side:
    guides = {name: guide for name, guide in release.guides.items() if name in known}
    return Side(kind="the release", name=release.name, guides=guides)


@lru_cache(maxsize=4 * MOST_RELEASES)
def _span(old: Release, new: Release, known: frozenset[str]) -> Span:
    """A server compares two releases once; each of them is read once, too."""
    return Span(
        since=old.name,
        until=new.name,
        moment=max(old.moment, new.moment),
        comparison=compare(_side(old, known), _side(new, known)),
    )


def history(releases: Sequence[Release]) -> tuple[Span, ...]:
    """The time between every release and the next, the newest first.

    For a guide that could not be read in a release, the next one is the next in which it could.
    """
    spans: dict[tuple[int, int], set[str]] = {(at, at + 1): set() for at in range(len(releases) - 1)}
    for guide in {name: None for release in releases for name in release.guides}:
        known = [at for at, release in enumerate(releases) if release.knows(guide)]
        for old, new in pairwise(known):
            if guide in releases[old].guides or guide in releases[new].guides:
                spans.setdefault((old, new), set()).add(guide)
    newest_first = sorted(spans, key=lambda span: (span[1], span[0]), reverse=True)
    return tuple(_span(releases[old], releases[new], frozenset(spans[old, new])) for old, new in newest_first)
