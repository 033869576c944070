"""A case of a check: a sentence that names it, changes of the small guide, and what is found after them."""

from collections.abc import Mapping
from dataclasses import dataclass

from fingerpost.checks import DIAGNOSES
from tests.small_guide import found_in, place_of, text_with

Changes = tuple[tuple[str, str], ...]

SEVERITIES = {diagnosis.code: diagnosis.severity for diagnosis in DIAGNOSES}


@dataclass(frozen=True)
class Fires:
    """A fault: where it is found, in the order of the file, and what is said of it.

    Attributes:
        code: the check.
        changes: of the small guide.
        found: for each finding of the check a piece of text that begins at its place, and its whole message.
        also: the codes of everything else that has to be found.
    """

    code: str
    changes: Changes
    found: tuple[tuple[str, str], ...]
    also: frozenset[str] = frozenset()

    def expected(self) -> list[str]:
        """Every finding of the check, and the codes of the others."""
        text = text_with(*self.changes)
        return [
            *(f"{place_of(text, needle)}: {SEVERITIES[self.code]} {message}" for needle, message in self.found),
            *sorted(self.also),
        ]

    def seen(self) -> list[str]:
        """What there is of both."""
        everything = found_in(text_with(*self.changes))
        said = [
            f"{finding.place}: {finding.severity} {finding.message}"
            for finding in everything
            if finding.code == self.code
        ]
        return [*said, *sorted({finding.code for finding in everything} - {self.code})]


@dataclass(frozen=True)
class Silent:
    """A near miss: what looks like the fault and is none.

    Or a malformed part: then only what is wrong with its form is found.

    Attributes:
        code: the check.
        changes: of the small guide.
        instead: the codes of everything that is found instead.
    """

    code: str
    changes: Changes
    instead: frozenset[str] = frozenset()

    def expected(self) -> list[str]:
        """The codes of what is found instead: never that of the check."""
        return sorted(self.instead - {self.code})

    def seen(self) -> list[str]:
        """The codes of everything that there is."""
        return sorted({finding.code for finding in found_in(text_with(*self.changes))})


Cases = Mapping[str, Fires | Silent]


def named(*rooms: Cases) -> list[tuple[str, Fires | Silent]]:
    """The cases of a room, each with its sentence."""
    return [(sentence, case) for cases in rooms for sentence, case in cases.items()]


def only(*codes: str) -> frozenset[str]:
    """Codes that are found, and no others."""
    return frozenset(codes)
