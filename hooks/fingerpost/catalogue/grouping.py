"""Parts of a guide below the names of their groups."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class _HasGroup(Protocol):
    @property
    def group(self) -> str | None: ...


@dataclass(frozen=True)
class Grouped(Generic[T]):
    """Some things of one group.

    Attributes:
        id: the id of the group; empty for what is in none.
        name: its name; empty likewise.
        members: the things, at least one.
    """

    id: str
    name: str
    members: tuple[T, ...]


def grouped(
    groups: Mapping[str, str], things: Iterable[T], group_of: Callable[[T], str | None]
) -> tuple[Grouped[T], ...]:
    """Things by their groups: first what is in none, then each group that has any, in the order of the groups.

    Args:
        groups: the name of each group by its id.
        things: in the order that they have within their group.
        group_of: gives the id of the group of a thing.
    """
    members: dict[str, list[T]] = {"": [], **{group: [] for group in groups}}
    for thing in things:
        members[group_of(thing) or ""].append(thing)
    return tuple(Grouped(group, groups.get(group, ""), tuple(some)) for group, some in members.items() if some)


def grouped_guides(things: Iterable[T], guide_of: Callable[[T], _HasGroup]) -> tuple[Grouped[T], ...]:
    """What stands for guides by the groups of those: first what is in none, then each in the order of its first guide.

    Args:
        things: in the order of the guides.
        guide_of: gives the guide that one stands for.
    """
    some = tuple(things)
    named = {group: group for thing in some if (group := guide_of(thing).group)}
    return grouped(named, some, lambda thing: guide_of(thing).group)
