"""A project on disk, as input: its catalogue now or at a revision of git, the day, and the pages written by hand."""

from .day import TODAY, today
from .files import (
    CONTENT,
    FIRST,
    SUFFIXES,
    catalogue_files,
    catalogue_files_in,
    chosen_guides,
    has_catalogue,
    read_catalogue,
    read_readable,
    why_no_project,
)
from .project import Project
from .side import Side, read_side, side_of

__all__ = [
    "CONTENT",
    "FIRST",
    "SUFFIXES",
    "TODAY",
    "Project",
    "Side",
    "catalogue_files",
    "catalogue_files_in",
    "chosen_guides",
    "has_catalogue",
    "read_catalogue",
    "read_readable",
    "read_side",
    "side_of",
    "today",
    "why_no_project",
]
