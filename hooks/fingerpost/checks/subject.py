"""A guide under examination, with everything that several checks have to know of it."""

import datetime
from collections.abc import Hashable, Mapping
from functools import cached_property
from typing import Final

from ..addresses import Host
from ..catalogue import Entry, Guide, Text, every_entry, every_text
from ..flow import (
    Ahead,
    Bits,
    Choice,
    Graph,
    Need,
    Node,
    Reachability,
    Reduce,
    Rivals,
    TooManyStates,
    build_graph,
    count_walks,
    find_rivals,
    keep_all,
    look_ahead,
    needs_of_paths,
)

MOST_STATES: Final = 200_000
"""States that one question of a proof may take: a few seconds and some hundred megabytes."""


class Subject:
    """A guide under examination. Nothing changes it, and what several checks need is computed once.

    Attributes:
        guide: as its author wrote it.
        today: the day as of which reviews are judged.
        others: the guides of the same catalogue that come before it.
        host: the site that the guide is added to; ``None`` where it is not known.
        graph: its questions.
    """

    def __init__(
        self,
        guide: Guide,
        today: datetime.date,
        *,
        others: tuple[Guide, ...] = (),
        host: Host | None = None,
    ) -> None:
        self.guide, self.today, self.others, self.host = guide, today, others, host
        self.graph: Graph = build_graph(guide)
        self._bits = Bits()
        self._reachability: dict[str, Reachability | None] = {}

    @cached_property
    def countable(self) -> bool:
        """Whether walks can be counted: every answer leads to one question or path, and none leads in a circle."""
        return self.graph.complete and not self.graph.cycle() and not self.graph.paths & self.graph.nodes.keys()

    @cached_property
    def walks(self) -> int:
        """How many walks there are. Here and below, the guide must be countable."""
        return count_walks(self.graph)

    @cached_property
    def ahead(self) -> Ahead:
        """What lies ahead of each question."""
        return look_ahead(self.graph)

    @cached_property
    def reachable(self) -> frozenset[str]:
        """Every question and path that some answers lead to."""
        return self.graph.reachable()

    @cached_property
    def never_asked(self) -> tuple[Node, ...]:
        """Every question that no answers lead to, and whose words no question that is asked has."""
        nodes = self.graph.nodes.values()
        used = {node.topic for node in nodes if node.id in self.reachable}
        return tuple(node for node in nodes if node.id not in self.reachable and node.id not in used)

    @cached_property
    def needed(self) -> Mapping[str, tuple[Need, ...]]:
        """What each path needs."""
        return needs_of_paths(self.guide)

    @cached_property
    def _needed_conditions(self) -> frozenset[str]:
        return frozenset(need.condition for needed in self.needed.values() for need in needed)

    def effect(self, choice: Choice) -> Hashable:
        """What an answer does: where it leads, and what it settles of what any path needs.

        Two answers of the same effect are alike.
        """
        return choice.target, frozenset(
            (condition, values) for condition, values in choice.settles.items() if condition in self._needed_conditions
        )

    def all_alike(self, node: Node) -> bool:
        """Whether all answers of a question are alike; a question with one answer has nothing to compare."""
        return len(node.choices) > 1 and len({self.effect(choice) for choice in node.choices}) == 1

    @cached_property
    def _matters_from(self) -> Mapping[str, frozenset[str]]:
        """For each question and path the conditions that matter from there on.

        A condition matters where an answer settles it, and where a path has a fixed need of it.
        """
        matters = {
            path: frozenset(need.condition for need in needed if need.fixed) for path, needed in self.needed.items()
        }
        for name in reversed(self.graph.forwards):
            choices = self.graph.nodes[name].choices
            matters[name] = frozenset().union(*(matters[choice.target] | choice.settles.keys() for choice in choices))
        return matters

    def reachability(self, condition: str) -> Reachability | None:
        """The reachable states of one condition, dropped where the condition no longer matters.

        ``None`` where they are more than a proof may have, which is a finding of its own (FP209).
        """
        if condition not in self._reachability:
            matters = self._matters_from
            # A contradiction is kept wherever it leads: it is found where it comes about.
            self._reachability[condition] = self._reach(
                condition, lambda target, state: state if condition in matters[target] or state == (0,) else None
            )
        return self._reachability[condition]

    def whole_reachability(self, condition: str) -> Reachability | None:
        """The reachable states of one condition up to every end; ``None`` as above."""
        return self._reach(condition)

    def _reach(self, condition: str, reduce: Reduce = keep_all) -> Reachability | None:
        try:
            return Reachability(self.graph, (condition,), self._bits, reduce, MOST_STATES)
        except TooManyStates:
            return None

    def mask(self, condition: str, values: frozenset[str]) -> int:
        """A set of values of a condition, in the form in which a reachable state has it."""
        return self._bits.mask(condition, values)

    @cached_property
    def rivals(self) -> Rivals:
        """Outcomes under an unmet requirement although another path fits."""
        recommended = [path.id for path in self.guide.paths.values() if path.not_recommended is None]
        return find_rivals(self.graph, self.needed, recommended, self._bits, MOST_STATES)

    @property
    def states(self) -> int:
        """How many states the proofs have looked at so far."""
        return self.rivals.states + sum(reached.states for reached in self._reachability.values() if reached)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every part of the guide; a shared one where it is written, and not again where it stands."""
        return tuple(entry for entry in every_entry(self.guide) if not entry.copied_from())

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that a reader sees."""
        return tuple(every_text(self.entries))
