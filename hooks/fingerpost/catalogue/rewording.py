"""Whether two guides differ in nothing but the wording of texts by which no page is called.

A text in Markdown stands on pages and names none. Of a question, and of an answer to it, only the short name does.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from .entry import Entry
from .guide import Guide
from .kinds import Markdown
from .question import Answer, Question
from .shape import shapes

_OF_THE_FLOW: Final[Mapping[type[Entry], frozenset[str]]] = {
    Question: frozenset(("ask", "hint")),
    Answer: frozenset(("label", "hint")),
}


@cache
def wordings(model: type[Entry]) -> frozenset[str]:
    """The keys of a model under which such a text stands."""
    marked = (key for key, shape in shapes(model).items() if shape.kind is str and shape.mark(Markdown) is not None)
    return frozenset(marked) | _OF_THE_FLOW.get(model, frozenset())


def _alike(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if isinstance(before, Entry):
        return type(before) is type(after) and _is_reworded(before, after)
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return list(before) == list(after) and all(_alike(one, after[key]) for key, one in before.items())
    if isinstance(before, tuple) and isinstance(after, tuple):
        return len(before) == len(after) and all(map(_alike, before, after))
    return bool(before == after)


def _is_reworded(before: Entry, after: Entry) -> bool:
    worded, now = wordings(type(before)), vars(after)
    return all(
        (key in worded and isinstance(one, str) and isinstance(now[key], str)) or _alike(one, now[key])
        for key, one in vars(before).items()
        if key in type(before).model_fields
    )


def is_reworded(before: Guide, after: Guide) -> bool:
    """Whether a guide says what it said before, in its files, and at most words such texts otherwise."""
    return before.files == after.files and _alike(before, after)
