"""The questions of a draft as plain values."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..checks.comparable import comparable_text
from .draft import Draft
from .naming import Ids
from .part_names import PartNames, line_of
from .parts import DraftAnswer, Target, todo
from .words import plain


def _once(text: str, seen: Counter[str]) -> str:
    """A text, which the input may have several times: how the others differ is still to be said."""
    seen[comparable_text(text)] += 1
    number = seen[comparable_text(text)]
    return f"{text} ({todo(f'how number {number} of these differs')})" if number > 1 else text


class QuestionValues:
    """Writes the questions of one draft."""

    def __init__(self, draft: Draft, names: PartNames) -> None:
        """Write questions, under the names of their draft."""
        self._draft, self._names = draft, names

    def values(self) -> dict[str, Any]:
        """Every question by its id. One that is asked again with the same answers is like the first."""
        written: dict[str, Any] = {}
        first: dict[Any, str] = {}
        seen = Counter[str]()
        for key, question in self._draft.questions.items():
            target = Target("question", key)
            answers = self._answers(question.answers)
            told = [(name, {**answer, "to": ""}) for name, answer in sorted(answers.items())]
            like = first.setdefault(str((comparable_text(question.ask), told)), self._names.ids[target])
            if like != self._names.ids[target]:
                to = {name: answer["to"] for name, answer in answers.items()}
                written[self._names.ids[target]] = {"like": like, "to": to}
                continue
            hint = {"hint": plain(question.hint)} if plain(question.hint) else {}
            ask, short = _once(self._names.name(target), seen), self._names.shorts[target]
            written[self._names.ids[target]] = {"ask": ask, "short": short, **hint, "answers": answers}
        return written

    def _answers(self, answers: Sequence[DraftAnswer]) -> dict[str, Any]:
        ids = Ids()
        written: dict[str, Any] = {}
        seen = Counter[str]()
        for answer in answers:
            says = {"says": self._names.says(answer.says)} if answer.says else {}
            label = _once(line_of(answer.label, "the words of this answer"), seen)
            written[ids.of(label, "answer")] = {"label": label, **says, "to": self._names.ids[answer.to]}
        return written
