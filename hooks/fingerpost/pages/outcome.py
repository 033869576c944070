"""An outcome: the path, why, why not the others, what to confirm and what would change it."""

from dataclasses import dataclass
from typing import ClassVar

from ..explanation import Explanation, explain
from ..flow import Walk
from .edition import Edition
from .page import Content, Frame, Page, page_of
from .question import back_crumb


@dataclass(frozen=True, kw_only=True)
class OutcomePage(Content):
    """An outcome, explained."""

    kind: ClassVar = "outcome"

    explanation: Explanation


def outcome_page(edition: Edition, walk: Walk) -> Page:
    """Lay out the outcome that a walk ends at."""
    explanation = explain(edition.guide, edition.explainer, walk)
    answers = ", ".join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return page_of(
        edition,
        OutcomePage(explanation=explanation),
        address=edition.address(walk),
        title=f"{explanation.path.name} - {answers}",
        description=edition.prose.plain(explanation.path.summary.text),
        frame=Frame.FLOW,
        back=back_crumb(edition, walk),
    )
