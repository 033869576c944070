"""Things in parts that each have a page of their own: what a part is, what it is called, and how much goes into one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..addresses import part_address
from ..words import Words

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Part(Generic[T]):
    """A part of a page, on a page of its own.

    Attributes:
        name: what it holds, in a few words.
        address: where it stands.
        members: what it holds.
    """

    name: str
    address: str
    members: tuple[T, ...]


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a part stands among the others.

    Attributes:
        name: what it holds, in a few words.
        whole: the page that lists all parts.
        number: its number, counted from 1.
        parts: how many there are.
        before: the part before it; ``None`` for the first.
        after: the part after it; ``None`` for the last.
    """

    name: str
    whole: str
    number: int
    parts: int
    before: Part[object] | None
    after: Part[object] | None


def places(whole: str, parts: Sequence[Part[T]]) -> Iterator[tuple[Part[T], Place]]:
    """Each part with its place among the others."""
    around: list[Part[object] | None] = [None, *parts, None]  # type: ignore[list-item] # nothing is put into them
    for number, part in enumerate(parts, 1):
        yield (
            part,
            Place(
                name=part.name,
                whole=whole,
                number=number,
                parts=len(parts),
                before=around[number - 1],
                after=around[number + 1],
            ),
        )


def packed(groups: Iterable[Sequence[T]], weight: Callable[[T], int], most: int) -> Iterator[tuple[T, ...]]:
    """Things in their order, in parts that weigh no more than so much. A group that fits into one is not torn."""
    part: list[T] = []
    weighs = 0
    for group in groups:
        if weighs and weighs + sum(map(weight, group)) > most:
            yield tuple(part)
            part, weighs = [], 0
        for one in group:
            if weighs and weighs + weight(one) > most:
                yield tuple(part)
                part, weighs = [], 0
            part.append(one)
            weighs += weight(one)
    if part:
        yield tuple(part)


def named(words: Words, first: str, last: str) -> str:
    """What a part is called, by the first and the last of what it holds."""
    return first if first == last else words.parts.range(first=first, last=last)


def numbered(page: str, packs: Iterable[tuple[T, ...]], name: Callable[[tuple[T, ...]], str]) -> tuple[Part[T], ...]:
    """The parts of a page that are known by their numbers.

    Args:
        page: the page that lists them.
        packs: what each holds.
        name: gives what one is called.
    """
    return tuple(
        Part(name=name(pack), address=part_address(page, number), members=pack) for number, pack in enumerate(packs, 1)
    )
