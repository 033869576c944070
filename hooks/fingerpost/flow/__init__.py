"""The questions of a guide as a graph, the walks through it, and the reasons of each outcome.

Knows the catalogue and nothing else.
"""

from .ahead import Ahead, count_prefixes, count_walks, look_ahead
from .graph import Choice, Graph, Node, build_graph
from .nearness import NEAREST, nearest
from .outcome import Because, Explainer, NotChosen, Outcome
from .parting import Parting, find_partings
from .reachability import Bits, Reachability, Reduce, TooManyStates, Transition, keep_all
from .replay import Answers, answers, replay, still_to_reach
from .rivals import Rival, Rivals, find_rivals
from .situation import (
    AIM,
    Need,
    Possible,
    Situation,
    Standing,
    Verdict,
    accepted_together,
    judge,
    learn,
    needs,
    needs_of_ends,
)
from .truth_table import Row, every_row, truth_table
from .turned_away import AllTurnedAway, TurnedAway, find_turned_away
from .walk import Step, Walk, begin, every_prefix, every_walk, every_walk_to, first_walks
from .what_if import Alternative, alternatives

__all__ = [
    "AIM",
    "NEAREST",
    "Ahead",
    "AllTurnedAway",
    "Alternative",
    "Answers",
    "Because",
    "Bits",
    "Choice",
    "Explainer",
    "Graph",
    "Need",
    "Node",
    "NotChosen",
    "Outcome",
    "Parting",
    "Possible",
    "Reachability",
    "Reduce",
    "Rival",
    "Rivals",
    "Row",
    "Situation",
    "Standing",
    "Step",
    "TooManyStates",
    "Transition",
    "TurnedAway",
    "Verdict",
    "Walk",
    "accepted_together",
    "alternatives",
    "answers",
    "begin",
    "build_graph",
    "count_prefixes",
    "count_walks",
    "every_prefix",
    "every_row",
    "every_walk",
    "every_walk_to",
    "find_partings",
    "find_rivals",
    "find_turned_away",
    "first_walks",
    "judge",
    "keep_all",
    "learn",
    "look_ahead",
    "nearest",
    "needs",
    "needs_of_ends",
    "replay",
    "still_to_reach",
    "truth_table",
]
