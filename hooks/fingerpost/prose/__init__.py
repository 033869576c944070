"""An author's Markdown: what it says, where it links, and the clean HTML that it becomes."""

from .bounds import DEEPEST, MOST_STEPS, excess
from .convert import SCHEMES, Prose
from .inspection import Inspection, inspect, visible
from .marks import mark, replace_marks
from .target import Document, External, Target, Topic, target_of
from .within import document_address, prose_of

__all__ = [
    "DEEPEST",
    "MOST_STEPS",
    "SCHEMES",
    "Document",
    "External",
    "Inspection",
    "Prose",
    "Target",
    "Topic",
    "document_address",
    "excess",
    "inspect",
    "mark",
    "prose_of",
    "replace_marks",
    "target_of",
    "visible",
]
