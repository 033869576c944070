"""The YAML that catalogues are written in: PyYAML's syntax with the scalars of YAML 1.2, less what would mislead.

An answer labelled ``Yes`` or ``No`` is that text and no boolean, and ``1:30`` is no number
(https://yaml.org/spec/1.2.2/#103-core-schema). A date is read as a date.
"""

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Final

import yaml
from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MarkedYAMLError,
    NodeEvent,
    ScalarEvent,
)
from yaml.reader import Reader as Characters

from .finding import Finding
from .place import Lines
from .quoting import quoted
from .values import DEEPEST, MOST_VALUES, NOT_YAML, TOO_DEEP, TOO_MANY, TooMuch

CORE: Final = "tag:yaml.org,2002:"
"""What the names of YAML's own types begin with."""


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's loader (libyaml's where it is there: ten times as fast) with the scalars of YAML 1.2."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


def _resolve(tag: str, pattern: str, first: str) -> None:
    for character in first:
        Loader.yaml_implicit_resolvers.setdefault(character, []).append((f"{CORE}{tag}", re.compile(pattern)))


_resolve("null", r"^(?:~|null|Null|NULL|)$", "~nN\0")
Loader.yaml_implicit_resolvers[""] = [(f"{CORE}null", re.compile("^$"))]
_resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("int", r"^[-+]?[0-9]+$", "-+0123456789")
_resolve("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")
_resolve("date", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789")


def offset_of(event: Event) -> int:
    """How many characters of the text stand before an event."""
    mark: Any = event.start_mark
    offset: int = mark.index
    return offset


def kind_of(text: str) -> str:
    """What a scalar without quotes is: ``null``, ``bool``, ``int``, ``float``, ``date`` or ``str``."""
    kinds = Loader.yaml_implicit_resolvers.get(text[:1], ())
    return next((tag.removeprefix(CORE) for tag, pattern in kinds if pattern.match(text)), "str")


class Guard:
    """Passes on the events of a text, and looks at each.

    Refused are aliases (a few lines of them can stand for gigabytes, and a value used twice has no one place), tags (a
    value is what it looks like), nesting that would exhaust the stack, and more values than memory should be spent on.

    Attributes:
        findings: what was refused so far.
        error: why the events make no one tree, which PyYAML's parser does not see: an anchor that stands twice, a
            second document. The first of them, if any.
    """

    def __init__(self, text: str, lines: Lines) -> None:
        self._text, self._lines = text, lines
        self._anchors: dict[str, Any] = {}
        self.findings: list[Finding] = []
        self.error: MarkedYAMLError | None = None

    def events(self) -> Iterator[Event]:
        """The events of the text.

        Raises:
            TooMuch: where it is refused so early that nothing more is read.
            MarkedYAMLError: where it is no YAML.
        """
        forbidden = Characters.NON_PRINTABLE.search(self._text)
        if forbidden:
            message = f"the character U+{ord(forbidden.group()):04X} may not stand in a YAML file."
            self._refuse(forbidden.start(), message, "Take it out, or save the file as UTF-8.")
            raise TooMuch
        depth = values = 0
        first: Event | None = None
        for event in yaml.parse(self._text, Loader=Loader):
            if isinstance(event, NodeEvent):
                values += 1
                depth += isinstance(event, CollectionStartEvent)
                # Most events are scalars with nothing to look at: that is seen without asking anybody.
                plain = isinstance(event, ScalarEvent) and event.tag is None and event.anchor is None
                if not plain or values > MOST_VALUES:
                    self._look_at(event, depth, values)
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
            elif isinstance(event, DocumentStartEvent):
                if first:
                    self._break("expected a single document in the stream", first, "but found another document", event)
                first = event
            yield event

    def _refuse(self, offset: int, message: str, hint: str) -> None:
        self.findings.append(Finding(NOT_YAML, self._lines.place(offset), message, hint))

    def _break(self, context: str, first: Any, problem: str, second: Any) -> None:
        self.error = self.error or MarkedYAMLError(context, first.start_mark, problem, second.start_mark)

    def _look_at(self, event: Any, depth: int, values: int) -> None:
        at = offset_of(event)
        if depth > DEEPEST or values > MOST_VALUES:
            self._refuse(at, *(TOO_DEEP if depth > DEEPEST else TOO_MANY))
            raise TooMuch
        if isinstance(event, AliasEvent):
            self._refuse(at, f"the alias {quoted(f'*{event.anchor}')} is not read.", "Write the value out.")
            return
        if event.tag:
            tag = quoted(event.tag.replace(CORE, "!!", 1))
            self._refuse(at, f"the tag {tag} is not read.", "Take it out: plain values are enough.")
        if event.anchor:
            first = self._anchors.setdefault(event.anchor, event)
            if first is not event:
                self._break("found duplicate anchor; first occurrence", first, "second occurrence", event)
