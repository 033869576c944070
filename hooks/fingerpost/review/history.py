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


def _side(release: Release) -> Side:
    return Side(kind="the release", name=release.name, guides=release.guides)


@lru_cache(maxsize=4 * MOST_RELEASES)
def _span(old: Release, new: Release) -> Span:
    """A server compares two releases once; each of them is read once, too."""
    return Span(
        since=old.name, until=new.name, moment=max(old.moment, new.moment), comparison=compare(_side(old), _side(new))
    )


def history(releases: Sequence[Release]) -> tuple[Span, ...]:
    """The time between every release and the next, the newest first."""
    return tuple(_span(old, new) for old, new in pairwise(releases))[::-1]
