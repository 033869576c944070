"""The catalogue: a typed and frozen model, made of YAML or of plain values, and written back.

Of the engine it imports only what a fault is and what addresses are.
"""

from .band import Band, in_order
from .cell import Cell, Missing
from .content import Content, file_name, too_large
from .criterion import Criterion, Kind, box_of
from .deciding import Clearing, Condition, Requirement
from .diagnosis import EXAMPLE_GUIDE, Change, Diagnosis
from .end import End
from .ending import Ending
from .entry import Entry
from .evidence import Dispute, Evidence, Fact, Status
from .finding import Acceptance, CatalogueError, Finding, Severity
from .folder import CELLS, HEAD, KEYS, is_catalogue_name, is_guide_folder, part_names, parts_in
from .grouping import Grouped, grouped, grouped_guides
from .guide import Guide
from .kinds import ID_PATTERN, LANGUAGE_PATTERN, LONGEST_ID
from .lasting import lasting
from .loader import Catalogue, load_catalogue, load_contents
from .lookup import FaqEntry, GlossaryEntry, Query, Rule
from .memory import GuideContent, Memory
from .next_step import NextKind, NextStep
from .once import once
from .path import Path
from .place import Place
from .question import Answer, Question, Reply
from .quoting import as_cell, printable, quoted, without_commands
from .reading import READING
from .references import closest
from .rewording import is_reworded
from .schema import catalogue_schema, is_catalogue_schema
from .sharing import Shared
from .source import Source
from .traverse import Text, every_entry, every_text, parts_of
from .unit import GuideEvidence, PathEvidence, Unit
from .validation import guide_from, read_folder, read_guide
from .value import Value
from .writing import guide_to_dict, write_folder, write_guide

__all__ = [
    "CELLS",
    "EXAMPLE_GUIDE",
    "HEAD",
    "ID_PATTERN",
    "KEYS",
    "LANGUAGE_PATTERN",
    "LONGEST_ID",
    "READING",
    "Acceptance",
    "Answer",
    "Band",
    "Catalogue",
    "CatalogueError",
    "Cell",
    "Change",
    "Clearing",
    "Condition",
    "Content",
    "Criterion",
    "Diagnosis",
    "Dispute",
    "End",
    "Ending",
    "Entry",
    "Evidence",
    "Fact",
    "FaqEntry",
    "Finding",
    "GlossaryEntry",
    "Grouped",
    "Guide",
    "GuideContent",
    "GuideEvidence",
    "Kind",
    "Memory",
    "Missing",
    "NextKind",
    "NextStep",
    "Path",
    "PathEvidence",
    "Place",
    "Query",
    "Question",
    "Reply",
    "Requirement",
    "Rule",
    "Severity",
    "Shared",
    "Source",
    "Status",
    "Text",
    "Unit",
    "Value",
    "as_cell",
    "box_of",
    "catalogue_schema",
    "closest",
    "every_entry",
    "every_text",
    "file_name",
    "grouped",
    "grouped_guides",
    "guide_from",
    "guide_to_dict",
    "in_order",
    "is_catalogue_name",
    "is_catalogue_schema",
    "is_guide_folder",
    "is_reworded",
    "lasting",
    "load_catalogue",
    "load_contents",
    "once",
    "part_names",
    "parts_in",
    "parts_of",
    "printable",
    "quoted",
    "read_folder",
    "read_guide",
    "too_large",
    "without_commands",
    "write_folder",
    "write_guide",
]
