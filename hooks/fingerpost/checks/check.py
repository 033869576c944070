"""What a check is: a kind of fault, together with the function that looks for it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from ..catalogue import Diagnosis, Entry, Finding, Place, Severity
from .subject import Subject


class Stage(Enum):
    """When a check can run."""

    GUIDE = auto()
    """On any guide that could be read."""

    WALKS = auto()
    """On a guide whose walks can be counted: its questions have no gaps and no circles.

    Whether such a check finds anything depends on the outline of the guide alone (:func:`..flow.outline`). Where it has
    found nothing, it does not run again before that changes.
    """


@dataclass(frozen=True, kw_only=True)
class _Finder(Diagnosis):
    def found(self, place: Place, message: str, hint: str = "", about: tuple[Entry, ...] = ()) -> Finding:
        """A finding of this check.

        Args:
            place: where to put the cursor.
            message: what is wrong.
            hint: what to do; by default the mend of the check.
            about: the parts of the catalogue that it concerns. An author may accept a warning on any of them.
        """
        acceptance = None
        if self.severity is Severity.WARNING:
            acceptance = next((accepted for entry in about if (accepted := entry.acceptance(self.name))), None)
        return Finding(self.code, place, message, hint or self.mend, self.severity, acceptance)


@dataclass(frozen=True, kw_only=True)
class Check(_Finder):
    """A check that looks at the guide alone.

    Attributes:
        run: yields a finding for every fault.
        stage: when it can run.
    """

    run: Callable[[Subject], Iterator[Finding]]
    stage: Stage = Stage.GUIDE


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """What a final check looks at besides the guide.

    Attributes:
        findings: what all other checks found.
        codes: those of them that ran, name to code.
        severities: every kind of fault, name to severity.
    """

    findings: tuple[Finding, ...]
    codes: Mapping[str, str]
    severities: Mapping[str, Severity]


@dataclass(frozen=True, kw_only=True)
class FinalCheck(_Finder):
    """A check that runs after all others, and looks at what they found.

    Attributes:
        run: yields a finding for every fault.
    """

    run: Callable[[Subject, Earlier], Iterator[Finding]]
