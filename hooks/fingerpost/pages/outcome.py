"""The end of a walk: a path with what to do first, or an ending without one; why, and what would change it."""

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


@dataclass(frozen=True, kw_only=True)
class EndingPage(Content):
    """The end of a walk that leads to no path, explained.

    Attributes:
        explanation: all that is said of it.
        digest: what of that stands open.
        compared: the address of the comparison with the paths that come nearest; empty where there is none.
        url: where the page stands; whole where it is known where the site does.
    """

    kind: ClassVar = "ending"

    explanation: Explanation
    digest: Digest
    compared: str
    url: str


def _content(edition: Edition, told: Explanation, url: str) -> Content:
    brief, path = digest(told), told.path
    compared = nearest_address(edition, told, brief)
    if path is None:
        return EndingPage(explanation=told, digest=brief, compared=compared, url=url)
    return OutcomePage(
        explanation=told,
        digest=brief,
        text=not edition.guide.criteria,
        pairs=pairs_of(edition, path),
        compared=compared,
        url=url,
    )


def outcome_page(edition: Edition, walk: Walk, site: Site) -> Page:
    """Lay out the end of a walk."""
    told, words = edition.outcomes.get(walk.name) or edition.told(walk), edition.words
    answers = ", ".join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return page_of(
        edition,
        _content(edition, told, f"{site.url}{edition.address(walk)}"),
        address=edition.address(walk),
        title=f"{told.end.name} - {answers}",
        name=words.outcome.name if told.path else words.ending.name,
        description=edition.prose.plain(told.end.summary.text),
        frame=Frame.FLOW,
        back=back_crumb(edition, walk),
    )
