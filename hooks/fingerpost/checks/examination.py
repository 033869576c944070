"""Runs the checks on a whole catalogue: what was found, what its authors accept, and how it was proved."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from ..addresses import Host
from ..catalogue import Catalogue, CatalogueError, Finding, Guide, Severity
from .listing import listable
from .registry import findings_of
from .subject import Subject
from .text import broken_link


@dataclass(frozen=True, kw_only=True)
class Proof:
    """How a guide was proved.

    Attributes:
        questions: how many questions can be reached.
        walks: how many walks there are.
        states: how many states were looked at, each of which stands for many walks.
        listed: whether each walk was also listed and judged by itself.
        judged: whether there was anything to prove: a path needs what an answer can settle.
        endings: whether walks may end without a path.
    """

    questions: int
    walks: int
    states: int
    listed: bool
    judged: bool
    endings: bool


@dataclass(frozen=True, kw_only=True)
class Examined:
    """What the checks say of one guide.

    Attributes:
        guide: the guide.
        findings: what is wrong, in the order of the file.
        accepted: warnings that the author accepts, each with the reason.
        proof: how it was proved; ``None`` where its walks cannot be counted.
    """

    guide: Guide
    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...]
    proof: Proof | None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop a build."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def examine(
    catalogue: Catalogue, today: datetime.date, host: Host | None = None, beside: Iterable[Guide] | None = ()
) -> tuple[Examined, ...]:
    """Run every check on every guide.

    Args:
        catalogue: the guides.
        today: the day as of which reviews are judged.
        host: the site that the guides are added to; ``None`` where it is not known.
        beside: other guides of the same site, which are not examined; ``None`` where nobody knows which there are.
    """
    guides, known = catalogue.guides, (*catalogue.guides, *(beside or ()))
    return tuple(
        _examined(Subject(guide, today, others=guides[:index], guides=known, complete=beside is not None, host=host))
        for index, guide in enumerate(guides)
    )


def _examined(subject: Subject) -> Examined:
    findings = findings_of(subject)
    return Examined(
        guide=subject.guide,
        findings=tuple(finding for finding in findings if not finding.acceptance),
        accepted=tuple(finding for finding in findings if finding.acceptance),
        proof=_proof(subject) if subject.countable else None,
    )


def _proof(subject: Subject) -> Proof:
    return Proof(
        questions=len(subject.graph.forwards),
        walks=subject.walks,
        states=subject.states,
        listed=listable(subject),
        judged=subject.guide.is_judged,
        endings=bool(subject.guide.endings),
    )


def check_links(catalogue: Catalogue, today: datetime.date, host: Host) -> tuple[Finding, ...]:
    """What is wrong with the links of a catalogue, once more is known of the site than when it was examined."""
    subjects = (Subject(guide, today, host=host) for guide in catalogue.guides)
    return tuple(finding for subject in subjects for finding in broken_link.CHECK.run(subject))


def check_guide(guide: Guide, today: datetime.date) -> tuple[Finding, ...]:
    """What is wrong with a guide of which nobody knows what stands beside it, without what its author accepts."""
    return examine(Catalogue((guide,), ()), today, beside=None)[0].findings


def prove(examined: Iterable[Examined]) -> None:
    """Stop where a check found an error: from such a catalogue nothing is built.

    Raises:
        CatalogueError: with every error.
    """
    errors = [finding for one in examined for finding in one.errors]
    if errors:
        raise CatalogueError(errors)
