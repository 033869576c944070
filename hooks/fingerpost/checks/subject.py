"""A guide under examination, with everything that several checks have to know of it."""

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Any, Final

from ..addresses import Host
from ..catalogue import Entry, Guide, Text, every_entry, every_text, lasting, once, parts_of
from ..flow import (
    Ahead,
    AllTurnedAway,
    Bits,
    Choice,
    ClauseSearch,
    Graph,
    Needs,
    Node,
    Reachability,
    Rivals,
    Together,
    TooManyStates,
    build_graph,
    count_walks,
    find_rivals,
    find_turned_away,
    impossible,
    look_ahead,
    needs_of_ends,
    outline,
)
from ..prose import every_link
from .rows import Row, rows_of

MOST_STATES: Final = 200_000
"""States that one question of a proof may take: a few seconds and some hundred megabytes."""


def _unless_too_many(search: Callable[[], Reachability]) -> Reachability | None:
    try:
        return search()
    except TooManyStates:
        return None


def own_entries(part: Entry) -> tuple[Entry, ...]:
    """A part of a guide, and all that is in it and written there."""
    return tuple(entry for entry in every_entry(part) if not entry.copied_from())


def own_texts(part: Entry) -> tuple[Text, ...]:
    """Their texts."""
    return tuple(every_text(once(part, own_entries)))


def own_links(part: Entry) -> tuple[tuple[str, Text], ...]:
    """The links of these."""
    return tuple(every_link(once(part, own_texts)))


def _own_texts_that(part: Entry, holds: Callable[[Text], bool]) -> tuple[Text, ...]:
    return tuple(filter(holds, once(part, own_texts)))


