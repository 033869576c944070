"""An outcome: the path, why, why not the others, what to confirm and what would change it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..addresses import map_address, walk_address
from ..flow import AIM, Alternative, Because, Need, NotChosen, Outcome, Situation, Walk
from .edition import Edition
from .facts import FactView, Link
from .page import Frame, Page
from .place_on_map import PlaceView, place_view
from .question_page import AnswerView, GivenView, back_crumb, given_answers
from .requirement import NeedView, lack_text, need_text, need_view


@dataclass(frozen=True)
class ReasonView:
    """An answer and what it settled."""

    ask: str
    short: str
    label: str
    settled: tuple[str, ...]


@dataclass(frozen=True)
class OtherView:
    """Another path: the answers that speak against it, or what would still have to be true for it.

    Attributes:
        path: the link to its page.
        verdict: the judgement in two or three words.
        style: ``excluded``, ``unmet`` or ``open``, the name of a style.
        reasons: the answers against it.
        missing: what would still have to be confirmed, why the path is not recommended all the same, or which of its
            needs exclude each other; may be empty.
    """

    path: Link
    verdict: str
    style: str
    reasons: tuple[ReasonView, ...]
    missing: str


@dataclass(frozen=True)
class IfView:
    """Another answer and where it would have led."""

    label: str
    href: str
    leads: str
    same: bool


@dataclass(frozen=True)
class ChangeView:
    """A question of the walk and what its other answers would have changed."""

    ask: str
    given: str
    alternatives: tuple[IfView, ...]


@dataclass(frozen=True)
class OutcomeView:
    """An outcome page, ready for its template."""

    caption: str
    name: str
    badges: tuple[str, ...]
    summary: FactView
    path: Link
    clear: tuple[NeedView, ...]
    confirm: tuple[NeedView, ...]
    disputed: tuple[NeedView, ...]
    why: tuple[ReasonView, ...]
    given: tuple[GivenView, ...]
    others: tuple[OtherView, ...]
    changes: tuple[ChangeView, ...]
    place: PlaceView | None
    on_map: str
    last: AnswerView
    again: str


def _for(edition: Edition, outcome: Outcome) -> tuple[ReasonView, ...]:
    """The answers that speak for the path, each with what it settled."""
    situation = outcome.walk.situation
    return tuple(
        ReasonView(
            one.step.node.ask,
            one.step.node.short,
            one.step.choice.label,
            tuple(need_text(edition.guide, need, situation) for need in one.needs),
        )
        for one in outcome.because
    )


def _against(edition: Edition, because: tuple[Because, ...]) -> tuple[ReasonView, ...]:
    """The answers that speak against a path, each with what the path would have needed instead."""
    return tuple(
        ReasonView(
            one.step.node.ask,
            one.step.node.short,
            one.step.choice.label,
            tuple(lack_text(edition, need) for need in one.needs),
        )
        for one in because
    )


def _needs(edition: Edition, needs: Iterable[Need], situation: Situation) -> str:
    return edition.words.lists.semicolon.join(need_text(edition.guide, need, situation) for need in needs)


def _other(edition: Edition, other: NotChosen, situation: Situation, at: str) -> OtherView:
    verdict, words = other.verdict, edition.words.verdict
    against = edition.guide.paths[verdict.path].not_recommended
    if verdict.excluded:
        said, style = words.excluded, "excluded"
    elif verdict.unmet:
        said, style = words.unmet, "unmet"
    elif against:
        return OtherView(
            edition.path_link(verdict.path, at), edition.words.status.not_recommended, "unmet", (), against
        )
    elif verdict.open:
        said, style = words.open, "open"
    else:
        said, style = words.fits, "open"
    return OtherView(
        edition.path_link(verdict.path, at),
        said,
        style,
        _against(edition, other.because),
        _missing(edition, other, situation),
    )


def _missing(edition: Edition, other: NotChosen, situation: Situation) -> str:
    """What would still have to be so for a path, or which of its needs cannot be so together; empty where answers speak against it."""
    words, verdict = edition.words.outcome, other.verdict
    needed = "" if other.because else _needs(edition, verdict.excluded or verdict.open, situation)
    if not needed:
        return ""
    return words.together(needed) if verdict.excluded else words.still(needed)


def _same_path(edition: Edition, outcome: Outcome, walk: Walk) -> str:
    """What another answer changes although it ends at the same path: what has to be cleared first."""
    verdict, now, words = edition.explainer.verdict(walk), outcome.verdict, edition.words.outcome
    changes = (
        (words.to_clear, [need for need in verdict.unmet if need not in now.unmet]),
        (words.cleared, [need for need in verdict.met if need in now.unmet]),
        (words.to_confirm, [need for need in verdict.open if need in now.unmet]),
    )
    return " ".join((words.same, *(said(_needs(edition, needs, walk.situation)) for said, needs in changes if needs)))


def _leads(edition: Edition, outcome: Outcome, alternative: Alternative) -> str:
    """Where a changed answer ends, in words."""
    walk, paths = alternative.walk, edition.guide.paths
    if walk.node is None:
        return _same_path(edition, outcome, walk) if walk.at == outcome.walk.at else paths[walk.at].name
    ends = [path.short for path in paths.values() if path.id in edition.ahead.outcomes[walk.at]]
    return edition.words.outcome.asks_first(walk.node.ask, edition.words.lists.either.join(ends))


def _changes(edition: Edition, outcome: Outcome, at: str) -> tuple[ChangeView, ...]:
    def view(alternative: Alternative) -> IfView:
        href = edition.links(at, walk_address(edition.guide.guide, alternative.walk.name))
        return IfView(
            alternative.choice.label,
            href,
            _leads(edition, outcome, alternative),
            alternative.walk.at == outcome.walk.at,
        )

    return tuple(
        ChangeView(
            step.node.ask, step.choice.label, tuple(view(one) for one in outcome.alternatives if one.step == index)
        )
        for index, step in enumerate(outcome.walk.steps)
    )


def outcome_page(edition: Edition, walk: Walk) -> Page:
    """Lay out the outcome that a walk ends at."""
    guide = edition.guide
    at = walk_address(guide.guide, walk.name)
    outcome = edition.explainer.explain(walk)
    path = guide.paths[walk.at]
    # The aim comes first where it is open: a reader who does not want what the path serves need not read on.
    confirm = sorted(outcome.verdict.open, key=lambda need: (need.id != AIM, not need.fixed))
    view = OutcomeView(
        guide.title,
        path.name,
        edition.badges(path),
        edition.facts.view(path.summary, path.summary.text, at),
        edition.path_link(path.id, at),
        tuple(need_view(edition, need, walk.situation, at) for need in outcome.verdict.unmet),
        tuple(need_view(edition, need, walk.situation, at) for need in confirm),
        tuple(need_view(edition, need, walk.situation, at) for need in outcome.disputed),
        _for(edition, outcome),
        given_answers(edition, walk, at),
        tuple(_other(edition, other, walk.situation, at) for other in outcome.others),
        _changes(edition, outcome, at),
        place_view(edition, walk),
        f"{edition.links(at, map_address(guide.guide))}#{walk.steps[-1].name}",
        AnswerView(walk.steps[-1].choice.label, walk.steps[-1].choice.hint, ""),
        edition.links(at, walk_address(guide.guide, walk.back_to(0).name)),
    )
    answers = ", ".join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)
    return Page(
        at,
        f"{path.name} - {answers} - {guide.title}",
        edition.prose.plain(path.summary.text),
        guide.language,
        Frame.FLOW,
        edition.render("outcome", view=view),
        back_crumb(edition, walk),
        edition.near,
        (),
        edition.file,
    )
