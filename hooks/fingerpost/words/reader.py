"""A file of words, read and held against the contract: every text is there, none is too many, and each has the parts that it needs."""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import make_dataclass
from typing import Any, cast, get_type_hints

from babel import Locale

from ..catalogue import Place, closest
from ..catalogue.place import Location, Places, dotted
from ..catalogue.yaml_reader import parse_yaml
from ..fault import Fault
from .interface import Words
from .phrase import OTHER, Phrase, parts_of


class WordsError(Fault):
    """A file of words that is not complete; with everything that is wrong with it."""


def read_words(text: str, file: str, locale: Locale) -> Words:
    """Read the words of one language.

    Args:
        text: the whole file.
        file: its name, as faults show it.
        locale: its language, which knows the forms that a number takes.

    Raises:
        WordsError: with every fault.
    """
    read = parse_yaml(text, file)
    faults = [str(finding) for finding in read.findings]
    if not faults:
        reading = _Reading(locale, read.places)
        words = reading.section(Words, read.value, ())
        faults = [f"{place}: {fault}" for place, fault in sorted(reading.faults)]
    if faults:
        raise WordsError("\n".join(faults))
    return cast(Words, words)


class _Reading:
    """One reading of one file: collects the faults while the texts are held against what the contract declares."""

    def __init__(self, locale: Locale, places: Places) -> None:
        self._places = places
        self._form_of: Callable[[int], str] = locale.plural_form
        self._forms = {*locale.plural_form.tags, OTHER}
        self.faults: list[tuple[Place, str]] = []

    def _fault(self, place: Place, fault: str) -> None:
        self.faults.append((place, fault))

    def section(self, contract: type, value: Any, location: Location) -> object:
        """The texts that a contract declares, by their names."""
        place = self._places.value(location) if location else self._places.whole
        if not isinstance(value, dict):
            self._fault(place, f"`{dotted(location) or 'the file'}` has to be a mapping of names to texts.")
            return None
        declared = dict(_declared(contract))
        for key in value:
            if key not in declared:
                where, name = self._places.start((*location, key)), dotted((*location, key))
                self._fault(where, f"`{name}` is the name of no text. {closest(key, tuple(declared))}")
        said: dict[str, Any] = {}
        for key, kind in declared.items():
            inner = (*location, key)
            if key not in value:
                self._fault(place, f"`{dotted(inner)}` is missing.")
            elif kind is str:
                self._hold(value[key], {}, {}, inner)
                said[key] = str(value[key])
            else:
                said[key] = (
                    self.section(kind, value[key], inner)
                    if inspect.isclass(kind)
                    else self._phrase(kind, value[key], inner)
                )
        return make_dataclass(contract.__name__, said, frozen=True)(**said)

    def _phrase(self, method: Callable[..., str], value: Any, location: Location) -> Phrase:
        """A text with the parts that a method of the contract takes, in one form or in one for each kind of number."""
        parts = {part: hint for part, hint in get_type_hints(method).items() if part != "return"}
        count = next((part for part, hint in parts.items() if hint is int), "")
        if not count or not isinstance(value, dict):
            self._hold(value, parts, parts, location)
            return Phrase(tuple(parts), "", {OTHER: value}, self._form_of)
        if set(value) != self._forms:
            place, name = self._places.value(location), dotted(location)
            self._fault(place, f"`{name}` has the forms {_listed(value)}, expected {_listed(self._forms)}.")
        for form, text in value.items():
            # A form that one number alone takes may say it in words.
            needed = parts if form == OTHER else parts.keys() - {count}
            self._hold(text, needed, parts, (*location, form))
        return Phrase(tuple(parts), count, value, self._form_of)

    def _hold(self, text: Any, needed: Collection[str], allowed: Collection[str], location: Location) -> None:
        """Look at one text: it says something, and its parts are those of the contract."""
        place, name = self._places.value(location), dotted(location)
        if not isinstance(text, str) or not text.strip():
            self._fault(place, f"`{name}` has to be a text.")
            return
        try:
            parts = parts_of(text)
        except ValueError as error:
            self._fault(place, f"`{name}` has braces that are not understood: {error}.")
            return
        if not set(needed) <= parts <= set(allowed):
            self._fault(place, f"`{name}` has the parts {_listed(parts)}, expected {_listed(allowed)}.")


def _declared(contract: type) -> Iterator[tuple[str, Any]]:
    """The names of a contract, each with its type.

    That is ``str``, a contract of its own, or the method that says which parts there are.
    """
    yield from get_type_hints(contract).items()
    yield from (
        (name, method)
        for name, method in vars(contract).items()
        if inspect.isfunction(method) and not name.startswith("_")
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "nothing"
