"""An outcome: the path, what to do first, why, why not the others, and what would change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from ..addresses import Site
from ..explanation import Digest, Explanation, digest
from ..flow import Walk
from .edition import Edition
from .nearest import nearest_address
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
        compared: the address of the comparison with the path and those nearest to it; empty where there is none.
        url: where the page stands; whole where it is known where the site does.
    """

    kind: ClassVar = "outcome"

    explanation: Explanation
    digest: Digest
    text: bool
    pairs: Mapping[str, str]
    compared: str
    url: str


def outcome_page(edition: Edition, walk: Walk, site: Site) -> Page:
    """Lay out the outcome that a walk ends at."""
    explanation = edition.outcomes.get(walk.name) or edition.told(walk)
    brief, path = digest(explanation), explanation.path
    answers = ", ".join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return page_of(
        edition,
        OutcomePage(
            explanation=explanation,
            digest=brief,
            text=not edition.guide.criteria,
            pairs=pairs_of(edition, path),
            compared=nearest_address(edition, explanation, brief),
            url=f"{site.url}{edition.address(walk)}",
        ),
        address=edition.address(walk),
        title=f"{path.name} - {answers}",
        name=edition.words.outcome.name,
        description=edition.prose.plain(path.summary.text),
        frame=Frame.FLOW,
        back=back_crumb(edition, walk),
    )
