"""Holds every name that a catalogue uses against what it declares.

Works on the values as they were read, so that an answer to nowhere is reported in the same run as a field of the wrong
type.
"""

import difflib
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from ..addresses import topics
from .entry import LONGEST_ID, References
from .finding import Finding
from .quoting import quoted, shortened

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


def _declared(raw: Mapping[str, Any]) -> dict[str, Names]:
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
    names["question or path"] = names["question"] | names["path"]
    names["page of the guide"] = dict.fromkeys(topics(names["path"], _keys(raw, "faq")))
    for condition in names["condition"]:
        names[f"value of {condition}"] = _keys(raw, "conditions", condition, "values")
    return names


def closest(name: str, names: Collection[str]) -> str:
    """A hint that names what may have been meant, or what there is."""
    # Nothing that is twice as long as an id is a misspelt one.
    match = difflib.get_close_matches(name[: 2 * LONGEST_ID], list(islice(names, MOST_COMPARED)), n=1)
    if match:
        return f"Did you mean {quoted(match[0])}?"
    shown = ", ".join(quoted(known) for known in islice(names, 8))
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
            yield Finding(CODE, place, f"no {shortened(kind)} is called {quoted(name)}.", closest(name, names))
