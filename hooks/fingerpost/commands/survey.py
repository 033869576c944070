"""The catalogue of a project, read and examined, for the commands that report what was found."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from ..outputs.mkdocs.projects import Located, open_project
from ..outputs.mkdocs.readable import unreadable_documentation
from ..project import catalogue_files, catalogue_files_in, read_readable, unread_guides, why_no_project
from ..reports.check import Survey

UNREADABLE: Final = "FP000"
"""The code of a file that could not be read at all."""


def _files(root: Path, path: Path) -> tuple[Path, ...]:
    """The catalogue files that a path means: one, those of a project, or those of a folder."""
    # Findings name a file as from the project. A file elsewhere keeps its whole path, which is right from anywhere.
    path = path if path.is_relative_to(root) else path.absolute()
    if not path.is_dir():
        return (path,)
    return catalogue_files_in(path) if why_no_project(path) else catalogue_files(path)


def take_survey(at: Located, named: Sequence[Path] = ()) -> Survey:
    """Examine some catalogue files of a project, or all of its files where none is named.

    Args:
        at: where the project is.
        named: files, and folders with such files.
    """
    root = at.root
    files = [file for path in named for file in _files(root, path)]
    catalogue, unread = read_readable(files or catalogue_files(root), root)
    if not files and (missing := why_no_project(root)):
        unread = tuple(replace(finding, hint=missing) for finding in unread)
    if not files:
        unread += unread_guides(root)
        # Without a configuration, no build reads the documentation.
        unread += unreadable_documentation(root, at.settings) if at.configuration else ()
    return Survey(root, unread, open_project(at).examine(catalogue))


def status_of(survey: Survey) -> int:
    """The exit status: 0 where nothing was found, 2 where a file could not be read at all, otherwise 1."""
    if any(finding.code == UNREADABLE for finding in survey.findings):
        return 2
    return 1 if survey.findings else 0
