"""An outcome: the path, why, why not the others, what to confirm and what would change it."""

from dataclasses import dataclass

from ..flow import AIM, Alternative, Because, NotChosen, Outcome, Situation, Walk
from .address import map_address, walk_address
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
        missing: what would still have to be confirmed, or why the path is not recommended all the same; may be empty.
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
        ReasonView(one.step.node.ask, one.step.node.short, one.step.choice.label, tuple(need_text(edition.guide, need, situation) for need in one.needs))
        for one in outcome.because
    )


def _against(edition: Edition, because: tuple[Because, ...]) -> tuple[ReasonView, ...]:
    """The answers that speak against a path, each with what the path would have needed instead."""
    return tuple(
        ReasonView(one.step.node.ask, one.step.node.short, one.step.choice.label, tuple(lack_text(edition, need) for need in one.needs)) for one in because
    )


def _other(edition: Edition, other: NotChosen, situation: Situation, at: str) -> OtherView:
    verdict = other.verdict
    against = edition.guide.paths[verdict.path].not_recommended
    if verdict.excluded:
        words, style = "Ruled out", "excluded"
    elif verdict.unmet:
        words, style = "Not as things are", "unmet"
    elif against:
        return OtherView(edition.path_link(verdict.path, at), "Not recommended", "unmet", (), against)
    elif verdict.open:
        words, style = "Might fit, if this is so", "open"
    else:
        words, style = "Would fit too", "open"
    still = "; ".join(need_text(edition.guide, need, situation) for need in verdict.open) if verdict.unopposed else ""
    return OtherView(edition.path_link(verdict.path, at), words, style, _against(edition, other.because), f"{still}." if still else "")


def _same_path(edition: Edition, outcome: Outcome, walk: Walk) -> str:
    """What another answer changes although it ends at the same path: what has to be cleared first."""
    verdict, now = edition.explainer.verdict(walk), outcome.verdict
    changes = {
        "to clear first": [need for need in verdict.unmet if need not in now.unmet],
        "no longer to clear": [need for need in verdict.met if need in now.unmet],
        "to confirm instead": [need for need in verdict.open if need in now.unmet],
    }
    parts = [f"{change}: {'; '.join(need_text(edition.guide, need, walk.situation) for need in needs)}" for change, needs in changes.items() if needs]
    return "The same path" + "".join(f" ({part})" for part in parts)


def _leads(edition: Edition, outcome: Outcome, alternative: Alternative) -> str:
    """Where a changed answer ends, in words."""
    walk, paths = alternative.walk, edition.guide.paths
    if walk.node is None:
        return _same_path(edition, outcome, walk) if walk.at == outcome.walk.at else paths[walk.at].name
    ends = [path.short for path in paths.values() if path.id in edition.ahead.outcomes[walk.at]]
    return f"Asks first: {walk.node.ask} Then {' or '.join(ends)}."


def _changes(edition: Edition, outcome: Outcome, at: str) -> tuple[ChangeView, ...]:
    def view(alternative: Alternative) -> IfView:
        href = edition.links(at, walk_address(edition.guide.guide, alternative.walk))
        return IfView(alternative.choice.label, href, _leads(edition, outcome, alternative), alternative.walk.at == outcome.walk.at)

    return tuple(
        ChangeView(step.node.ask, step.choice.label, tuple(view(one) for one in outcome.alternatives if one.step == index))
        for index, step in enumerate(outcome.walk.steps)
    )


def outcome_page(edition: Edition, walk: Walk) -> Page:
    """Lay out the outcome that a walk ends at."""
    guide = edition.guide
    at = walk_address(guide.guide, walk)
    outcome = edition.explainer.explain(walk)
    path = guide.paths[walk.at]
    # The aim comes first where it is open: a reader who does not want what the path serves need not read on.
    confirm = sorted(outcome.verdict.open, key=lambda need: (need.id != AIM, not need.fixed))
    view = OutcomeView(
        guide.title,
        path.name,
        edition.badges(path),
        edition.ledger.view(path.summary, path.summary.text, at),
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
        edition.links(at, walk_address(guide.guide, walk.back_to(0))),
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
