"""The parts of a guide as an input has them: paths, questions, rules, and what found no place among them."""

from dataclasses import dataclass, field
from typing import Final

from .words import clean

TODO: Final = "TODO"
"""What stands, in capitals, where the input does not say something that a guide needs."""


def todo(what: str) -> str:
    """A text that says what its author still has to write."""
    return f"{TODO}: {what}"


def where(line: int) -> str:
    """A line of the input in words; 0 is that of what has none of its own."""
    return f"line {line}" if line else "somewhere"


@dataclass(frozen=True)
class Leftover:
    """Something that found no place in the draft.

    Attributes:
        line: where it stands in the input, from 1; 0 where it has no line of its own.
        text: what stands there.
        why: why it found none, as a part of a sentence.
    """

    line: int
    text: str
    why: str

    def __str__(self) -> str:
        words = " ".join(clean(self.text).split())
        return f"{where(self.line)}: {self.why}: {words[:200]}{'...' if len(words) > 200 else ''}"


@dataclass(frozen=True)
class Said:
    """A statement, with what it is about where the input says so."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Way:
    """Where a path leads on."""

    label: str
    url: str


@dataclass(frozen=True)
class Target:
    """Where an answer leads: a question, a path or an ending, by the key that the draft has it under."""

    kind: str
    key: str


@dataclass
class DraftPath:
    """A path. Its facts stand by the name of their list, its cells by the heading of their column.

    Attributes:
        key: what the draft has it under, and everything that leads to it says.
        name: its name as the input writes it first.
        line: where that stands.
    """

    key: str
    name: str
    line: int
    facts: dict[str, list[Said]] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    requires: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, section: str, text: str, label: str = "") -> None:
        """Add a fact to one of its lists."""
        self.facts.setdefault(section, []).append(Said(text, label))


@dataclass
class DraftAnswer:
    """An answer. It may settle conditions: the name of each, with the words of the values that remain."""

    label: str
    to: Target
    says: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass
class DraftQuestion:
    """A question with its answers. Where it has a short form, that is of the input."""

    ask: str
    short: str = ""
    answers: list[DraftAnswer] = field(default_factory=list)
    hint: str = ""


@dataclass(frozen=True)
class DraftRule:
    """A rule of thumb: a case, and the path that it sends a reader to."""

    text: str
    path: str
    otherwise: bool = False
    skill: str = ""


@dataclass(frozen=True)
class Asked:
    """A frequently asked question."""

    question: str
    answer: str
