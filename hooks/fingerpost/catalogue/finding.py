"""What a check has to say, in one shape for every check."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from ..fault import Fault
from .place import Place
from .quoting import without_commands


class Severity(StrEnum):
    """Whether a finding stops a build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Acceptance:
    """An author's word that a warning is meant.

    Attributes:
        place: where the word stands.
        reason: why.
    """

    place: Place
    reason: str


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a catalogue, for the person who will mend it.

    Attributes:
        code: the stable name of the check, such as ``FP103``.
        place: where to put the cursor.
        message: what is wrong, and what was expected.
        hint: what to do about it; empty where the message says it all.
        severity: an error stops a build, a warning does not.
        acceptance: why the author means it; only a warning can be meant.
    """

    code: str
    place: Place
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    acceptance: Acceptance | None = field(default=None, compare=False)

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        return without_commands(f"{self.place}: {self.severity} {self.code}: {self.message}{hint}")


class CatalogueError(Fault):
    """A catalogue that nothing may be built from.

    Attributes:
        findings: every error that was found, in the order of the file.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(findings, key=lambda finding: finding.place))
        super().__init__("\n".join(str(finding) for finding in self.findings))
