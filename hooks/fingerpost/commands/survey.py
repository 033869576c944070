"""The catalogue of a project, read and examined, for the commands that report what was found."""

from collections.abc import Sequence
from dataclasses import replace
from os.path import realpath
from pathlib import Path
from typing import Final

from ..catalogue import Guide, Memory, is_guide_folder
from ..outputs.mkdocs.projects import Located, open_project
from ..outputs.mkdocs.readable import unreadable_documentation
from ..project import (
    catalogue_files,
    catalogue_files_in,
    guide_at,
    read_readable,
    unread_guides,
    unread_parts,
    why_no_project,
)
from ..reports.check import Survey

UNREADABLE: Final = "FP000"
"""The code of a file that could not be read at all."""


def _files(root: Path, path: Path) -> tuple[Path, ...]:
    """The guides that a path means, each a file or a folder: one, those of a project, or those of a folder."""
    # Findings name a file as from the project. A file elsewhere keeps its whole path, which is right from anywhere.
    path = path if path.is_relative_to(root) else path.absolute()
    if not path.is_dir():
        return (guide_at(path),)
    return catalogue_files_in(path) if why_no_project(path) else catalogue_files(path)


def _beside(at: Located, named: Sequence[Path], read: Sequence[Path]) -> tuple[Guide, ...] | None:
    """The guides beside some that were read, to which those may link; ``None`` where nobody knows which there are.

    A folder that was named is all of its catalogue. Of files, the others of the project stand beside them; of a file
    that is in no project, nothing is known, and neither is while one of the others cannot be read.
    """
    if all(path.is_dir() and not is_guide_folder(path) for path in named):
        return ()
    files, known = catalogue_files(at.root, at.places), {realpath(path) for path in read}
    if not known <= {realpath(path) for path in files}:
        return None
    catalogue, unread = read_readable((path for path in files if realpath(path) not in known), at.root)
    return None if unread else catalogue.guides


def take_survey(at: Located, named: Sequence[Path] = (), memory: Memory | None = None) -> Survey:
    """Examine some catalogue files of a project, or all of its files where none is named.

    Args:
        at: where the project is.
        named: files, folders with such files, and files and folders of guides; of a part, the guide is examined.
        memory: keeps what is read, where somebody reads it again.
    """
    root = at.root
    files = [file for path in named for file in _files(root, path)]
    catalogue, unread = read_readable(files or catalogue_files(root, at.places), root, memory)
    # With a configuration, somebody is in a project, which has no guide yet.
    if not files and not at.configuration and (missing := why_no_project(root, at.places)):
        unread = tuple(replace(finding, hint=missing) for finding in unread)
    beside = None if unread else _beside(at, named, files)
    if files:
        unread += tuple(found for file in files if file.is_dir() for found in unread_parts(file, root))
    else:
        unread += unread_guides(root, at.places)
        # Without a configuration, no build reads the documentation.
        unread += unreadable_documentation(root, at.settings) if at.configuration else ()
    return Survey(root, unread, open_project(at).examine(catalogue, beside))


def status_of(survey: Survey) -> int:
    """The exit status: 0 where nothing was found, 2 where a file could not be read at all, otherwise 1."""
    if any(finding.code == UNREADABLE for finding in survey.findings):
        return 2
    return 1 if survey.findings else 0
