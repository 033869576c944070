"""What a reader's answers say of their situation.

A situation is, for every condition, the set of values that are still possible. Before the first answer these are all
values. An answer that settles something takes some away, and no answer gives one back. So the order of the questions
cannot change what is known at the end.
"""

from collections.abc import Mapping
from typing import Final

AIM: Final = "<aim>"
"""The condition that stands for what the reader wants. No id has these characters.

The need of it is fixed: nobody is sent to a path that does not serve their aim.
"""

Possible = frozenset[str]
"""The values that a condition may still have."""

Situation = Mapping[str, Possible]
"""Condition to the values that it may still have; a condition that no answer has settled is absent."""


def learn(situation: Situation, settles: Situation) -> Situation:
    """The situation after an answer. A condition that no value is left for was contradicted."""
    return {
        **situation,
        **{condition: situation.get(condition, values) & values for condition, values in settles.items()},
    }
