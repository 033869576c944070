"""What is worked out of a part of a guide alone, and need not be worked out again while the part stays the same.

A server keeps the paths of a guide whose files nobody has changed. What was worked out of one is kept with it, and goes
with it.
"""

from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

from .entry import Entry

E = TypeVar("E", bound=Entry)
T = TypeVar("T")

_KEY: Final = "_worked_out"
"""Stands among the attributes of an entry, and is no field: nothing compares or dumps it."""


class _WorkedOut:
    """What was worked out of one entry.

    Attributes:
        of: which one, by its identity: a copy of an entry may say something else.
        known: what it is, by how it was worked out.
    """

    def __init__(self, of: int) -> None:
        self.of = of
        self.known: dict[Hashable, Any] = {}


def once(entry: E, work: Callable[..., T], *more: Hashable) -> T:
    """What is worked out of an entry, and of nothing that may change besides.

    Args:
        entry: the entry, in its place in a guide.
        work: a function of a module, which is given the entry and whatever more is said.
        more: what else it is given: functions, and values that never change.
    """
    own = vars(entry).get(_KEY)
    if own is None or own.of != id(entry):
        own = vars(entry)[_KEY] = _WorkedOut(id(entry))
    key = (work, *more)
    if key not in own.known:
        own.known[key] = work(entry, *more)
    found: T = own.known[key]
    return found
