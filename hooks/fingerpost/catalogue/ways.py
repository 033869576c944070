"""Bounds in how many ways what a path or an ending needs can be met, where of some of it one of several is enough."""

from collections.abc import Iterator
from typing import Final

from .end import End
from .finding import Finding
from .guide import Guide

CODE: Final = "FP010"
"""The code of a path or an ending whose requirements can be met in too many ways."""

MOST_WAYS: Final = 100
"""Ways to meet what nobody can clear of one end: six requirements of two conditions each, or four of three.

Whether all of them can be met together is looked up way by way, and their number grows with every requirement.
"""


def _has_too_many(guide: Guide, end: End) -> bool:
    ways = 1
    # What nothing declares is a finding of its own.
    for requirement in (guide.requirements[name] for name in end.requires if name in guide.requirements):
        if (requirement.clear is None or not end.met_later) and ways <= MOST_WAYS:
            ways *= len(requirement.met_by) or 1
    return ways > MOST_WAYS


def too_many_ways(guide: Guide) -> Iterator[Finding]:
    """One finding for every path and ending whose fixed requirements can be met in too many ways."""
    for end in guide.ends.values():
        if _has_too_many(guide, end):
            message = f"what `{end.id}` needs can be met in more than {MOST_WAYS} ways."
            hint = (
                "Every requirement of which one condition of several is enough multiplies them, unless somebody can "
                "clear it. Give it fewer of these, or ask for several conditions as one."
            )
            yield Finding(CODE, end.place("requires"), message, hint)
