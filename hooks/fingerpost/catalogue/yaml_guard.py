"""Refuses YAML that would cost too much or mislead, by its stream of events, before anything is composed of it."""

from collections.abc import Iterator
from typing import Any, Final

import yaml
from yaml.reader import Reader

from .finding import Finding
from .place import Lines
from .quoting import quoted
from .yaml_dialect import CODE, CORE, Loader

DEEPEST: Final = 60
"""Levels of nesting that a catalogue may have: three times what a guide uses, well below Python's recursion limit."""

MOST_VALUES: Final = 200_000
"""Mappings, lists, keys and scalars that a catalogue may have: thirty times what the first guide has.

Each takes about 1 KB while it is read,
and up to 5 KB where everything is wrong with it, so this is what bounds the memory that a hostile file can take.
"""


def refusals(text: str, lines: Lines) -> Iterator[Finding]:
    """Everything for which a text is not read at all.

    That is a character that YAML forbids; aliases (a few lines of them can stand for gigabytes, and a value used twice
    has no one place); tags (a value is what it looks like); nesting that would exhaust the stack; and more values than
    memory should be spent on.

    Raises:
        yaml.MarkedYAMLError: where the text is no YAML.
    """
    forbidden = Reader.NON_PRINTABLE.search(text)
    if forbidden:
        message = f"the character U+{ord(forbidden.group()):04X} may not stand in a YAML file."
        yield Finding(CODE, lines.place(forbidden.start()), message, "Take it out, or save the file as UTF-8.")
        return
    depth = values = 0
    for event in yaml.parse(text, Loader=Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        values += isinstance(event, yaml.NodeEvent)
        refused = _refused(event, depth, values)
        if refused:
            mark: Any = event.start_mark
            yield Finding(CODE, lines.place(mark.index), *refused)
        if depth > DEEPEST or values > MOST_VALUES:
            return


def _refused(event: yaml.Event, depth: int, values: int) -> tuple[str, str] | None:
    """What is wrong with an event, and what to do about it."""
    if depth > DEEPEST:
        return f"nested more than {DEEPEST} levels deep.", "A catalogue needs about ten."
    if values > MOST_VALUES:
        return f"more than {MOST_VALUES:,} values in one file.", "Split it into several guides."
    if isinstance(event, yaml.AliasEvent):
        return f"the alias {quoted(f'*{event.anchor}')} is not read.", "Write the value out."
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        return (
            f"the tag {quoted(event.tag.replace(CORE, '!!', 1))} is not read.",
            "Take it out: plain values are enough.",
        )
    return None
