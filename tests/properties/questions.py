"""Makes up the questions of a guide, so that every walk ends where its answers allow."""

from collections.abc import Callable
from typing import Final

from hypothesis import strategies as st

from tests.properties.authoring import Tree, Words
from tests.properties.definitions import WANTED, Said, answers, faults_of_end, hear, says, standings, topic, whole_ends

LABELS: Final = (
    ("Yes", "true", "1", "We do"),
    ("No", "null", "2026-11-01", "~ not"),
    ("Maybe", "010", "1:30", "[either]"),
    ("I am not sure", "- unsure"),
)
"""For each answer of a question the words that it may have; among them those that YAML takes for something else."""

ANSWERS: Final = (("a", "yes", "1"), ("b", "no", "2-b"), ("c", "some"), ("unsure", "d"))
"""The ids, likewise."""

MOST_WALKS: Final = 40
"""Walks through a question that is led to a second time; their number multiplies with every level."""

FALLBACK: Final = "ask-first"
"""The path for readers whose answers allow no other one."""


class Flow:
    """Asks questions, deepest first, until every walk has ended.

    A question is complete before another answer may lead to it as well. So there are no circles, and whether all walks
    through it still end well after other answers can be told by walking them.
    """

    def __init__(
        self,
        draw: st.DrawFn,
        words: Words,
        tree: Tree,
        *,
        last_resort: Tree,
        ids: tuple[str, ...],
        evidence: Callable[[], Tree],
    ) -> None:
        """Prepare to fill in the questions of a guide.

        Args:
            draw: draws from strategies.
            words: gives out texts.
            tree: the guide, with everything but its questions.
            last_resort: a path that nothing can be known against, put into the guide where it is needed.
            ids: what the questions may be called.
            evidence: gives what a statement rests on.
        """
        self._draw, self._words, self._tree, self._last_resort = draw, words, tree, last_resort
        self._evidence = evidence
        self._free = list(reversed(ids))
        self._complete: dict[str, tuple[int, int]] = {}

    def ask(self, said: Said, asked: frozenset[str], room: int) -> str:
        """A new question, in its own words or like one that was asked on another branch.

        Args:
            said: what is known before it.
            asked: the topics that were asked before it.
            room: how many questions walks may still have, with this one.
        """
        question = self._free.pop()
        askable = [
            one
            for one in self._complete
            if topic(self._tree, one) == one and one not in asked and self._hear_all(one, said)
        ]
        original = self._draw(st.sampled_from([None, *askable[-1:], *askable]))
        if original:
            self._repeat(question, original, said, asked, room)
        else:
            self._ask_anew(question, said, asked, room)
        ahead = [self._complete.get(target, (1, 0)) for _, target in answers(self._tree, question).values()]
        self._complete[question] = (sum(walks for walks, _ in ahead), 1 + max(depth for _, depth in ahead))
        return question

    def _hear_all(self, question: str, said: Said) -> bool:
        return all(all(hear(said, more).values()) for more, _ in answers(self._tree, question).values())

    def _repeat(self, question: str, original: str, said: Said, asked: frozenset[str], room: int) -> None:
        to: dict[str, str] = {}
        self._tree["questions"][question] = {"like": original, "to": to}
        for answer, (more, _) in answers(self._tree, original).items():
            to[answer] = self._lead(hear(said, more), asked | {original}, room - 1)

    def _ask_anew(self, question: str, said: Said, asked: frozenset[str], room: int) -> None:
        written: dict[str, Tree] = {}
        hint = {"hint": self._words.line("Hint")} if self._draw(st.booleans()) else {}
        helped = {"about": {"text": self._words.prose("Help"), **self._evidence()}} if self._draw(st.booleans()) else {}
        self._tree["questions"][question] = {
            "ask": self._words.line("Question"),
            "short": self._words.line("Short"),
            **hint,
            **helped,
            "answers": written,
        }
        number = self._draw(st.sampled_from((2, 3, 2, 3, 4, 1)))
        for labels, ids in zip(LABELS[:number], ANSWERS[:number], strict=True):
            answer = {"label": self._draw(st.sampled_from(labels)), **self._what_it_says(said)}
            # It stands in the guide once it leads somewhere: until then nothing may follow it.
            answer["to"] = self._lead(hear(said, says(answer)), asked | {question}, room - 1)
            written[self._draw(st.sampled_from(ids))] = answer

    def _what_it_says(self, said: Said) -> Tree:
        """What an answer says, so that it may be true after the answers before it; often nothing."""
        about = [condition for condition in self._tree["conditions"] if self._draw(st.integers(0, 2)) == 1]
        told = {
            condition: self._still_possible(said, condition, list(self._tree["conditions"][condition]["values"]))
            for condition in about
        }
        wanted = self._tree["aims"] and self._draw(st.integers(0, 2)) == 1
        return ({"aims": self._still_possible(said, WANTED, list(self._tree["aims"]))} if wanted else {}) | (
            {
                "says": {
                    condition: one[0] if len(one) == 1 and self._draw(st.booleans()) else one
                    for condition, one in told.items()
                }
            }
            if told
            else {}
        )

    def _still_possible(self, said: Said, condition: str, vocabulary: list[str]) -> list[str]:
        """Some values of a condition, at least one of which the answers before leave possible."""
        one = self._draw(st.sampled_from([value for value in vocabulary if value in said.get(condition, vocabulary)]))
        return [value for value in vocabulary if value == one or self._draw(st.integers(0, 3)) == 3]

    def _lead(self, said: Said, asked: frozenset[str], room: int) -> str:
        """Where an answer leads: to the end, on to a new question, or to one that another answer leads to as well."""
        shared = [one for one in self._complete if self._ends_well(one, said, asked, room)]
        ways = ["end", *["share"] * bool(shared), *["ask"] * (4 if room and self._free else 0)]
        way = self._draw(st.sampled_from(ways))
        if way == "ask":
            return self.ask(said, asked, room)
        return str(self._draw(st.sampled_from(shared))) if way == "share" else self._end(said)

    def _ends_well(self, question: str, said: Said, asked: frozenset[str], room: int) -> bool:
        walks, depth = self._complete[question]
        return walks <= MOST_WALKS and depth <= room and self._all_end_well(question, said, asked)

    def _all_end_well(self, at: str, said: Said, asked: frozenset[str]) -> bool:
        if at in whole_ends(self._tree):
            return not faults_of_end(self._tree, at, said)
        about = topic(self._tree, at)
        return about not in asked and all(
            all((known := hear(said, more)).values()) and self._all_end_well(target, known, asked | {about})
            for more, target in answers(self._tree, at).values()
        )

    def _end(self, said: Said) -> str:
        """An end that the answers allow; where they allow none, a path that nothing can be known against."""
        allowed = [path for path in whole_ends(self._tree) if not faults_of_end(self._tree, path, said)]
        if allowed:
            to_clear = [path for path in allowed if "unmet" in standings(self._tree, path, said).values()]
            return str(self._draw(st.sampled_from(allowed + to_clear)))
        self._tree["paths"][FALLBACK] = self._last_resort
        return FALLBACK
