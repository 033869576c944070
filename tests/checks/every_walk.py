"""The proof by other means: lists every walk of a guide and judges each by the definitions in the documentation.

Nothing here comes from the proof on the graph, nor from the list that the checks keep beside it.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from fingerpost.catalogue import Guide, Place, read_guide
from tests.properties.authoring import Tree, written
from tests.properties.definitions import (
    Route,
    about,
    along,
    answers,
    fits,
    needs,
    recommended,
    routes,
    standings,
    topic,
    whole_ends,
)
from tests.small_guide import FILE

Answered = tuple[str, str]
"""A question and an answer to it."""


def place_of_answer(guide: Guide, answered: Answered) -> Place:
    """Where an answer says where it leads."""
    question = guide.questions[answered[0]]
    return question.place("to", answered[1]) if question.like else question.answers[answered[1]].place("to")


@dataclass
class Faults:
    """What is wrong with the walks of a guide.

    Attributes:
        tree: the guide as plain values.
        contradictions: beginnings of walks whose last answer contradicts one before it, by that answer and the
            condition.
        against: walks that end against a fixed need, by their last answer and the conditions that it is about.
        needless: walks that end under an unmet requirement while another path fits, by their last answer, the
            requirement and that path.
        turned_away: walks that end without a path while all is met that one needs, by their last answer and that path.
        repeated: beginnings of walks that come to a question whose words were asked before, by that question.
    """

    tree: Tree
    contradictions: dict[tuple[Answered, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    against: dict[tuple[Answered, frozenset[str]], set[str]] = field(default_factory=lambda: defaultdict(set))
    needless: dict[tuple[Answered, str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    turned_away: dict[tuple[Answered, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    repeated: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @cached_property
    def guide(self) -> Guide:
        """The guide as it is read."""
        return read_guide(written(self.tree), FILE)

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """Every walk and every beginning of one."""
        return tuple(routes(self.tree))

    @cached_property
    def walks(self) -> tuple[Route, ...]:
        """Every walk."""
        return tuple(route for route in self.routes if route.at in whole_ends(self.tree))

    @cached_property
    def truthful(self) -> frozenset[str]:
        """The walks without a contradiction: somebody can give those answers."""
        return frozenset(walk.name for walk in self.walks if all(walk.said.values()))

    def judged(self) -> "Faults":
        """Judge every walk."""
        for route in self.routes:
            if route.answers:
                self._judge_answer(route)
        for walk in self.walks:
            self._judge_end(walk)
        return self

    def _judge_answer(self, route: Route) -> None:
        before, last = along(self.tree, route)[-2], route.answers[-1]
        for condition in answers(self.tree, last[0])[last[1]][0]:
            if before.said.get(condition, True) and not route.said[condition]:
                self.contradictions[last, condition].add(route.name)
        if topic(self.tree, last[0]) in {topic(self.tree, question) for question, _ in before.answers}:
            self.repeated[last[0]].add(before.name)

    def _judge_end(self, walk: Route) -> None:
        last, needed = walk.answers[-1], needs(self.tree, walk.at)
        better = [path for path in recommended(self.tree) if fits(self.tree, path, walk.said)]
        for name, stands in standings(self.tree, walk.at, walk.said).items():
            if stands == "excluded":
                self.against[last, about(needed, name)].add(walk.name)
            if stands == "unmet":
                for path in better:
                    self.needless[last, name, path].add(walk.name)
        for path in recommended(self.tree) if walk.at in self.tree["endings"] else ():
            if set(standings(self.tree, path, walk.said).values()) == {"met"}:
                self.turned_away[last, path].add(walk.name)
