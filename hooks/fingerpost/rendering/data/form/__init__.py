"""The form of what is published as data: the models that make its JSON Schema. A contract with programs of others."""

from .listed import Index, Listed
from .option import Cell, Clearing, Condition, Criterion, End, Path, Range, Requirement, Step
from .published import FORMAT, FaqEntry, Published, Query, Rule, Term
from .statement import Dispute, Evidence, Part, Source, Statement
from .walking import Answer, Question, Walk

__all__ = [
    "FORMAT",
    "Answer",
    "Cell",
    "Clearing",
    "Condition",
    "Criterion",
    "Dispute",
    "End",
    "Evidence",
    "FaqEntry",
    "Index",
    "Listed",
    "Part",
    "Path",
    "Published",
    "Query",
    "Question",
    "Range",
    "Requirement",
    "Rule",
    "Source",
    "Statement",
    "Step",
    "Term",
    "Walk",
]
