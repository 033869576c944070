"""An author's Markdown: what it says, where it links, and the clean HTML that it becomes."""

from .bounds import DEEPEST, MOST_CELLS, MOST_FENCES, MOST_STEPS, excess
from .convert import SCHEMES, Prose
from .glossary import linked, mentioned, words_of_questions
from .inspection import Inspection, Shown, inspect, visible
from .links import every_link
from .marks import mark, replace_marks
from .relinked import relinked
from .target import TERM, Document, Elsewhere, External, Internal, Target, Term, Topic, picture_of, target_of
from .within import document_address, pictures_in, prose_of

__all__ = [
    "DEEPEST",
    "MOST_CELLS",
    "MOST_FENCES",
    "MOST_STEPS",
    "SCHEMES",
    "TERM",
    "Document",
    "Elsewhere",
    "External",
    "Inspection",
    "Internal",
    "Prose",
    "Shown",
    "Target",
    "Term",
    "Topic",
    "document_address",
    "every_link",
    "excess",
    "inspect",
    "linked",
    "mark",
    "mentioned",
    "picture_of",
    "pictures_in",
    "prose_of",
    "relinked",
    "replace_marks",
    "target_of",
    "visible",
    "words_of_questions",
]
