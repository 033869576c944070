"""What was worked out of a guide, and holds from one save to the next as long as what it depends on stays the same.

A guide is made anew with each save. Most saves word something otherwise, and what does not depend on words need not be
worked out again. Whoever works it out names what it depends on, and nothing else may count.
"""

from collections.abc import Hashable
from typing import Any, Final

from .guide import Guide

_KEY: Final = "_lasting"
"""Stands among the attributes of a guide, and is no field: nothing compares or dumps it."""

_KEPT: Final = 3
"""For how many states of a guide it is held: whoever makes a fault and mends it comes back to the state before."""


def _known(guide: Guide) -> list[tuple[Hashable, dict[str, Any]]]:
    known: list[tuple[Hashable, dict[str, Any]]] = vars(guide).setdefault(_KEY, [])
    return known


def lasting(guide: Guide, depends_on: Hashable) -> dict[str, Any]:
    """What was worked out so far, by a name that whoever works it out has given it, and to be added to.

    Args:
        guide: the guide, as it was saved last.
        depends_on: all of the guide that it depends on.
    """
    known = _known(guide)
    found = next((one for one in known if one[0] == depends_on), (depends_on, {}))
    known[:] = [found, *(one for one in known if one is not found)][:_KEPT]
    return found[1]


def hand_on(before: Guide, after: Guide) -> None:
    """Let a guide know what was worked out of it before it was saved."""
    vars(after)[_KEY] = _known(before)
