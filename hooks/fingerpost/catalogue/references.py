"""Holds every name that a catalogue uses against what it declares.

Works on the values as they were read. So an answer to nowhere is found in the same run as a value of the wrong type.
"""

import difflib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from ..addresses import shown_pages, topics
from .finding import Finding
from .guide import Guide
from .kinds import LONGEST_ID, ONE_OR_MANY, RefersTo
from .place import Location, Places
from .quoting import quoted, shortened
from .shape import Shape, inside
from .values import Values

CODE: Final = "FP003"
"""The code of a name that nothing declares."""

MOST_COMPARED: Final = 1000
"""Names that a misspelt one is compared with.

Every comparison takes some 10 microseconds, and a hostile file has as many names as it likes.
"""

Names = dict[str, None]
"""Names in the order of the file, found without looking through all of them."""


def _keys(raw: Any, *keys: str) -> Names:
    for key in keys:
        raw = raw.get(key) if isinstance(raw, Mapping) else None
    return dict.fromkeys(str(key) for key in raw) if isinstance(raw, Mapping) else {}


def _parts(raw: Mapping[str, Any], section: str) -> dict[str, Mapping[str, Any]]:
    """The parts of a section that are mappings, by their names."""
    there = raw.get(section)
    parts = there if isinstance(there, Mapping) else {}
    return {str(name): part for name, part in parts.items() if isinstance(part, Mapping)}


def _said(path: Any, key: str) -> Any:
    """What stands under a key of a path, as it was read or as it was made before."""
    return path.get(key) if isinstance(path, Mapping) else getattr(path, key, None)


def _is_judged(raw: Mapping[str, Any]) -> bool:
    """Whether a path needs anything that an answer can settle; as :attr:`Guide.is_judged` has it."""
    settled = {name for name, one in _parts(raw, "requirements").items() if one.get("needs") or one.get("needs_any")}
    paths = raw.get("paths")
    for path in paths.values() if isinstance(paths, Mapping) else ():
        required = _said(path, "requires")
        if _said(path, "serves") or (isinstance(required, list | tuple) and settled & set(map(str, required))):
            return True
    return False


def _topics(raw: Mapping[str, Any], names: Mapping[str, Names]) -> tuple[str, ...]:
    """The pages of the guide. Whatever names one is a query, so that the page of queries is always there."""
    faq, glossary = _keys(raw, "faq"), _keys(raw, "glossary")
    pages = shown_pages(
        paths=names["path"],
        criteria=names["criterion"],
        faq=faq,
        glossary=glossary,
        queries=[raw],
        judged=_is_judged(raw),
    )
    return topics(pages, paths=names["path"], faq=faq, glossary=glossary)


def _declared(raw: Mapping[str, Any]) -> dict[str, Names]:
    """What the catalogue declares: the kind of a thing to the names that exist."""
    sections = {
        "source": "sources",
        "aim": "aims",
        "condition": "conditions",
        "requirement": "requirements",
        "criterion group": "criterion_groups",
        "criterion": "criteria",
        "path group": "path_groups",
        "path": "paths",
        "ending": "endings",
        "question": "questions",
    }
    names = {kind: _keys(raw, section) for kind, section in sections.items()}
    names["question, path or ending"] = names["question"] | names["path"] | names["ending"]
    names["page of the guide"] = dict.fromkeys(_topics(raw, names))
    for condition in names["condition"]:
        names[f"value of {condition}"] = _keys(raw, "conditions", condition, "values")
    return names


def _named(requirements: Names, places: Places) -> Names:
    """Requirements that have a name of their author's: those that stand in place have none."""
    return {name: None for name in requirements if places.written_at(at := ("requirements", name)) == at}


def closest(name: str, names: Collection[str]) -> str:
    """A hint that names what may have been meant, or what there is."""
    # Nothing that is twice as long as an id is a misspelt one.
    match = difflib.get_close_matches(name[: 2 * LONGEST_ID], list(islice(names, MOST_COMPARED)), n=1)
    if match:
        return f"Did you mean {quoted(match[0])}?"
    shown = ", ".join(quoted(known) for known in islice(names, 8))
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"There is {shown}{more}." if names else "There is none yet."


@dataclass(frozen=True)
class _Use:
    """A name that is used.

    Attributes:
        kind: the kind of thing that is meant.
        name: its name.
        location: where the name stands.
        is_key: whether it stands there as the key.
    """

    kind: str
    name: str
    location: Location
    is_key: bool = False


def _is_name(shape: Shape) -> bool:
    return shape.mark(RefersTo) is not None


def _uses(value: Any, shape: Shape, location: Location, key: str = "") -> Iterator[_Use]:
    """Every name that is used in a value.

    Args:
        value: as it was read; what is of another type than expected uses no name.
        shape: what may stand there.
        location: where it stands.
        key: the key of the mapping around it.
    """
    if shape.inside and ONE_OR_MANY in shape.marks and not isinstance(value, list):
        shape = shape.inside
    reference = shape.mark(RefersTo)
    if isinstance(value, str) and reference:
        yield _Use(reference.kind.format(key=key), value, location)
    of_keys = shape.keys.mark(RefersTo) if shape.keys else None
    for step, inner, within in inside(value, shape):
        if not (of_keys or within.holds(_is_name)):
            continue
        at = (*location, step)
        if of_keys:
            yield _Use(of_keys.kind, str(step), at, is_key=True)
        yield from _uses(inner, within, at, str(step) if shape.keys else key)


def _in_place(use: _Use, declared: Mapping[str, Names]) -> str:
    """How a condition stands among requirements, for one that is named there as if it were one."""
    condition = use.name.partition(":")[0].strip()
    if use.kind != "requirement" or condition not in declared["condition"]:
        return ""
    value = next(iter(declared[f"value of {condition}"]), "<value>")
    return f"{quoted(condition)} is a condition: write it with the values that are needed, `{{{condition}: {value}}}`."


def unknown_references(read: Values) -> Iterator[Finding]:
    """One finding for every name that is used and that nothing in the catalogue declares."""
    if not isinstance(read.value, Mapping):
        return
    declared = _declared(read.value)
    declared["requirement"] = _named(declared["requirement"], read.places)
    for use in _uses(read.value, Shape(Guide, ()), ()):
        names = declared.get(use.kind)
        # An unknown condition is reported itself; its values would only say so again.
        if names is not None and use.name not in names and not read.places.is_copy(use.location):
            place = read.places.start(use.location) if use.is_key else read.places.value(use.location)
            message = f"no {shortened(use.kind)} is called {quoted(use.name)}."
            yield Finding(CODE, place, message, _in_place(use, declared) or closest(use.name, names))
