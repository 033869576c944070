"""A shorter tree for a guide: what it is, how far it is from the author's, and its text.

Knows the catalogue, the flow and the checks.
"""

from .comparison import Difference
from .measures import Measure
from .suggestion import Origin, Suggestion, suggest

__all__ = ["Difference", "Measure", "Origin", "Suggestion", "suggest"]
