"""Every way in which several needs are met at once, where of each of them one of several conditions is enough."""

from collections.abc import Iterable, Iterator

from .situation import Situation


def _allows(way: Situation, other: Situation) -> bool:
    """Whether a way is open wherever another one is."""
    return all(condition in other and other[condition] <= values for condition, values in way.items())


def _widest(ways: Iterable[Situation]) -> Iterator[Situation]:
    """The ways without those that another one allows already."""
    every = list(ways)
    for place, way in enumerate(every):
        wider = (other for at, other in enumerate(every) if at < place or (at > place and not _allows(way, other)))
        if not any(_allows(other, way) for other in wider):
            yield way


def every_way(needs: Iterable[Situation]) -> tuple[Situation, ...]:
    """Every way to meet some needs at once: for each condition of a way, the values that do.

    None where the needs exclude each other. There are as many as the products of the conditions at most, which the
    catalogue bounds.

    Args:
        needs: what meets each of them: conditions with the values that do, one of which is enough.
    """
    found: list[Situation] = [{}]
    for met_by in needs:
        longer = (
            {**way, condition: way.get(condition, values) & values}
            for way in found
            for condition, values in met_by.items()
        )
        found = list(_widest(way for way in longer if all(way.values())))
    return tuple(found)
