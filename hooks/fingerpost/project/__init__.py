"""A project on disk, as input: the files of its catalogue, the day, and the pages written by hand beside it."""

from .day import TODAY, today
from .files import (
    CONTENT,
    FIRST,
    SUFFIXES,
    catalogue_files,
    catalogue_files_in,
    chosen_guides,
    read_catalogue,
    read_readable,
)
from .project import Project

__all__ = [
    "CONTENT",
    "FIRST",
    "SUFFIXES",
    "TODAY",
    "Project",
    "catalogue_files",
    "catalogue_files_in",
    "chosen_guides",
    "read_catalogue",
    "read_readable",
    "today",
]
