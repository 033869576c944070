"""An author's Markdown: what it says, where it links, and the clean HTML that it becomes."""

from .bounds import DEEPEST, MOST_CELLS, MOST_FENCES, MOST_STEPS, excess
from .convert import SCHEMES, Prose
from .inspection import Inspection, Shown, inspect, visible
from .marks import mark, replace_marks
from .target import Document, External, Target, Topic, picture_of, target_of
from .within import document_address, pictures_in, prose_of

__all__ = [
    "DEEPEST",
    "MOST_CELLS",
    "MOST_FENCES",
    "MOST_STEPS",
    "SCHEMES",
    "Document",
    "External",
    "Inspection",
    "Prose",
    "Shown",
    "Target",
    "Topic",
    "document_address",
    "excess",
    "inspect",
    "mark",
    "picture_of",
    "pictures_in",
    "prose_of",
    "replace_marks",
    "target_of",
    "visible",
]
