"""A file of words, read and held against the English one: every text is there, none is too many, each has its parts."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any, Final

from babel import Locale

from ..catalogue import Place, closest
from ..catalogue.place import Location, Places
from ..catalogue.yaml_reader import parse_yaml
from ..fault import Fault
from .amounts import Amounts
from .texts import NUMBER, OTHER, Contract, Section, Text, Words, parts_of

_NUMBERS: Final = range(200)
"""The numbers whose forms a file has to have. French has one more, for millions: not every tool for translators asks
for it, and ``other`` stands in for it."""


class WordsError(Fault):
    """A file of words that is not complete; with everything that is wrong with it."""


def read_words(text: str, file: str, language: str, contract: Contract | None = None) -> Words:
    """Read the words of one language.

    Args:
        text: the whole file.
        file: its name, as faults show it.
        language: its tag, as its file is named; it decides which forms a number takes.
        contract: what it is held against; ``None`` for the English file, which says what there is.

    Raises:
        WordsError: with every fault.
    """
    read = parse_yaml(text, file)
    faults = [str(finding) for finding in read.findings]
    if not faults:
        reading = _Reading(language, read.places)
        words = reading.words(read.value, contract)
        faults = [f"{place}: {fault}" for place, fault in sorted(reading.faults)]
    if faults:
        raise WordsError("\n".join(faults))
    return words


class _Reading:
    """One reading of one file: collects the faults while the texts are held against the English ones."""

    def __init__(self, language: str, places: Places) -> None:
        self._language, self._places = language, places
        self._form_of = Locale.parse(language, sep="-").plural_form
        self._figures = Amounts(language).count
        self._needed = set(map(self._form_of, _NUMBERS))
        self._known = {*self._form_of.tags, OTHER}
        # 0 is left out: French has one form for 0 and 1, and no page counts 0 of anything.
        taken = Counter(map(self._form_of, _NUMBERS[1:]))
        self._of_one_number = {form for form in self._needed if taken[form] <= 1}
        self.faults: list[tuple[Place, str]] = []

    def _fault(self, place: Place, fault: str) -> None:
        self.faults.append((place, fault))

    def words(self, value: Any, contract: Contract | None) -> Words:
        """Everything below the language that the file begins with."""
        if not isinstance(value, dict) or len(value) != 1:
            self._fault(
                self._places.whole, f"the file has to begin with `{self._language}:`, and all else to stand below that."
            )
            return Words({})
        ((root, below),) = value.items()
        if root.lower().replace("_", "-") != self._language:
            self._fault(self._places.start((root,)), f"the file begins with `{root}`, expected `{self._language}`.")
        said = {}
        for name, section, where in self._entries("", below, (root,), contract):
            texts = None if contract is None else contract[name]
            said[name] = Section(
                {
                    key: self._text(f"{name}.{key}", text, at, None if texts is None else texts[key])
                    for key, text, at in self._entries(name, section, where, texts)
                }
            )
        return Words(said)

    def _entries(
        self, section: str, value: Any, location: Location, expected: Collection[str] | None
    ) -> Iterator[tuple[str, Any, Location]]:
        """The value and the location of every name that is expected. Where nothing is, of all that there are."""
        place = self._places.value(location)
        if not isinstance(value, dict):
            self._fault(place, f"`{section or self._language}` has to be a mapping of names to texts.")
            return
        expected = value if expected is None else expected
        within = f"{section}." if section else ""
        for name in value:
            if name not in expected:
                where = self._places.start((*location, name))
                self._fault(where, f"`{within}{name}` is the name of no text. {closest(name, expected)}")
        for name in expected:
            if name in value:
                yield name, value[name], (*location, name)
            else:
                self._fault(place, f"`{within}{name}` is missing.")

    def _text(self, name: str, value: Any, location: Location, parts: tuple[str, ...] | None) -> str:
        """One text, with the parts of the English one in each of its forms.

        Args:
            name: its section and its name.
            value: what stands there.
            location: where.
            parts: the parts; ``None`` where the text itself says which there are.
        """
        counted = isinstance(value, dict)
        forms = value if counted else {OTHER: value}
        place = self._places.value(location)
        places = {form: self._places.value((*location, form)) if counted else place for form in forms}
        names = {form: f"{name}.{form}" if counted else name for form in forms}
        found = {form: self._parts(names[form], text, places[form]) for form, text in forms.items()}
        if parts is None:
            parts = tuple(dict.fromkeys(chain.from_iterable(own or () for own in found.values())))
        if counted and NUMBER not in parts:
            self._fault(place, f"`{name}` has to be a text.")
        elif counted and not self._needed <= set(value) <= self._known:
            self._fault(place, f"`{name}` has the forms {_listed(value)}, expected {_listed(self._needed)}.")
        for form, own in found.items():
            needed = set(parts) - {NUMBER if form in self._of_one_number else ""}
            if own is not None and not needed <= set(own) <= set(parts):
                self._fault(places[form], f"`{names[form]}` has the parts {_listed(own)}, expected {_listed(parts)}.")
        return Text(parts, forms, self._form_of, self._figures) if parts else str(forms.get(OTHER, ""))

    def _parts(self, name: str, text: Any, place: Place) -> tuple[str, ...] | None:
        """The parts that stand in a text; ``None``, and a fault, where it is no text or has other braces."""
        if not isinstance(text, str) or not text.strip():
            self._fault(place, f"`{name}` has to be a text.")
            return None
        try:
            return parts_of(text)
        except ValueError as error:
            self._fault(place, f"`{name}` has braces that are not understood: {error}.")
            return None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "nothing"
