"""One change of a sound guide: what was done, where, and by which names a finding may speak of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.properties.authoring import Tree

Steps = tuple[str | int, ...]
"""The keys and indices that lead to a part of a guide."""


@dataclass(frozen=True)
class Mutation:
    """A change, made.

    Attributes:
        places: the parts of the guide that were touched, as they are called now.
        names: the ids of what was touched or taken away, of what refers to it, and of what it led to.
        codes: where the change is always a fault, the codes that it may have; empty where it may be harmless.
    """

    places: tuple[Steps, ...]
    names: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()


Operator = Callable[[st.DrawFn, Tree], Mutation | None]
"""Changes a guide in place; gives nothing, and changes nothing, where there is nothing of the kind that it changes."""


def one_of(draw: st.DrawFn, things: Any) -> Any:
    """One of some things, or nothing where there are none."""
    listed = list(things)
    return draw(st.sampled_from(listed)) if listed else None


def value_at(tree: Any, steps: Steps) -> Any:
    """What stands at a place."""
    for step in steps:
        tree = tree[step]
    return tree


def mappings(tree: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Tree]]:
    """Every mapping of a guide, the guide itself first."""
    if isinstance(tree, dict):
        yield steps, tree
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, inner in items:
        yield from mappings(inner, (*steps, step))
