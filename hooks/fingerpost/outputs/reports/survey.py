"""Everything that one run of the checks has to say."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ...catalogue import Finding, Severity
from ...checks import Examined


@dataclass(frozen=True)
class Survey:
    """What was found in some catalogue files.

    Attributes:
        root: the folder that places are named from.
        unread: what is wrong with files that could not be read as guides.
        examined: the guides that could.
    """

    root: Path
    unread: tuple[Finding, ...]
    examined: tuple[Examined, ...]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong, in the order of the files."""
        return tuple(
            sorted(
                (*self.unread, *(finding for one in self.examined for finding in one.findings)),
                key=lambda finding: finding.place,
            )
        )

    @cached_property
    def accepted(self) -> tuple[Finding, ...]:
        """Warnings that are meant."""
        return tuple(finding for one in self.examined for finding in one.accepted)

    def number(self, severity: Severity) -> int:
        """How many findings there are of a severity."""
        return sum(finding.severity is severity for finding in self.findings)
