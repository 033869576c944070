"""A whole catalogue examined: what was found, what its authors accept, and how far the proof went."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..catalogue import Catalogue, CatalogueError, Finding, Guide, Severity
from .context import Subject
from .listing import listable
from .registry import findings_of


@dataclass(frozen=True)
class Proof:
    """How a guide was proved.

    Attributes:
        questions: how many questions can be reached.
        walks: how many walks there are.
        states: how many states of merged walks were looked at.
        listed: whether each walk was also listed and judged by itself.
    """

    questions: int
    walks: int
    states: int
    listed: bool


@dataclass(frozen=True)
class Examined:
    """One guide, examined.

    Attributes:
        guide: the guide.
        findings: what is wrong, in the order of the file.
        accepted: warnings that the author means, each with the reason.
        proof: how it was proved; ``None`` where its walks cannot even be counted.
    """

    guide: Guide
    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...]
    proof: Proof | None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop a build."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def examine(catalogue: Catalogue, today: int, documents: frozenset[str] | None = None) -> tuple[Examined, ...]:
    """Run every check on every guide.

    Args:
        catalogue: the guides.
        today: the day on which the checks run, see :meth:`datetime.date.toordinal`.
        documents: the pages written by hand that texts may link to, below the documentation folder; ``None`` where
            nobody knows them.
    """
    guides = catalogue.guides
    return tuple(_examined(Subject(guide, today, guides[:index], documents)) for index, guide in enumerate(guides))


def _examined(subject: Subject) -> Examined:
    findings = findings_of(subject)
    proof = (
        Proof(len(subject.graph.forwards), subject.walks, subject.states, listable(subject))
        if subject.countable
        else None
    )
    return Examined(
        subject.guide,
        tuple(finding for finding in findings if not finding.acceptance),
        tuple(finding for finding in findings if finding.acceptance),
        proof,
    )


def check_guide(guide: Guide, today: int) -> tuple[Finding, ...]:
    """What is wrong with a guide that stands alone and was not accepted."""
    return examine(Catalogue((guide,), ()), today)[0].findings


def prove(examined: Iterable[Examined]) -> None:
    """Let a catalogue pass that may be built from.

    Raises:
        CatalogueError: with every error that a check found.
    """
    errors = [finding for one in examined for finding in one.errors]
    if errors:
        raise CatalogueError(errors)
