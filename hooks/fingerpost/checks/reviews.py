"""The reviews of a guide, of which nearly all are as they should be: each part is looked at by its oldest or newest."""

from collections.abc import Callable, Iterator

from ..catalogue import Entry, Evidence, Guide, once, parts_of
from .subject import own_entries


def own_evidence(part: Entry) -> tuple[Evidence, ...]:
    """Whatever is checkable in a part of a guide, and written there."""
    return tuple(entry for entry in once(part, own_entries) if isinstance(entry, Evidence))


def oldest(part: Entry) -> Evidence | None:
    """What of a part was reviewed first."""
    return min(once(part, own_evidence), key=lambda one: one.reviewed, default=None)


def newest(part: Entry) -> Evidence | None:
    """What of a part was reviewed last."""
    return max(once(part, own_evidence), key=lambda one: one.reviewed, default=None)


def reviews_that(
    guide: Guide, holds: Callable[[Evidence], bool], first: Callable[[Entry], Evidence | None]
) -> Iterator[Evidence]:
    """Whatever is checkable in a guide and of whose review something holds, in the order of the guide.

    Args:
        guide: the guide.
        holds: looks at the day of the review alone.
        first: gives of a part that of which it holds if it holds of any: `oldest` or `newest`.
    """
    for part in parts_of(guide):
        sample = once(part, first)
        if sample is not None and holds(sample):
            yield from filter(holds, once(part, own_evidence))
