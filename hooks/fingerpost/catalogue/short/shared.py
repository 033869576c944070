"""Parts that are written once, put where they are used."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, Final

from ..demands import USE
from ..evidence import USED_ALONE, Fact
from ..finding import Finding
from ..guide import Guide
from ..place import Location
from ..question import Answer
from ..quoting import quoted
from ..references import CODE as UNKNOWN
from ..references import closest
from ..shape import Shape, inside
from ..values import Values
from .inheritance import SHARED

ALONE: Final = "FP002"
"""The code of a value that is not of the kind that stands there."""


class _Sharing:
    """One walk over the values of a guide."""

    def __init__(self, read: Values) -> None:
        shared = read.value.get(SHARED)
        self._shared: Mapping[str, Any] = shared if isinstance(shared, Mapping) else {}
        self._places = read.places
        self.findings: list[Finding] = []

    def _named(self, kind: str) -> Mapping[str, Any]:
        named = self._shared.get(kind)
        return named if isinstance(named, Mapping) else {}

    def _fault(self, code: str, at: Location, message: str, hint: str) -> None:
        self.findings.append(Finding(code, self._places.value((*at, USE)), message, hint))
        # What stands here is not known, so nothing more is wrong with it.
        self._places.copied(at, self._places.written_at(at))

    def _unknown(self, what: str, name: Any, at: Location, known: Iterable[str]) -> None:
        self._fault(UNKNOWN, at, f"no shared {what} is called {quoted(str(name))}.", closest(str(name), tuple(known)))

    def _copy(self, original: Any, written: Location, at: Location) -> Any:
        """A shared part where it is used. What it inherits itself stays led back to there."""
        places = self._places
        places.copied(at, places.written_at(written))
        for key in original if isinstance(original, Mapping) else ():
            places.lead_back((*at, key), places.written_at((*written, key)))
        return deepcopy(original)

    def _alone(self, value: Mapping[str, Any], at: Location) -> None:
        for key in value.keys() - {USE}:
            message = f"{quoted(str(key))} stands beside `{USE}`: {USED_ALONE}."
            place = self._places.start((*at, str(key)))
            self.findings.append(Finding(ALONE, place, message, "Take it out, or write the fact out."))

    def fact(self, value: Any, at: Location) -> Any:
        """A fact, or the shared one that it names."""
        if not isinstance(value, Mapping) or USE not in value:
            return value
        self._alone(value, at)
        facts, lists = self._named("facts"), self._named("lists")
        name = value[USE]
        if at[:2] == (SHARED, "facts"):
            message = "a shared fact is another shared one."
            self._fault(ALONE, at, message, "Write it out here, or name the other one where this one is used.")
        elif isinstance(name, str) and name in facts:
            return self._copy(facts[name], (SHARED, "facts", name), at)
        elif isinstance(name, str) and name in lists:
            self._list_for_fact(name, lists[name], at)
        else:
            self._unknown("fact", name, at, (*facts, *(lists if isinstance(at[-1], int) else ())))
        return value

    def _list_for_fact(self, name: str, listed: Any, at: Location) -> None:
        """A list is named where one fact stands. Of one that is no list, that is told where it is written."""
        if not isinstance(listed, list):
            self._places.copied(at, self._places.written_at((SHARED, "lists", name)))
        elif at[:2] == (SHARED, "lists"):
            self._fault(ALONE, at, f"a shared list is a part of {quoted(str(at[2]))}.", "Name its facts.")
        else:
            message = f"here stands one fact, and {quoted(name)} is a shared list."
            self._fault(ALONE, at, message, "Name a shared fact, or write the fact out.")

    def facts(self, value: list[Any], at: Location) -> list[Any]:
        """A list of facts, with the shared ones in it."""
        if not any(isinstance(item, Mapping) and USE in item for item in value):
            return value
        written = [self._places.written_at((*at, number)) for number in range(len(value))]
        whole: list[Any] = []
        for item, place in zip(value, written, strict=True):
            here = (*at, len(whole))
            self._places.lead_back(here, place)
            listed = self._list(item, here)
            if listed is None:
                whole.append(self.fact(item, here))
                continue
            for number, one in enumerate(listed):
                whole.append(self._copy(one, (SHARED, "lists", item[USE], number), (*at, len(whole))))
        return whole

    def _list(self, item: Any, at: Location) -> list[Any] | None:
        """The shared list that an item names; ``None`` for one that names none."""
        name = item.get(USE) if isinstance(item, Mapping) else None
        listed = self._named("lists").get(name) if isinstance(name, str) else None
        if not isinstance(listed, list) or name in self._named("facts") or at[:2] == (SHARED, "lists"):
            return None
        self._alone(item, at)
        return listed

    def answer(self, value: Any, at: Location) -> Any:
        """An answer, with the words of the shared one that it names where it has none of its own."""
        if not isinstance(value, Mapping) or USE not in value:
            return value
        answers = self._named("answers")
        name = value[USE]
        own = {key: said for key, said in value.items() if key != USE}
        if not isinstance(name, str) or not isinstance(answers.get(name), Mapping):
            self._unknown("answer", name, at, answers)
            return own
        for key in answers[name].keys() - own.keys():
            self._places.copied((*at, key), (SHARED, "answers", name, key))
        return {**deepcopy(answers[name]), **own}

    def value(self, value: Any, shape: Shape, at: Location) -> Any:
        """A value, with every shared part in it."""
        if shape.model and issubclass(shape.model, Fact):
            return self.fact(value, at)
        if shape.model and issubclass(shape.model, Answer):
            return self.answer(value, at)
        if isinstance(value, list) and shape.inside and shape.inside.model and issubclass(shape.inside.model, Fact):
            return self.facts(value, at)
        for step, inner, inner_shape in inside(value, shape):
            value[step] = self.value(inner, inner_shape, (*at, step))
        return value


def share(read: Values) -> list[Finding]:
    """Put every shared part of a guide where it is used, and say which are not there."""
    sharing = _Sharing(read)
    # A shared list may name shared facts, and is whole before it is put anywhere.
    guide = Shape(Guide, ())
    sharing.value({key: part for key, part in read.value.items() if key == SHARED}, guide, ())
    read.value.update(sharing.value({key: part for key, part in read.value.items() if key != SHARED}, guide, ()))
    return sharing.findings
