"""The catalogue: YAML in, a typed and frozen model out. Of the engine it imports only what a fault is."""

from .deciding import Clearing, Condition, Requirement
from .evidence import Cell, Dispute, Evidence, Fact, Source, Status
from .finding import CatalogueError, Finding, Severity
from .guide import Criterion, FaqEntry, Guide, Query, Rule
from .loader import Catalogue, load_catalogue, load_contents, read_guide, too_large
from .path import Path
from .place import Place
from .question import Answer, Question
from .references import closest
from .schema import catalogue_schema

__all__ = [
    "Answer",
    "Catalogue",
    "CatalogueError",
    "Cell",
    "Clearing",
    "Condition",
    "Criterion",
    "Dispute",
    "Evidence",
    "Fact",
    "FaqEntry",
    "Finding",
    "Guide",
    "Path",
    "Place",
    "Query",
    "Question",
    "Requirement",
    "Rule",
    "Severity",
    "Source",
    "Status",
    "catalogue_schema",
    "closest",
    "load_catalogue",
    "load_contents",
    "read_guide",
    "too_large",
]
