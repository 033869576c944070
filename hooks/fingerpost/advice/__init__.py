"""Suggests a shorter tree for a guide: its text, its length, and where it ends differently from the author's.

Knows the catalogue, the flow and the checks.
"""

from .comparison import Difference
from .measures import Measure
from .suggestion import Origin, Suggestion, suggest

__all__ = ["Difference", "Measure", "Origin", "Suggestion", "suggest"]
