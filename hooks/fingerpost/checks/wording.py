"""Phrases that the messages of several checks share."""

from collections.abc import Iterable, Sequence
from typing import Final

from ..catalogue import quoted
from ..flow import AIM, Choice, Need

LONGEST: Final = 400
"""Characters of a walk that a finding shows: some twenty answers."""


def count_more(walks: int) -> str:
    """A sentence about the walks that a finding does not name; empty where it names the only one."""
    if walks == 2:
        return " One more walk does the same."
    return f" {walks - 1:,} more walks do the same." if walks > 1 else ""


def shown_walk(name: str) -> str:
    """The name of a walk, or the beginning of one that nobody could read to its end."""
    return name if len(name) <= LONGEST else f"{name[:LONGEST]}..."


def route_name(route: Iterable[tuple[str, Choice]]) -> str:
    """The name of the walk that gives some answers, each with its question."""
    return "/".join(f"{name}.{choice.id}" for name, choice in route)


def condition_in_words(condition: str) -> str:
    """What a condition is called in a finding."""
    return "what the reader wants" if condition == AIM else f"`{condition}`"


def _untrue_together(needs: Sequence[Need]) -> str:
    return f"no value that is left meets {', '.join(quoted(need.called) for need in needs)} together"


def untrue_in_words(needs: Sequence[Need]) -> str:
    """That what an ending requires is not so, or that several needs are not so together."""
    return _untrue_together(needs) if len(needs) > 1 else f"{quoted(needs[0].called)} is not so"


def unmet_in_words(needs: Sequence[Need]) -> str:
    """That a fixed need of a path is not met, or that several needs are not met together."""
    if len(needs) > 1:
        return _untrue_together(needs)
    (need,) = needs
    return (
        "it serves something else than the reader wants"
        if need.id == AIM
        else f"{quoted(need.called)} is not met and cannot be"
    )
