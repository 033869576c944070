"""What one run of the checks found, before it is written in some form."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from ...catalogue import Finding, Severity
from ...checks import DIAGNOSES, Examined
from ...project import top_of

NAMES: Final[Mapping[str, str]] = {diagnosis.code: diagnosis.name for diagnosis in DIAGNOSES}
"""The name of each kind of finding, by its code."""


def _behind_links(path: Path) -> Path:
    """Where a file really is. A link that leads to no file is meant itself, wherever it is."""
    real = Path(os.path.realpath(path))
    try:
        return real if real.is_file() else Path(os.path.realpath(path.parent), path.name)
    except PermissionError:
        return real


@dataclass(frozen=True)
class Survey:
    """What was found in some catalogue files.

    Attributes:
        root: the folder that the names of files start from.
        unread: what is wrong with files that could not be read as guides.
        examined: the guides that could be read, with what the checks found.
    """

    root: Path
    unread: tuple[Finding, ...]
    examined: tuple[Examined, ...]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong, in the order of the files."""
        of_guides = (finding for one in self.examined for finding in one.findings)
        return tuple(sorted((*self.unread, *of_guides), key=lambda finding: finding.place))

    @cached_property
    def accepted(self) -> tuple[Finding, ...]:
        """Warnings that the author has accepted."""
        return tuple(finding for one in self.examined for finding in one.accepted)

    @cached_property
    def _top(self) -> Path | None:
        return top_of(self.root)

    def in_repository(self, file: str) -> str:
        """The path of a file from the top of its repository, where code hosts look for it, and behind links.

        Args:
            file: as findings name it. It stays so where there is no repository, or the file is not in it.
        """
        real = _behind_links(self.root / file)
        top = self._top
        return real.relative_to(top).as_posix() if top and real.is_relative_to(top) else file

    def number(self, severity: Severity) -> int:
        """How many findings there are of a severity."""
        return sum(finding.severity is severity for finding in self.findings)
