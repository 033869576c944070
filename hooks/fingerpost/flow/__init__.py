"""The questions as a graph, the walks through it, and what each outcome owes its reader.

Knows the catalogue and nothing else.
"""

from .ahead import Ahead, count_prefixes, count_walks, longest_name, look_ahead
from .carry import Bits, Carried, Passage, Reduce, TooManyStates
from .first_walks import first_walks
from .graph import Choice, Graph, Node, build_graph
from .neighbours import neighbours
from .outcome import Because, Explainer, NotChosen, Outcome
from .parting import Parting, find_partings, walks_to
from .replay import Answers, answers, replay, still_to_reach
from .rivals import Rival, Rivals, find_rivals
from .situation import AIM, Need, Possible, Situation, Standing, Verdict, judge, learn, needs
from .truth_table import Row, every_row, truth_table
from .walk import Step, Walk, begin, every_prefix, every_walk
from .what_if import Alternative, alternatives

__all__ = [
    "AIM",
    "Ahead",
    "Alternative",
    "Answers",
    "Because",
    "Bits",
    "Carried",
    "Choice",
    "Explainer",
    "Graph",
    "Need",
    "Node",
    "NotChosen",
    "Outcome",
    "Parting",
    "Passage",
    "Possible",
    "Reduce",
    "Rival",
    "Rivals",
    "Row",
    "Situation",
    "Standing",
    "Step",
    "TooManyStates",
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
    "find_partings",
    "find_rivals",
    "first_walks",
    "judge",
    "learn",
    "longest_name",
    "look_ahead",
    "needs",
    "neighbours",
    "replay",
    "still_to_reach",
    "truth_table",
    "walks_to",
]
