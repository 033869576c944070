"""Holds every name that a catalogue uses against what it declares.

Works on the values as they were read, so that an answer to nowhere is reported in the same run as a field of the wrong type.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .entry import References
from .finding import Finding

CODE: Final = "FP003"

PAGES: Final = ("guide", "decide", "paths", "faq", "queries", "evidence")
"""Pages that every guide has and that a query may name."""


def topics(paths: Iterable[str], faq: Iterable[str]) -> tuple[str, ...]:
    """Every page of a guide that a query or a link of a text may name.

    Args:
        paths: the ids of its paths.
        faq: the ids of its frequently asked questions.
    """
    return (*PAGES, *(f"paths/{path}" for path in paths), *(f"faq/{entry}" for entry in faq))


def _keys(raw: Any, *keys: str) -> tuple[str, ...]:
    for key in keys:
        raw = raw.get(key) if isinstance(raw, Mapping) else None
    return tuple(str(key) for key in raw) if isinstance(raw, Mapping) else ()


def _declared(raw: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """What the catalogue declares: the kind of a thing to the names that exist."""
    sections = {
        "source": "sources",
        "aim": "aims",
        "condition": "conditions",
        "requirement": "requirements",
        "criterion": "criteria",
        "path": "paths",
        "question": "questions",
    }
    names = {kind: _keys(raw, section) for kind, section in sections.items()}
    names["question or path"] = names["question"] + names["path"]
    names["page of the guide"] = topics(names["path"], _keys(raw, "faq"))
    for condition in names["condition"]:
        names[f"value of {condition}"] = _keys(raw, "conditions", condition, "values")
    return names


def closest(name: str, names: tuple[str, ...]) -> str:
    """A hint that names what may have been meant, or what there is."""
    match = difflib.get_close_matches(name, names, n=1)
    if match:
        return f"Did you mean `{match[0]}`?"
    shown = ", ".join(f"`{known}`" for known in names[:8])
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"There is {shown}{more}." if names else "There is none yet."


def unknown_references(raw: Any, references: References) -> Iterator[Finding]:
    """One finding for every name that nothing in the catalogue declares."""
    if not isinstance(raw, Mapping):
        return
    declared = _declared(raw)
    for kind, name, place in dict.fromkeys(references.used):
        names = declared.get(kind)
        # An unknown condition is reported itself; its values would only say so again.
        if names is not None and name not in names:
            yield Finding(CODE, place, f"no {kind} is called `{name}`.", closest(name, names))
