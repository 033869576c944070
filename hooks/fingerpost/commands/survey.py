"""The catalogue of a project, read and examined, for the commands that report what was found."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ..outputs.mkdocs.settings import open_project
from ..project import catalogue_files, read_readable
from ..reports.check import Survey

UNREADABLE: Final = "FP000"
"""The code of a file that could not be read at all."""


def take_survey(root: Path, files: Sequence[Path] = ()) -> Survey:
    """Examine some catalogue files of a project, or all of its files where none is named."""
    # Findings name a file as from the project. A file elsewhere keeps its whole path, which is right from anywhere.
    named = [path if path.is_relative_to(root) else path.absolute() for path in files]
    catalogue, unread = read_readable(named or catalogue_files(root), root)
    return Survey(root, unread, open_project(root).examine(catalogue))


def status_of(survey: Survey) -> int:
    """The exit status: 0 where nothing was found, 2 where a file could not be read at all, otherwise 1."""
    if any(finding.code == UNREADABLE for finding in survey.findings):
        return 2
    return 1 if survey.findings else 0
