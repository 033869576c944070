"""The end of a walk: a path with what to do first, or an ending without one; why, and what would change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ..explanation import Digest, Explanation, digest, explain
from ..flow import Walk
from .edition import Edition
from .page import Content, Frame, Page, page_of
from .paths import pairs_of
from .question import back_crumb


@dataclass(frozen=True, kw_only=True)
class OutcomePage(Content):
    """An outcome, explained.

    Attributes:
        explanation: all that is said of it.
        digest: what of that stands open.
        text: whether the guide compares nothing, so that the text of the path stands here.
        pairs: the address of the page of two, by the id of the other path; where there is one.
    """

    kind: ClassVar = "outcome"

    explanation: Explanation
    digest: Digest
    text: bool
    pairs: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class EndingPage(Content):
    """The end of a walk that leads to no path, explained.

    Attributes:
        explanation: all that is said of it.
        digest: what of that stands open.
    """

    kind: ClassVar = "ending"

    explanation: Explanation
    digest: Digest


def _content(edition: Edition, told: Explanation) -> Content:
    brief, path = digest(told), told.path
    if path is None:
        return EndingPage(explanation=told, digest=brief)
    return OutcomePage(
        explanation=told,
        digest=brief,
        text=not edition.guide.criteria,
        pairs=pairs_of(edition, path),
    )


def outcome_page(edition: Edition, walk: Walk) -> Page:
    """Lay out the end of a walk."""
    told = explain(edition.guide, edition.explainer, walk)
    answers = ", ".join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return page_of(
        edition,
        _content(edition, told),
        address=edition.address(walk),
        title=f"{told.end.name} - {answers}",
        description=edition.prose.plain(told.end.summary.text),
        frame=Frame.FLOW,
        back=back_crumb(edition, walk),
    )
