"""The proof by other means: lists every walk of a guide and judges each by the definitions in the documentation.

Nothing here comes from the proof on the graph, nor from the list that the checks keep beside it: walks, situations and
verdicts are worked out from the guide itself. What is not said of a condition is that it may be anything.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from fingerpost.catalogue import Answer, Guide, Path, Place, Requirement

AIM = "what the reader wants"

Answered = tuple[str, str]
"""A question and an answer to it."""


@dataclass(frozen=True)
class Given:
    """A walk: the answers in order, and the path that it ends at."""

    answered: tuple[Answered, ...]
    end: str

    @property
    def name(self) -> str:
        return "/".join(f"{question}.{answer}" for question, answer in self.answered)


def _words(guide: Guide, question: str) -> str:
    return guide.questions[question].like or question


def _answers(guide: Guide, question: str) -> dict[str, tuple[Answer, str]]:
    """Each answer to a question, and where it leads from there."""
    asked = guide.questions[question]
    return {
        name: (answer, asked.to[name] if asked.like else answer.to)
        for name, answer in guide.questions[_words(guide, question)].answers.items()
    }


def place_of_answer(guide: Guide, answered: Answered) -> Place:
    """Where an answer says where it leads."""
    question = guide.questions[answered[0]]
    return question.place("to") if question.like else question.answers[answered[1]].place("to")


def every_walk(guide: Guide, at: str | None = None, before: tuple[Answered, ...] = ()) -> Iterator[Given]:
    """Every walk, one after the other."""
    at = at or guide.start
    if at in guide.paths:
        yield Given(before, at)
        return
    for name, (_, target) in _answers(guide, at).items():
        yield from every_walk(guide, target, (*before, (at, name)))


def said(guide: Guide, answered: Answered) -> dict[str, frozenset[str]]:
    """What an answer leaves possible, of each condition that it says something of."""
    answer, _ = _answers(guide, answered[0])[answered[1]]
    told = {condition: frozenset(values) for condition, values in answer.says.items()}
    return {**told, AIM: frozenset(answer.aims)} if answer.aims else told


def situation(guide: Guide, answers: tuple[Answered, ...]) -> dict[str, frozenset[str]]:
    """What some answers leave possible together."""
    known: dict[str, frozenset[str]] = {}
    for answered in answers:
        for condition, values in said(guide, answered).items():
            known[condition] = known.get(condition, values) & values
    return known


def _fixed(guide: Guide, path: Path) -> dict[str, list[frozenset[str]]]:
    """The sets of values that a path's fixed needs accept, by condition; under "" those that no condition settles."""
    needs: dict[str, list[frozenset[str]]] = defaultdict(list)
    if path.serves:
        needs[AIM].append(frozenset(path.serves))
    for requirement in _required(guide, path):
        if requirement.fixed:
            for condition, values in (requirement.needs or {"": ()}).items():
                needs[condition].append(frozenset(values))
    return needs


def _required(guide: Guide, path: Path) -> list[Requirement]:
    return [guide.requirements[name] for name in path.requires]


def unmet(guide: Guide, path: Path, known: dict[str, frozenset[str]]) -> frozenset[str]:
    """The requirements that are unmet and clearable: some values are possible, and none of them is accepted."""
    return frozenset(
        requirement.id
        for requirement in _required(guide, path)
        if requirement.clear
        for condition, values in (requirement.needs or {}).items()
        if known.get(condition) and not known[condition] & frozenset(values)
    )


def excluded(guide: Guide, path: Path, known: dict[str, frozenset[str]]) -> frozenset[str]:
    """The conditions of which no value that is possible meets all the fixed needs of a path."""
    needs = _fixed(guide, path)
    return frozenset(
        condition
        for condition, accepted in needs.items()
        if condition and not frozenset.intersection(*accepted, *([known[condition]] if condition in known else []))
    )


def fits(guide: Guide, path: Path, known: dict[str, frozenset[str]]) -> bool:
    """Nothing speaks against a path, and all that is fixed about it is known to be met."""
    if unmet(guide, path, known):
        return False
    return all(
        known.get(condition) and all(known[condition] <= values for values in accepted)
        for condition, accepted in _fixed(guide, path).items()
    )


@dataclass
class Faults:
    """What is wrong with the walks of a guide.

    Attributes:
        contradictions: beginnings of walks whose last answer contradicts one before it, by that answer and the
            condition.
        against: walks that end against a fixed need, by their last answer and the condition.
        needless: walks that end under an unmet requirement while another path fits, by their last answer, the
            requirement and that path.
        repeated: beginnings of walks that come to a question whose words were asked before, by that question.
    """

    guide: Guide
    contradictions: dict[tuple[Answered, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    against: dict[tuple[Answered, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    needless: dict[tuple[Answered, str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    repeated: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @cached_property
    def walks(self) -> tuple[Given, ...]:
        return tuple(every_walk(self.guide))

    @cached_property
    def truthful(self) -> frozenset[str]:
        """The walks without a contradiction: somebody can give those answers."""
        return frozenset(walk.name for walk in self.walks if all(situation(self.guide, walk.answered).values()))

    def judged(self) -> "Faults":
        """Judge every walk."""
        for walk in self.walks:
            self._judge_answers(walk)
            self._judge_end(walk)
        return self

    def _judge_answers(self, walk: Given) -> None:
        for index, answered in enumerate(walk.answered):
            earlier = walk.answered[:index]
            known = situation(self.guide, earlier)
            for condition, values in said(self.guide, answered).items():
                if known.get(condition) and not known[condition] & values:
                    self.contradictions[answered, condition].add(Given(walk.answered[: index + 1], "").name)
            if _words(self.guide, answered[0]) in {_words(self.guide, question) for question, _ in earlier}:
                self.repeated[answered[0]].add(Given(earlier, "").name)

    def _judge_end(self, walk: Given) -> None:
        guide, last = self.guide, walk.answered[-1]
        known = situation(guide, walk.answered)
        for condition in excluded(guide, guide.paths[walk.end], known):
            self.against[last, condition].add(walk.name)
        for requirement in unmet(guide, guide.paths[walk.end], known):
            for better in guide.paths.values():
                if not better.not_recommended and fits(guide, better, known):
                    self.needless[last, requirement, better.id].add(walk.name)
