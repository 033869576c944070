"""A question that is asked again about something else: like another one, with what its answers settle here."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from ..finding import Finding
from ..place import Location
from ..question import OWN_TARGETS
from ..quoting import quoted
from ..references import closest
from ..values import Values

_NO_TARGET: Final = "FP101"
"""The code of a repeated question that leads nowhere for an answer, or speaks of one that is not there."""

_UNFIT: Final = "FP002"
"""The code of a value that is not of the kind that stands there."""

_SAYS: Final = "Write `says: {<answer>: {<condition>: <value>}}`, with answers of the question that this one is `like`."
_SAYS_OF_ANSWERS: Final = "Write it below the answer that settles it: `says: {<condition>: <value>}`."

_WORDS: Final = ("ask", "short", "hint", "about")


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
            for answer in self._question[key]:
                if answer in known:
                    continue
                message = f"`{self._original[-1]}` has no answer {quoted(answer)}."
                self._fault(key, message, closest(answer, tuple(known)))

    def _answer(self, name: str, answer: Any) -> Any:
        """An answer of the first question, with what it settles here and where it leads."""
        at, first = (*self._at, "answers", name), (*self._original, "answers", name)
        if not isinstance(answer, Mapping):
            self._places.copied(at, self._places.written_at(first))
            return answer
        own = {key: self._question[key][name] for key in ("says", "to") if name in self._question[key]}
        for key in answer.keys() - own.keys():
            self._places.copied((*at, key), self._places.written_at((*first, key)))
        for key in own:
            self._places.lead_back((*at, key), (*self._at, key, name))
        if "to" not in own:
            hint = f"Add `{name}: <question, path or ending>`."
            self._fault("to", f"the answer {quoted(name)} of `{self._original[-1]}` leads nowhere here.", hint)
        return {**answer, **own}

    def written_out(self) -> dict[str, Any]:
        """The question in full."""
        self._unknown()
        words = {key: deepcopy(self._first[key]) for key in _WORDS if key in self._first and key not in self._question}
        for key in words:
            self._places.copied((*self._at, key), self._places.written_at((*self._original, key)))
        kept = {key: value for key, value in self._question.items() if key not in ("like", "to", "says")}
        answers = _mapping(self._first.get("answers")).items()
        return {**kept, **words, "answers": {name: self._answer(name, answer) for name, answer in answers}}


def _is_whole(question: Mapping[str, Any]) -> bool:
    """Whether a repeated question has what it takes to write it out. What it lacks is told as of any other one."""
    targets = question.get("to")
    return bool(targets) and isinstance(targets, Mapping) and not question.get("answers")


def _misplaced(question: Mapping[str, Any], at: Location, read: Values) -> Iterator[Finding]:
    """What is wrong with the `says` of a question by itself."""
    said = question["says"]
    if question.get("like") is None:
        message = f"{'.'.join(map(str, at))}: {OWN_TARGETS}."
        yield Finding(_UNFIT, read.places.start((*at, "says")), message, _SAYS_OF_ANSWERS)
    elif not isinstance(said, Mapping) or not said:
        found = "nothing" if not said else "a list" if isinstance(said, list) else quoted(str(said))
        message = f"{'.'.join(map(str, at))}.says: expected answers, each with what it settles, found {found}."
        yield Finding(_UNFIT, read.places.value((*at, "says")), message, _SAYS)


class _Repeating:
    """Writes out the questions of one guide that are asked again about something else."""

    def __init__(self, read: Values) -> None:
        self._read = read
        self._questions: dict[str, Any] = read.value["questions"]
        self._waiting = {
            name: question
            for name, question in self._questions.items()
            if isinstance(question, dict) and "says" in question
        }
        self.findings: list[Finding] = []

    def _first(self, name: str) -> list[str]:
        """A question, behind all those that have to be written out before it."""
        chain: dict[str, None] = {}
        like: Any = name
        while isinstance(like, str) and like in self._waiting and like not in chain:
            chain[like] = None
            like = self._waiting[like].get("like")
        return list(reversed(chain))

    def _one(self, name: str) -> None:
        question = self._waiting.pop(name)
        wrong = list(_misplaced(question, ("questions", name), self._read))
        self.findings += wrong
        like = question.get("like")
        original = self._questions.get(like) if isinstance(like, str) else None
        if not wrong and _is_whole(question) and isinstance(original, Mapping) and "like" not in original:
            repetition = _Repetition(self._read, name, str(like))
            self._questions[name] = repetition.written_out()
            self.findings += repetition.findings
            return
        # It stays like the other one in plain, and what is wrong with that is told there.
        for key in ("says", *(_WORDS if like is not None else ())):
            question.pop(key, None)

    def all(self) -> None:
        """Write out every question, each behind the one that it is like."""
        for name in tuple(self._waiting):
            for one in self._first(name) if name in self._waiting else ():
                self._one(one)


def repeat(read: Values) -> list[Finding]:
    """Write out questions that are asked again about something else, and say what is wrong with their answers."""
    if not isinstance(read.value.get("questions"), dict):
        return []
    repeating = _Repeating(read)
    repeating.all()
    return repeating.findings
