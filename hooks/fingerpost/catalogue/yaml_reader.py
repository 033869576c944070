"""YAML text to plain values that remember where they stand.

PyYAML composes the tree of nodes; this module turns it into ``dict``, ``list`` and scalars of which every mapping, list and text carries its :class:`Place`.
Scalars follow the core schema of YAML 1.2 rather than the 1.1 rules that PyYAML has by itself: an answer labelled ``Yes`` or ``No`` is that text
and no boolean, and ``1:30`` is no number (https://yaml.org/spec/1.2.2/#103-core-schema). A date is read as a date.
"""

import datetime
import re
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

import yaml

from .finding import Finding
from .place import Place

CODE: Final = "FP001"
"""The code of everything that makes a file unreadable as YAML."""

DEEPEST: Final = 60
"""Levels of nesting that a catalogue may have: three times what a guide uses, well below Python's recursion limit."""


_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Characters that a quoted YAML text can name and HTML cannot hold (https://html.spec.whatwg.org/#preprocessing-the-input-stream)."""


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
    """

    key: str
    place: Place
    keys: dict[str, Place] = field(default_factory=dict)
    values: dict[str, Place] = field(default_factory=dict)


class Mapping(dict[str, Any]):
    """A YAML mapping with its marks."""

    marks: Marks


class Sequence(list[Any]):
    """A YAML sequence with the place of each item."""

    places: list[Place]


RESOLVERS: Final[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}
"""What a scalar without quotes is, by its first character: the tag, and the pattern that it has to match."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's loader (libyaml's where it is there: ten times as fast) with the scalars of YAML 1.2."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = RESOLVERS


def _resolve(tag: str, pattern: str, first: str) -> None:
    for character in first:
        RESOLVERS.setdefault(character, []).append((f"tag:yaml.org,2002:{tag}", re.compile(pattern)))


_resolve("null", r"^(?:~|null|Null|NULL|)$", "~nN\0")
RESOLVERS[""] = [("tag:yaml.org,2002:null", re.compile("^$"))]
_resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("int", r"^[-+]?[0-9]+$", "-+0123456789")
_resolve("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")
_resolve("date", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789")
_resolve("merge", r"^<<$", "<")


class _Reading:
    """One reading of one file: collects the findings while the nodes are converted."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []

    def place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1)

    def fault(self, mark: Any, message: str, hint: str = "") -> None:
        self.findings.append(Finding(CODE, self.place(mark), message, hint))

    def value(self, node: yaml.Node, key: str, place: Place) -> Any:
        """The plain value of a node that stands under ``key`` at ``place``."""
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, key, place)
        if isinstance(node, yaml.SequenceNode):
            items = Sequence(self.value(item, "", self.place(item.start_mark)) for item in node.value)
            items.places = [self.place(item.start_mark) for item in node.value]
            return items
        return self.scalar(node)

    def mapping(self, node: yaml.MappingNode, key: str, place: Place) -> Mapping:
        result = Mapping()
        result.marks = marks = Marks(key, place)
        for key_node, value_node in node.value:
            if key_node.tag == "tag:yaml.org,2002:merge":
                self.fault(key_node.start_mark, "`<<` merges are not read.", "Write the keys out: each value has one place.")
                continue
            if not isinstance(key_node, yaml.ScalarNode):
                self.fault(key_node.start_mark, "a key must be a plain word, found a list or a mapping.")
                continue
            name, where = Text(key_node.value), self.place(key_node.start_mark)
            name.place = where
            if name in marks.keys:
                self.fault(
                    key_node.start_mark,
                    f"`{name}` stands here a second time; the first is in line {marks.keys[name].line}.",
                    "Keep one of them.",
                )
                continue
            marks.keys[name] = where
            marks.values[name] = self.place(value_node.start_mark)
            result[name] = self.value(value_node, name, where)
        return result

    def scalar(self, node: yaml.Node) -> Any:
        text = str(node.value)
        kind = node.tag.removeprefix("tag:yaml.org,2002:")
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() == "true"
        # Python refuses to read integers of more than 4300 digits; nothing in a catalogue counts that far.
        try:
            if kind == "int" and len(text) < 20:
                return int(text)
            if kind == "float":
                return float(text)
        except ValueError:
            self.fault(node.start_mark, f"`{text}` is no number, as its tag says it is.", "Take the tag out: plain values are enough.")
            return None
        if kind == "date":
            try:
                return datetime.date.fromisoformat(text)
            except ValueError:
                self.fault(node.start_mark, f"`{text}` is no day of the calendar, expected YYYY-MM-DD.")
                return None
        if kind not in ("str", "int"):
            self.fault(node.start_mark, f"the tag `{node.tag}` is not read.", "Take it out: plain values are enough.")
            return None
        if _CONTROL.search(text):
            self.fault(node.start_mark, "a control character stands in this text.", "Take it out: no page can show it.")
            return None
        value = Text(text)
        value.place = self.place(node.start_mark)
        return value


def _refused(text: str, reading: _Reading) -> bool:
    """Look at the stream of events before anything is composed of it.

    Reports aliases (a few lines of them can stand for gigabytes, and a value used twice has no one place) and nesting that would exhaust the stack.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            reading.fault(event.start_mark, f"the alias `*{event.anchor}` is not read.", "Write the value out.")
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                reading.fault(event.start_mark, f"nested more than {DEEPEST} levels deep.", "A catalogue needs about ten.")
                return True
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return bool(reading.findings)


def read_yaml(text: str, file: str) -> tuple[Any, list[Finding]]:
    """Read one YAML document.

    Args:
        text: the whole file.
        file: its name as findings show it.

    Returns:
        The value (``None`` where nothing could be read) and every fault found on the way.
    """
    reading = _Reading(file)
    try:
        if _refused(text, reading):
            return None, reading.findings
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = reading.place(mark) if mark else Place(file, 1, 1)
        context = f" {error.context}" if error.context else ""
        reading.findings.append(
            Finding(
                CODE, place, f"this is not YAML: {error.problem}{context}.", "Often a missing quote, colon or space of indentation, here or in the line above."
            )
        )
        return None, reading.findings
    except yaml.reader.ReaderError as error:
        before = text[: error.position] if isinstance(error.position, int) else ""
        place = Place(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        reading.findings.append(Finding(CODE, place, f"a character that YAML does not allow: {error.reason}."))
        return None, reading.findings
    except (yaml.YAMLError, RecursionError) as error:
        reading.findings.append(Finding(CODE, Place(file, 1, 1), f"this is not YAML: {error}."))
        return None, reading.findings
    if node is None:
        return None, reading.findings
    value = reading.value(node, "", reading.place(node.start_mark))
    return value, reading.findings
