"""The paths that an outcome does not recommend: what is said of each, once for all of which the same can be said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from ..catalogue import Path
from ..flow import Gone, Standing, Step


@dataclass(frozen=True, kw_only=True)
class Reason:
    """An answer, and what it settled.

    Attributes:
        step: the answer with its question.
        settled: what it settled, a text each.
    """

    step: Step
    settled: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OtherPath:
    """A path that the outcome does not recommend.

    Attributes:
        path: the path.
        verdict: the judgement in two or three words.
        standing: how it stands. ``OPEN`` where it might fit, or fits too; ``UNMET`` also where its author advises
            against it.
        reasons: the answers against it.
        fits: whether the answers meet all that it needs.
        missing: what would still have to be so, why no walk ends at the path all the same, or which of its needs
            exclude each other; may be empty.
        near: whether it may fit and little is open, or misses by one answer about something else than the aim.
        goal: whether nothing speaks against it but that it serves another aim.
    """

    path: Path
    verdict: str
    standing: Standing
    reasons: tuple[Reason, ...]
    fits: bool
    missing: str
    near: bool
    goal: bool


@dataclass(frozen=True, kw_only=True)
class Told:
    """Paths of which the same is said.

    Attributes:
        other: what is said, of one of them.
        places: the places of the paths among all of the guide, in order.
        end: the place of the end, which is none of them. That of an ending lies behind all paths.
    """

    other: OtherPath
    places: tuple[int, ...]
    end: int

    @cached_property
    def number(self) -> int:
        """How many there are."""
        return len(self.places) - (self.end in self.places)

    def first(self, most: int) -> tuple[int, ...]:
        """The places of the first of them, so many at most."""
        return tuple(islice((place for place in self.places if place != self.end), most))


@dataclass(frozen=True)
class Crowd:
    """All paths but the end.

    Attributes:
        told: those that are looked at, by what is said of them.
        gone: those that are only counted, each with the answer that ruled them out first.
        paths: all paths of the guide.
        end: the id of the end.
        tell: says of a path why it is not recommended.
    """

    told: tuple[Told, ...]
    gone: tuple[tuple[Step, Gone], ...]
    paths: Sequence[Path]
    end: str
    tell: Callable[[Path], OtherPath] = field(repr=False, compare=False)

    @cached_property
    def others(self) -> tuple[OtherPath, ...]:
        """Every one, in the order of the guide."""
        return tuple(self.tell(path) for path in self.paths if path.id != self.end)

    def named(self, told: Told, most: int) -> Iterator[tuple[int, OtherPath]]:
        """The first of some paths of which the same is said, with their places."""
        return ((place, replace(told.other, path=self.paths[place])) for place in told.first(most))
