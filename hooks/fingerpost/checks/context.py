"""What a check is, and what it is given to look at."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Final

from ..catalogue import Diagnosis, Entry, Finding, Guide, Place, Severity, Text, every_entry, every_text
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
    look_ahead,
    needs,
)

MOST_STATES: Final = 200_000
"""States that one question of a proof may take: a few seconds and some hundred megabytes."""


class Subject:
    """A guide under examination; what several checks need is computed once.

    Attributes:
        guide: as its author wrote it.
        others: the guides of the same catalogue that come before it.
        documents: the pages written by hand that a text may link to, as paths below the documentation folder; ``None``
            where nobody knows them.
        today: the day on which the check runs, as a number of days; see ``datetime.date.toordinal``.
        graph: its questions, resolved.
        findings: what the checks before this stage have found; set by whoever runs them.
        checked: those checks, code to name.
        severities: every kind of fault, name to severity.
    """

    def __init__(
        self, guide: Guide, today: int, others: tuple[Guide, ...] = (), documents: frozenset[str] | None = None
    ) -> None:
        self.guide, self.today, self.others, self.documents = guide, today, others, documents
        self.graph: Graph = build_graph(guide)
        self._bits = Bits()
        self._carried: dict[str, Reachability | None] = {}
        self.findings: tuple[Finding, ...] = ()
        self.checked: Mapping[str, str] = {}
        self.severities: Mapping[str, Severity] = {}

    @cached_property
    def countable(self) -> bool:
        """Whether walks can be counted on the graph: every answer leads somewhere, never in a circle, and it is clear whether to a question or to a path."""
        return self.graph.complete and not self.graph.cycle() and not self.graph.paths & self.graph.nodes.keys()

    @cached_property
    def walks(self) -> int:
        """How many walks there are. The guide must be countable, here and below."""
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
    def needed(self) -> Mapping[str, tuple[Need, ...]]:
        """What each path needs."""
        return {path.id: needs(self.guide, path) for path in self.guide.paths.values()}

    @cached_property
    def _needed_conditions(self) -> frozenset[str]:
        return frozenset(need.condition for needed in self.needed.values() for need in needed)

    def effect(self, choice: Choice) -> Hashable:
        """What an answer does: where it leads, and what it settles of what any path needs.

        Answers of one effect are alike.
        """
        return choice.target, frozenset(
            (condition, values) for condition, values in choice.settles.items() if condition in self._needed_conditions
        )

    def all_alike(self, node: Node) -> bool:
        """Whether all answers of a question are alike; a question with one answer has nothing to compare."""
        return len(node.choices) > 1 and len({self.effect(choice) for choice in node.choices}) == 1

    @cached_property
    def _mattering(self) -> Mapping[str, frozenset[str]]:
        """For every question and path the conditions that matter from there on: an answer settles them, or a path has a fixed need of them."""
        matter = {
            path: frozenset(need.condition for need in needed if need.fixed) for path, needed in self.needed.items()
        }
        for name in reversed(self.graph.forwards):
            choices = self.graph.nodes[name].choices
            matter[name] = frozenset().union(*(matter[choice.target] | choice.settles.keys() for choice in choices))
        return matter

    def carried(self, condition: str) -> Reachability | None:
        """What walks know of one condition, for as long as it matters whether they contradict it or end against a fixed need of it.

        ``None`` where that takes more states than a proof may have, which is a finding of its own (FP209).
        """
        if condition not in self._carried:
            matter = self._mattering
            # A contradiction is kept wherever it leads: it is found where it comes about.
            self._carried[condition] = self._carry(
                condition, lambda target, state: state if condition in matter[target] or state == (0,) else None
            )
        return self._carried[condition]

    def carried_to_all(self, condition: str) -> Reachability | None:
        """What walks know of one condition, up to every end; ``None`` as above."""
        return self._carry(condition)

    def _carry(self, condition: str, reduce: Reduce = lambda _, state: state) -> Reachability | None:
        try:
            return Reachability(self.graph, (condition,), self._bits, reduce, MOST_STATES)
        except TooManyStates:
            return None

    def accepted(self, condition: str, values: frozenset[str]) -> int:
        """A set of values of a condition as the states of :attr:`carried` have it."""
        return self._bits.mask(condition, values)

    @cached_property
    def rivals(self) -> Rivals:
        """Outcomes under an unmet requirement although another path fits."""
        recommended = [path.id for path in self.guide.paths.values() if path.not_recommended is None]
        return find_rivals(self.graph, self.needed, recommended, self._bits, MOST_STATES)

    @property
    def states(self) -> int:
        """How many states of merged walks the proofs have looked at so far."""
        return self.rivals.states + sum(carried.states for carried in self._carried.values() if carried)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every part of the guide."""
        return tuple(every_entry(self.guide))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that a reader sees."""
        return tuple(every_text(self.entries))


class Stage(IntEnum):
    """When a check can run."""

    GUIDE = 0
    """On any guide that could be read."""

    WALKS = 1
    """On a flow whose walks can be counted: without gaps and circles."""

    LAST = 2
    """After all others, on what they found."""


@dataclass(frozen=True, kw_only=True)
class Check(Diagnosis):
    """A kind of fault together with what looks for it.

    Attributes:
        run: yields a finding for every fault.
        stage: when it can run.
    """

    run: Callable[[Subject], Iterator[Finding]]
    stage: Stage = Stage.GUIDE

    def found(self, place: Place, message: str, hint: str = "", about: tuple[Entry, ...] = ()) -> Finding:
        """A finding of this check.

        Args:
            place: where to put the cursor.
            message: what is wrong.
            hint: what to do; where it is left out, the mend of the check.
            about: the parts of the catalogue that it concerns, on any of which an author may say that it is meant.
        """
        acceptance = (
            next((one for entry in about if (one := entry.acceptance(self.name))), None)
            if self.severity is Severity.WARNING
            else None
        )
        return Finding(self.code, place, message, hint or self.mend, self.severity, acceptance)
