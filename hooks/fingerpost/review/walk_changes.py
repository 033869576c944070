"""Which walks end elsewhere, and where the readers of walks that are gone get to now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..flow import Answers, Graph, Row, Walk, answers, begin, replay, still_to_reach
from .version import Renamed, Version, find_renamed

Steps = tuple[str, ...]
"""The answers of a walk, each as ``question.answer``."""


@dataclass(frozen=True, kw_only=True)
class EndsElsewhere:
    """A walk ends at another path or ending.

    Attributes:
        old, new: the ends.
        clear: the requirements to clear first at the new one.
    """

    old: str
    new: str
    clear: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ClearsOther:
    """A walk ends where it did, and other requirements have to be cleared first.

    Attributes:
        path: where it ends.
        old, new: the requirements.
    """

    path: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OtherWay:
    """A walk ends where it did, at another address.

    Attributes:
        path: where it ends.
        more: how many questions more it has; below 0 where it has fewer.
    """

    path: str
    more: int


@dataclass(frozen=True, kw_only=True)
class AskedMore:
    """A reader is asked a question that they were not asked before.

    Attributes:
        path: where they ended.
        question: the id of the question.
        ask: its words.
        ends: the paths and endings where they can end now.
    """

    path: str
    question: str
    ask: str
    ends: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AnswerGone:
    """A reader no longer finds their answer.

    Attributes:
        path: where they ended.
        question: the id of the question.
        answer: the id of the answer that is gone.
        ends: the paths and endings where they can end now.
    """

    path: str
    question: str
    answer: str
    ends: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class NewWalk:
    """A walk that no answers led to before.

    Attributes:
        path: where it ends.
        clear: the requirements to clear first.
    """

    path: str
    clear: tuple[str, ...]


WalkChange = EndsElsewhere | ClearsOther | OtherWay | AskedMore | AnswerGone | NewWalk


@dataclass(frozen=True)
class Route:
    """A walk in both versions.

    Attributes:
        old: its answers; empty for a new walk.
        new: how far the same answers lead now; the same as ``old`` where the address is kept.
    """

    old: Steps
    new: Steps


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


class _Walks:
    """The walks of two versions."""

    def __init__(self, old: Version, new: Version, paths: Renamed) -> None:
        self.old, self.new, self.paths = old, new, paths
        self.now: Mapping[Steps, Row] = {row.steps: row for row in new.rows}
        self.topics: Renamed = find_renamed(_asked(old.graph), _asked(new.graph))
        self.outcomes: tuple[str, ...] = tuple(dict.fromkeys(row.outcome for row in new.rows))

    def changes(self) -> Iterator[tuple[WalkChange, Route]]:
        """Every walk that changed: the old ones in their order, then the new ones."""
        reached: set[Steps] = set()
        for row in self.old.rows:
            walk = self._walk_now(row)
            steps = tuple(step.name for step in walk.steps)
            reached.add(steps)
            change = self._at_end(row, self.now[steps]) if walk.ended else self._on_the_way(row, walk)
            if change:
                yield change, Route(row.steps, steps)
        for steps, row in self.now.items():
            if not any(steps[:length] in reached for length in range(len(steps) + 1)):
                yield NewWalk(path=row.outcome, clear=_clear(row)), Route((), steps)

    def _walk_now(self, old: Row) -> Walk:
        """The walk at the same address; where there is none, as far as the same answers lead."""
        if old.steps in self.now:
            return self.now[old.steps].walk
        return replay(begin(self.new.graph), self._answers(old))

    def _answers(self, old: Row) -> Answers:
        """The answers of a walk, by what the new version asks."""
        return {self.topics.get(topic, topic): answer for topic, answer in answers(old.walk.steps).items()}

    def _at_end(self, old: Row, new: Row) -> WalkChange | None:
        if self.paths.get(old.outcome, old.outcome) != new.outcome:
            return EndsElsewhere(old=old.outcome, new=new.outcome, clear=_clear(new))
        if _clear(old) != _clear(new):
            return ClearsOther(path=new.outcome, old=_clear(old), new=_clear(new))
        if old.steps != new.steps:
            return OtherWay(path=new.outcome, more=len(new.steps) - len(old.steps))
        return None

    def _on_the_way(self, old: Row, walk: Walk) -> WalkChange:
        node, known = self.new.graph.nodes[walk.at], self._answers(old)
        reachable = still_to_reach(walk, known)
        ends = tuple(path for path in self.outcomes if path in reachable)
        answer = known.get(node.topic)
        if answer is not None:
            return AnswerGone(path=old.outcome, question=node.topic, answer=answer, ends=ends)
        return AskedMore(path=old.outcome, question=node.topic, ask=node.ask, ends=ends)


def walk_changes(old: Version, new: Version, paths: Renamed) -> tuple[WalkGroup, ...]:
    """Every way in which walks changed between two versions of a guide, each with its walks.

    A walk whose address is kept is compared with the walk at that address. For any other walk, the same answers are
    given to the same questions of the new version.

    Args:
        old: the guide as it was; its walks must be listed.
        new: the guide as it is; likewise.
        paths: paths and endings with another id.
    """
    groups: dict[WalkChange, list[Route]] = {}
    for change, route in _Walks(old, new, paths).changes():
        groups.setdefault(change, []).append(route)
    return tuple(WalkGroup(change, tuple(routes)) for change, routes in groups.items())
