"""A project on disk, as input: its catalogue now or at a revision of git, the day, and the pages written by hand."""

from .day import TODAY, today
from .files import (
    CONTENT,
    FIRST,
    PLACES,
    catalogue_files,
    catalogue_files_in,
    chosen_guides,
    guide_at,
    has_catalogue,
    read_catalogue,
    read_readable,
    why_no_project,
)
from .project import Project
from .releases import MOST as MOST_RELEASES
from .releases import Release, as_it_stands, read_releases
from .repository import top_of
from .side import Side, read_side, side_of
from .unread import unread_guides, unread_parts
from .watching import changes, state

__all__ = [
    "CONTENT",
    "FIRST",
    "MOST_RELEASES",
    "PLACES",
    "TODAY",
    "Project",
    "Release",
    "Side",
    "as_it_stands",
    "catalogue_files",
    "catalogue_files_in",
    "changes",
    "chosen_guides",
    "guide_at",
    "has_catalogue",
    "read_catalogue",
    "read_readable",
    "read_releases",
    "read_side",
    "side_of",
    "state",
    "today",
    "top_of",
    "unread_guides",
    "unread_parts",
    "why_no_project",
]
