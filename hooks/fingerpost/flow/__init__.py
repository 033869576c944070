"""The questions of a guide as a graph, the walks through it, and the reasons of each outcome.

Knows the catalogue and nothing else.
"""

from .ahead import Ahead, count_prefixes, count_walks, look_ahead
from .bits import Bits
from .building import build_graph
from .clause_search import ClauseSearch
from .clauses import Clause, impossible
from .graph import Graph
from .narrowing import MOST_KEPT, Alike, Gone
from .nearness import NEAREST, nearest
from .need import Need, Needs, Standing, Together, fails, needs, needs_of_ends, standing
from .node import Choice, Node
from .outcome import Because, Explainer, NotChosen, Outcome
from .outline import outline
from .parting import Parting, find_partings
from .reachability import Reachability, Reduce, TooManyStates, Transition, keep_all
from .replay import Answers, answers, replay, still_to_reach
from .rivals import Rival, Rivals, find_rivals
from .situation import AIM, Possible, Situation, learn
from .truth_table import Row, every_row, truth_table
from .turned_away import AllTurnedAway, TurnedAway, find_turned_away
from .verdict import Verdict, judge
from .walk import Step, Walk, begin, every_prefix, every_walk, every_walk_to, first_walks
from .what_if import Alternative, alternatives

__all__ = [
    "AIM",
    "MOST_KEPT",
    "NEAREST",
    "Ahead",
    "Alike",
    "AllTurnedAway",
    "Alternative",
    "Answers",
    "Because",
    "Bits",
    "Choice",
    "Clause",
    "ClauseSearch",
    "Explainer",
    "Gone",
    "Graph",
    "Need",
    "Needs",
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
    "Together",
    "TooManyStates",
    "Transition",
    "TurnedAway",
    "Verdict",
    "Walk",
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
    "fails",
    "find_partings",
    "find_rivals",
    "find_turned_away",
    "first_walks",
    "impossible",
    "judge",
    "keep_all",
    "learn",
    "look_ahead",
    "nearest",
    "needs",
    "needs_of_ends",
    "outline",
    "replay",
    "standing",
    "still_to_reach",
    "truth_table",
]
