"""The rules of a decision table as questions, one input after the other, each asked only where it decides something."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .domain import Domain
from .draft import Draft
from .parts import DraftAnswer, DraftQuestion, Target

MOST_QUESTIONS: Final = 1000
"""Questions that a table may make: more than anybody would keep by hand."""


class TooManyQuestionsError(Exception):
    """The table makes more questions than may be."""


@dataclass(frozen=True)
class Input:
    """An input: what it is called, and what it can be."""

    name: str
    domain: Domain


class RuleTree:
    """Puts the questions of a table into a draft.

    Args:
        draft: the draft.
        inputs: in the order in which they are asked.
        ends: where each rule leads.
        otherwise: where those are led whom no rule fits.
    """

    def __init__(self, draft: Draft, inputs: Sequence[Input], ends: Sequence[Target], otherwise: Target) -> None:
        self._draft, self._inputs, self._ends, self._otherwise = draft, inputs, ends, otherwise
        self._made: dict[tuple[int, tuple[int, ...]], Target] = {}
        self.together: set[tuple[int, int]] = set()

    def grow(self) -> Target:
        """Where a reader begins: at a question, or at once at an end where nothing has to be asked.

        Raises:
            TooManyQuestionsError: where that takes too many questions.
        """
        return self._after(0, tuple(range(len(self._ends))))

    def _after(self, at: int, rules: tuple[int, ...]) -> Target:
        """Where a reader is led for whom some rules may still hold, once the inputs before one were asked."""
        rules = self._until_certain(at, rules)
        if not rules:
            return self._otherwise
        while at < len(self._inputs):
            left = self._left(at, rules)
            if len({*left.values()}) > 1:
                return self._ask(at, rules, left)
            rules = next(iter(left.values()), rules)
            at += 1
        self.together |= {(rules[0], other) for other in rules[1:] if self._ends[other] != self._ends[rules[0]]}
        return self._ends[rules[0]] if rules else self._otherwise

    def _until_certain(self, at: int, rules: tuple[int, ...]) -> tuple[int, ...]:
        """The rules up to the first that holds whatever is answered from here: those behind it are never reached."""
        for place, rule in enumerate(rules):
            domains = (one.domain for one in self._inputs[at:])
            if all(len(domain.meets[rule]) == len(domain.values) for domain in domains):
                self.together |= {
                    (rule, other)
                    for other in rules[place + 1 :]
                    if self._ends[other] != self._ends[rule]
                    and all(domain.meets[other] for domain in (one.domain for one in self._inputs[at:]))
                }
                return rules[: place + 1]
        return rules

    def _left(self, at: int, rules: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
        domain = self._inputs[at].domain
        return {value: tuple(rule for rule in rules if value in domain.meets[rule]) for value in domain.values}

    def _ask(self, at: int, rules: tuple[int, ...], left: dict[str, tuple[int, ...]]) -> Target:
        if (at, rules) in self._made:
            return self._made[at, rules]
        if len(self._made) >= MOST_QUESTIONS:
            raise TooManyQuestionsError
        name = self._inputs[at].name
        target = self._made[at, rules] = Target("question", f"{at}: {rules}")
        ask = name if name.endswith("?") else f"{name}: which of these is it?"
        # It has its place among the questions before those that its answers lead to.
        question = self._draft.questions[target.key] = DraftQuestion(ask, name)
        for value, remaining in left.items():
            end = self._after(at + 1, remaining)
            question.answers.append(DraftAnswer(value[:1].upper() + value[1:], end, {name: (value,)}))
        return target
