"""Which walks end elsewhere, and where the readers of those that are gone get to now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..flow import Answers, Graph, Row, Walk, answers, begin, replay, still_to_reach
from .listing import Listing
from .renaming import Renamed, renamed


@dataclass(frozen=True)
class EndsElsewhere:
    """A walk ends at another path.

    Attributes:
        old, new: the paths.
        clear: what the new one needs cleared first.
    """

    old: str
    new: str
    clear: tuple[str, ...]


@dataclass(frozen=True)
class ClearsOther:
    """A walk ends where it did, and something else has to be cleared first.

    Attributes:
        path: where it ends.
        old, new: the requirements to clear.
    """

    path: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class OtherWay:
    """A walk ends where it did, on another way: its address is another one.

    Attributes:
        path: where it ends.
        more: how many questions more it has; below 0 where it has fewer.
    """

    path: str
    more: int


@dataclass(frozen=True)
class AskedMore:
    """A reader is asked what they were not asked before.

    Attributes:
        path: where they ended.
        question: the id of what is asked.
        ask: the question in words.
        ends: the paths where they can end now.
    """

    path: str
    question: str
    ask: str
    ends: tuple[str, ...]


@dataclass(frozen=True)
class AnswerGone:
    """A reader finds their answer no more.

    Attributes:
        path: where they ended.
        question: the id of what is asked.
        answer: the id of the answer that is gone.
        ends: the paths where they can end now.
    """

    path: str
    question: str
    answer: str
    ends: tuple[str, ...]


@dataclass(frozen=True)
class NewWalk:
    """A walk that no reader could take before, whatever they answered.

    Attributes:
        path: where it ends.
        clear: what has to be cleared first.
    """

    path: str
    clear: tuple[str, ...]


WalkChange = EndsElsewhere | ClearsOther | OtherWay | AskedMore | AnswerGone | NewWalk


@dataclass(frozen=True)
class Route:
    """A walk as it was and as far as the same answers lead now.

    Attributes:
        old: its steps; empty for a new walk.
        new: its steps; the same as ``old`` where its address is kept.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class WalkGroup:
    """Walks that changed in the same way.

    Attributes:
        change: what changed.
        routes: the walks, in the order of their answers.
    """

    change: WalkChange
    routes: tuple[Route, ...]


def _clear(row: Row) -> tuple[str, ...]:
    return tuple(need.id for need in row.clear)


def _asked(graph: Graph) -> dict[str, str]:
    return {node.topic: node.ask for node in graph.nodes.values()}


def _steps(walk: Walk) -> tuple[str, ...]:
    return tuple(step.name for step in walk.steps)


class _Comparison:
    """The walks of two versions; holds what is the same for all of them."""

    def __init__(self, old: Listing, new: Listing, paths: Renamed) -> None:
        self.old = old
        self.new = new
        self.paths = paths
        self.now: Mapping[tuple[str, ...], Row] = {row.steps: row for row in new.rows}
        self.topics: Renamed = renamed(_asked(old.graph), _asked(new.graph))
        self.outcomes: tuple[str, ...] = tuple(dict.fromkeys(row.outcome for row in new.rows))

    def changes(self) -> Iterator[tuple[WalkChange, Route]]:
        """Every walk that changed: the old ones in their order, then what is new."""
        followed: set[tuple[str, ...]] = set()
        for row in self.old.rows:
            walk = (
                self.now[row.steps].walk if row.steps in self.now else replay(begin(self.new.graph), self._known(row))
            )
            steps = _steps(walk)
            followed.add(steps)
            change = self._at_end(row, self.now[steps]) if walk.ended else self._on_the_way(row, walk)
            if change:
                yield change, Route(row.steps, steps)
        for steps, row in self.now.items():
            if not any(steps[:length] in followed for length in range(len(steps) + 1)):
                yield NewWalk(row.outcome, _clear(row)), Route((), steps)

    def _known(self, row: Row) -> Answers:
        return {self.topics.get(topic, topic): answer for topic, answer in answers(row.walk.steps).items()}

    def _at_end(self, old: Row, new: Row) -> WalkChange | None:
        if self.paths.get(old.outcome, old.outcome) != new.outcome:
            return EndsElsewhere(old.outcome, new.outcome, _clear(new))
        if _clear(old) != _clear(new):
            return ClearsOther(new.outcome, _clear(old), _clear(new))
        return None if old.steps == new.steps else OtherWay(new.outcome, len(new.steps) - len(old.steps))

    def _on_the_way(self, old: Row, walk: Walk) -> WalkChange:
        node, known = self.new.graph.nodes[walk.at], self._known(old)
        reached = still_to_reach(walk, known)
        ends = tuple(path for path in self.outcomes if path in reached)
        if node.topic in known:
            return AnswerGone(old.outcome, node.topic, known[node.topic], ends)
        return AskedMore(old.outcome, node.topic, node.ask, ends)


def _grouped(changes: Iterable[tuple[WalkChange, Route]]) -> tuple[WalkGroup, ...]:
    groups: dict[WalkChange, list[Route]] = {}
    for change, route in changes:
        groups.setdefault(change, []).append(route)
    return tuple(WalkGroup(change, tuple(routes)) for change, routes in groups.items())


def walk_changes(old: Listing, new: Listing, paths: Renamed) -> tuple[WalkGroup, ...]:
    """Every way in which walks changed between two versions of a guide, each with the walks that it concerns.

    A walk whose address is kept is compared with the one at the same address. The reader of any other one gives the
    same answers to the same questions.

    Args:
        old: the walks as they were; they must be listed.
        new: the walks as they are; likewise.
        paths: paths that have another id and are the same.
    """
    return _grouped(_Comparison(old, new, paths).changes())