class Subject:
    """A guide under examination. Nothing changes it, and what several checks need is computed once.

    Attributes:
        guide: as its author wrote it.
        today: the day as of which reviews are judged.
        others: the guides of the same catalogue that come before it.
        guides: all guides that are known, by their ids.
        complete: whether there are no others that a link may lead to.
        host: the site that the guide is added to; ``None`` where it is not known.
        graph: its questions.
    """

    def __init__(  # noqa: PLR0913 - what is known of the site is given by its name
        self,
        guide: Guide,
        today: datetime.date,
        *,
        others: tuple[Guide, ...] = (),
        guides: Iterable[Guide] = (),
        complete: bool = True,
        host: Host | None = None,
    ) -> None:
        """Examine a guide.

        Args:
            guide: as its author wrote it.
            today: the day as of which reviews are judged.
            others: the guides of the same catalogue that come before it.
            guides: all that are known.
            complete: whether no others are there that a link may lead to.
            host: the site that the guide is added to; ``None`` where it is not known.
        """
        self.guide, self.today, self.others, self.host = guide, today, others, host
        self.guides = {one.guide: one for one in (*guides, guide)}
        self.complete = complete
        self.graph: Graph = build_graph(guide)
        self._bits = Bits()
        self._reachability: dict[str, Reachability | None] = {}
        self._impossible: dict[Hashable, Reachability | None] = {}

    @cached_property
    def countable(self) -> bool:
        """Whether walks can be counted: every answer leads to one question or one end, and none leads in a circle."""
        return self.graph.complete and not self.graph.cycle() and not self.ambiguous

    @cached_property
    def ambiguous(self) -> frozenset[str]:
        """The ids that two of the questions, paths and endings have."""
        parts = (self.guide.questions, self.guide.paths, self.guide.endings)
        times = Counter(name for part in parts for name in part)
        return frozenset(name for name, number in times.items() if number > 1)

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
        """Every question, path and ending that some answers lead to."""
        return self.graph.reachable()

    @cached_property
    def never_asked(self) -> tuple[Node, ...]:
        """Every question that no answers lead to, and whose words no question that is asked has."""
        nodes = self.graph.nodes.values()
        used = {node.topic for node in nodes if node.id in self.reachable}
        return tuple(node for node in nodes if node.id not in self.reachable and node.id not in used)

    @cached_property
    def needed(self) -> Mapping[str, Needs]:
        """What each path and each ending needs."""
        return needs_of_ends(self.guide)

    @cached_property
    def _needed_conditions(self) -> frozenset[str]:
        return frozenset(condition for needed in self.needed.values() for need in needed for condition in need.met_by)

    def effect(self, choice: Choice) -> Hashable:
        """What an answer does: where it leads, and what it settles of what any path or ending needs.

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
        """For each question and end the conditions that matter from there on.

        A condition matters where an answer settles it, and where a path or an ending has a fixed need of it.
        """
        matters = {
            end: frozenset(condition for one in needed.together for condition in one.conditions)
            for end, needed in self.needed.items()
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
            self._reachability[condition] = _unless_too_many(
                lambda: Reachability(
                    self.graph,
                    (condition,),
                    self._bits,
                    lambda target, state: state if condition in matters[target] or state == (0,) else None,
                    MOST_STATES,
                )
            )
        return self._reachability[condition]

    def impossible(self, needs: Together, *ends: str) -> Reachability | None:
        """The walks to some ends that leave no way to meet some needs; ``None`` as above."""
        at = (tuple(frozenset(way.items()) for way in needs.ways), ends)
        if at not in self._impossible:
            clauses = tuple(impossible(needs, self._bits))
            self._impossible[at] = _unless_too_many(lambda: self._search.walks(clauses, ends))
        return self._impossible[at]

    @cached_property
    def _search(self) -> ClauseSearch:
        return ClauseSearch(self.graph, self._bits, MOST_STATES)

    def mask(self, condition: str, values: frozenset[str]) -> int:
        """A set of values of a condition, in the form in which a reachable state has it."""
        return self._bits.mask(condition, values)

    @cached_property
    def rivals(self) -> Rivals:
        """Outcomes under an unmet requirement although another path fits."""
        return find_rivals(self.graph, self.needed, self.guide.recommended, self._bits, MOST_STATES)

    @cached_property
    def turned_away(self) -> AllTurnedAway:
        """Walks that end without a path although one surely fits."""
        return find_turned_away(self.graph, self.needed, self._bits, MOST_STATES)

    @cached_property
    def _of_walks(self) -> dict[str, Any]:
        """What was worked out of the same walks, also before the guide was saved."""
        return lasting(self.guide, (outline(self.graph), MOST_STATES))

    @property
    def states(self) -> int:
        """How many states the proofs have looked at. To be asked when all of them are made."""
        if "states" not in self._of_walks:
            self._of_walks["states"] = (
                self.rivals.states
                + self.turned_away.states
                + self._search.states
                + sum(reached.states for reached in self._reachability.values() if reached)
            )
        states: int = self._of_walks["states"]
        return states

    @property
    def silent(self) -> Collection[str]:
        """The codes of the checks that are known to find nothing in these walks."""
        silent: Collection[str] = self._of_walks.get("silent", ())
        return silent

    @silent.setter
    def silent(self, codes: Collection[str]) -> None:
        self._of_walks["silent"] = codes

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """What each path has in the comparison, by its id."""
        return rows_of(self.guide)

    @cached_property
    def _parts(self) -> tuple[Entry, ...]:
        return tuple(parts_of(self.guide))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every part of the guide; a shared one where it is written, and not again where it stands."""
        return (self.guide, *chain.from_iterable(once(part, own_entries) for part in self._parts))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that a reader sees."""
        return (*every_text((self.guide,)), *chain.from_iterable(once(part, own_texts) for part in self._parts))

    @cached_property
    def links(self) -> tuple[tuple[str, Text], ...]:
        """The address of every link of these texts, as written, and the text that it stands in."""
        return (
            *every_link(every_text((self.guide,))),
            *chain.from_iterable(once(part, own_links) for part in self._parts),
        )

    def texts_that(self, holds: Callable[[Text], bool]) -> Iterator[Text]:
        """Those of these texts of which something holds.

        Args:
            holds: a function of a module that looks at the text and at nothing else.
        """
        yield from filter(holds, every_text((self.guide,)))
        for part in self._parts:
            yield from once(part, _own_texts_that, holds)
