"""The words of facts and of their evidence."""

from typing import Protocol


class StatusWords(Protocol):
    """What the sources say of a fact, and what is said against a path."""

    confirmed: str
    disputed: str
    unverified: str
    see_evidence: str
    otherwise: str
    not_recommended: str

    def evidence_of(self, fact: str) -> str:
        """What the evidence is of, where many links lead to evidence."""


class EvidenceWords(Protocol):
    """The evidence."""

    parts: str
    fact: str
    where: str
    status: str
    sources: str
    reviewed: str
    against: str

    def lead(self, days: int) -> str:
        """What the page shows, and how long a review holds."""

    def stated(self, number: int) -> str:
        """How many facts rest on a source."""

    def about(self, guide: str, number: int) -> str:
        """The page in one sentence."""

    def found(self, guide: str) -> str:
        """The name of the page in the search."""


class FactPlaces(Protocol):
    """Where in a guide a fact stands."""

    decision: str
    goal: str
    about: str
    requirements: str
    requirement: str
    summary: str
    comparison: str

    def rule(self, number: int) -> str:
        """A rule of thumb."""
