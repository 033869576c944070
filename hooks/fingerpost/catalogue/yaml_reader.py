"""YAML text to plain values that remember where they stand.

PyYAML composes the tree of nodes; this module turns it into ``dict``, ``list`` and scalars of which every mapping, list
and text carries its :class:`Place`. What is refused before that stands in :mod:`.yaml_guard`, how scalars are told
apart in :mod:`.yaml_dialect`.
"""

import datetime
import re
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from .finding import Finding
from .place import Lines, Place
from .quoting import quoted, shortened
from .yaml_dialect import CODE, CORE, Loader
from .yaml_guard import refusals

REPEATED_KEY: Final = "FP004"
"""The code of a key, and so of an id, that stands twice in one mapping."""

DIFFERS_BY_CASE: Final = "FP006"
"""The code of two keys of one mapping that differ by capitals alone: one address on some disks, two on others."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that a quoted YAML text can name and HTML cannot hold
(https://html.spec.whatwg.org/#preprocessing-the-input-stream)."""


class Text(str):
    """A string that knows its place until it is validated."""

    place: Place


@dataclass
class Marks:
    """Where a mapping, and each of its keys and values, stands.

    Attributes:
        key: the key under which the mapping itself stands, or an empty string.
        place: the place of that key, or of the mapping where it has none.
        keys: key to place of the key.
        values: key to place of its value.
        written: key to its value as the author wrote it, for a scalar: `010` is the number 10 and should be shown as it
            stands.
    """

    key: str
    place: Place
    keys: dict[str, Place] = field(default_factory=dict)
    values: dict[str, Place] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)


class Mapping(dict[str, Any]):
    """A YAML mapping with its marks."""

    marks: Marks


class Sequence(list[Any]):
    """A YAML sequence with the place of each item, and how each scalar among them was written."""

    places: list[Place]
    written: list[str]


def _written(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


class _Reading:
    """One reading of one file: collects the findings while the nodes are converted."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.findings: list[Finding] = []

    def place(self, mark: Any) -> Place:
        return self.lines.place(mark.index)

    def fault(self, place: Place, message: str, hint: str = "", code: str = CODE) -> None:
        self.findings.append(Finding(code, place, message, hint))

    def value(self, node: yaml.Node, key: str, place: Place) -> Any:
        """The plain value of a node that stands under ``key`` at ``place``."""
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, key, place)
        if isinstance(node, yaml.SequenceNode):
            items = Sequence(self.value(item, "", self.place(item.start_mark)) for item in node.value)
            items.places = [self.place(item.start_mark) for item in node.value]
            items.written = [_written(item) for item in node.value]
            return items
        return self.scalar(node)

    def mapping(self, node: yaml.MappingNode, key: str, place: Place) -> Mapping:
        result = Mapping()
        result.marks = marks = Marks(key, place)
        folded: dict[str, Text] = {}
        for key_node, value_node in node.value:
            name = self.key(key_node)
            if name is None:
                continue
            if name in marks.keys:
                message = f"{quoted(name)} stands here a second time; the first is in line {marks.keys[name].line}."
                self.fault(name.place, message, "Keep one of them.", REPEATED_KEY)
                continue
            self.differ_by_case(folded.setdefault(name.casefold(), name), name)
            marks.keys[name] = name.place
            marks.values[name] = self.place(value_node.start_mark)
            marks.written[name] = _written(value_node)
            result[name] = self.value(value_node, name, name.place)
        return result

    def key(self, node: yaml.Node) -> Text | None:
        """A key with its place, or nothing and a finding where it is none."""
        place = self.place(node.start_mark)
        if not isinstance(node, yaml.ScalarNode):
            self.fault(place, "a key must be a plain word, found a list or a mapping.")
        elif not node.value:
            self.fault(place, "a key must be a plain word, found nothing.")
        elif node.value == "<<":
            self.fault(place, "`<<` merges are not read.", "Write the keys out: each value has one place.")
        elif _CONTROL.search(node.value):
            self.fault(place, "a control character stands in this key.", "Take it out: no page can show it.")
        else:
            name = Text(node.value)
            name.place = place
            return name
        return None

    def differ_by_case(self, first: Text, second: Text) -> None:
        """One finding, at the key with the capitals: that is the one to change."""
        if first != second:
            wrong, other = (second, first) if second != second.lower() else (first, second)
            message = f"{quoted(wrong)} differs from {quoted(other)} in line {other.place.line} by capitals alone."
            self.fault(wrong.place, message, "Give one of them another name, in small letters.", DIFFERS_BY_CASE)

    def scalar(self, node: yaml.Node) -> Any:
        text = str(node.value)
        kind = node.tag.removeprefix(CORE)
        place = self.place(node.start_mark)
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() == "true"
        if kind == "float":
            return float(text)
        if kind == "int":
            # Python refuses to read integers of more than 4300 digits; nothing in a catalogue counts that far.
            if len(text) < 20:
                return int(text)
            self.fault(place, f"{quoted(text)} is too long for a number.", "Put it in quotes if it is meant as text.")
            return None
        if kind == "date":
            try:
                return datetime.date.fromisoformat(text)
            except ValueError:
                self.fault(place, f"{quoted(text)} is no day of the calendar, expected YYYY-MM-DD.")
                return None
        if _CONTROL.search(text):
            self.fault(place, "a control character stands in this text.", "Take it out: no page can show it.")
            return None
        value = Text(text)
        value.place = place
        return value


def read_yaml(text: str, file: str) -> tuple[Any, list[Finding]]:
    """Read one YAML document.

    Args:
        text: the whole file.
        file: its name as findings show it.

    Returns:
        The value (``None`` where nothing could be read) and every fault found on the way.
    """
    lines = Lines(text, file)
    reading = _Reading(lines)
    try:
        refused = list(refusals(text, lines))
        if refused:
            return None, refused
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        # Some name an anchor or a tag, which can be as long as the file.
        said = " ".join(shortened(part) if len(part) > 100 else part for part in (error.problem, error.context) if part)
        hint = "Often a missing quote, colon or space of indentation, here or in the line above."
        return None, [
            Finding(CODE, lines.place(mark.index) if mark else Place(file, 1, 1), f"this is not YAML: {said}.", hint)
        ]
    value = None if node is None else reading.value(node, "", reading.place(node.start_mark))
    return value, reading.findings
