"""A question that is asked again about something else: like another one, with what its answers settle here."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..finding import Finding
from ..place import Location
from ..quoting import quoted
from ..references import closest
from ..values import Values

_NO_TARGET: Final = "FP101"
"""The code of a repeated question that leads nowhere for an answer, or speaks of one that is not there."""

_WORDS: Final = ("ask", "short", "hint")


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


class _Repetition:
    """One question, written out."""

    def __init__(self, read: Values, name: str, original: str) -> None:
        self._places = read.places
        self._at: Location = ("questions", name)
        self._original: Location = ("questions", original)
        self._question: dict[str, Any] = read.value["questions"][name]
        self._first = _mapping(read.value["questions"][original])
        self.findings: list[Finding] = []

    def _fault(self, key: str, message: str, hint: str) -> None:
        self.findings.append(Finding(_NO_TARGET, self._places.value((*self._at, key)), message, hint))

    def _unknown(self) -> None:
        """Say which answers are spoken of that the first question does not have."""
        known = _mapping(self._first.get("answers"))
        for key in ("to", "says"):
            for answer in _mapping(self._question.get(key)).keys() - known.keys():
                message = f"`{self._original[-1]}` has no answer {quoted(answer)}."
                self._fault(key, message, closest(answer, tuple(known)))

    def _answer(self, name: str, answer: Any) -> Any:
        """An answer of the first question, with what it settles here and where it leads."""
        at, first = (*self._at, "answers", name), (*self._original, "answers", name)
        if not isinstance(answer, Mapping):
            self._places.copied(at, self._places.written_at(first))
            return answer
        own = {key: said[name] for key in ("says", "to") if name in (said := _mapping(self._question.get(key)))}
        for key in answer.keys() - own.keys():
            self._places.copied((*at, key), self._places.written_at((*first, key)))
        for key in own:
            self._places.lead_back((*at, key), (*self._at, key, name))
        if "to" not in own:
            hint = f"Add `{name}: <question or path>`."
            self._fault("to", f"the answer {quoted(name)} of `{self._original[-1]}` leads nowhere here.", hint)
        return {**answer, **own}

    def written_out(self) -> dict[str, Any]:
        """The question in full."""
        self._unknown()
        words = {key: self._first[key] for key in _WORDS if key in self._first and key not in self._question}
        for key in words:
            self._places.copied((*self._at, key), self._places.written_at((*self._original, key)))
        kept = {key: value for key, value in self._question.items() if key not in ("like", "to", "says")}
        answers = _mapping(self._first.get("answers")).items()
        return {**kept, **words, "answers": {name: self._answer(name, answer) for name, answer in answers}}


def _repeated(questions: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every question that is asked again about something else, with the one that it is like."""
    for name, question in questions.items():
        like = question.get("like") if isinstance(question, dict) and question.get("says") is not None else None
        if isinstance(like, str) and like != name and "like" not in _mapping(questions.get(like)):
            yield name, like


def repeat(read: Values) -> list[Finding]:
    """Write out questions that are asked again about something else, and say what is wrong with their answers."""
    findings: list[Finding] = []
    questions = read.value.get("questions")
    if isinstance(questions, dict):
        for name, like in tuple(_repeated(questions)):
            if like in questions:
                repetition = _Repetition(read, name, like)
                questions[name] = repetition.written_out()
                findings += repetition.findings
    return findings
