"""Why a walk ends where it does, why not elsewhere, and what would change it: put into words."""

from collections.abc import Hashable, Iterator
from typing import Final

from ..catalogue import Guide, Path
from ..flow import (
    AIM,
    Alternative,
    Because,
    Explainer,
    Needs,
    NotChosen,
    Outcome,
    Standing,
    Step,
    Walk,
    fails,
    standing,
)
from ..words import words_for
from .crowd import Crowd, OtherPath, Reason, Told
from .needs import lack_text, need_text, needs_text
from .outcome import Change, Explanation, WhatIf

MOST_OPEN: Final = 2
"""Needs that may be open of a path that is shown as one that could fit. With more, hardly anything is known of it."""

MOST_ENDS: Final = 3
"""Paths that are named behind a question which another answer would ask. A longer list helps nobody to choose."""


def explain(guide: Guide, explainer: Explainer, walk: Walk) -> Explanation:
    """Explain the outcome that a walk ends at.

    Args:
        guide: the guide.
        explainer: explains its outcomes.
        walk: a walk to an outcome.
    """
    return _Telling(guide, explainer, explainer.explain(walk)).explanation()


class _Telling:
    """One outcome while it is put into words."""

    def __init__(self, guide: Guide, explainer: Explainer, outcome: Outcome) -> None:
        self.guide, self.explainer, self.outcome = guide, explainer, outcome
        self.words = words_for(guide.language)
        self.situation = outcome.walk.situation
        self._reasons: dict[Hashable, Reason] = {}

    def explanation(self) -> Explanation:
        outcome, verdict = self.outcome, self.outcome.verdict
        return Explanation(
            guide=self.guide,
            walk=outcome.walk,
            end=self.guide.end(outcome.walk.at),
            clear=verdict.unmet,
            # The aim comes first: a reader who does not want what the path serves need not read on.
            confirm=tuple(sorted(verdict.open, key=lambda need: (need.id != AIM, not need.fixed))),
            disputed=outcome.disputed,
            because=tuple(self._for(one) for one in outcome.because),
            crowd=self._crowd(),
            changes=tuple(self._change(index, step) for index, step in enumerate(outcome.walk.steps)),
        )

    def _crowd(self) -> Crowd:
        outcome = self.outcome
        end = self.explainer.place[outcome.walk.at]
        told = (Told(other=self._other(other), places=alike.places, end=end) for other, alike in outcome.alike)
        return Crowd(
            told=tuple(one for one in told if one.number),
            gone=outcome.gone,
            paths=self.explainer.paths,
            end=outcome.walk.at,
            tell=lambda path: self._other(outcome.not_chosen(path.id)),
        )

    def _for(self, because: Because) -> Reason:
        settled = tuple(need_text(self.guide, need, self.situation) for need in because.needs)
        return Reason(step=because.step, settled=settled)

    def _against(self, because: Because, needed: Needs) -> Reason:
        # Many paths lack the same after the same answer.
        key = because.step.name, tuple((need.key, needed.beside(need).key) for need in because.needs)
        reason = self._reasons.get(key)
        if reason is None:
            reason = Reason(step=because.step, settled=tuple(self._lacking(because, needed)))
            self._reasons[key] = reason
        return reason

    def _lacking(self, because: Because, needed: Needs) -> Iterator[str]:
        """What could not be so after an answer, of what a path needs.

        Of needs that fail together, only those are named that fail alone too. Where each may be met alone, one text
        names them all, but for those that the reader has said to be so.
        """
        known, told = because.known, set[tuple[str, ...]]()
        for need in because.needs:
            together = needed.beside(need)
            if fails(need, known):
                yield lack_text(self.guide, need)
            elif together.conditions not in told:
                told.add(together.conditions)
                open_ = [one for one in together.needs if standing(one, known) is not Standing.MET]
                yield self.words.outcome.together(needs_text(self.guide, open_, self.situation))

    def _other(self, other: NotChosen) -> OtherPath:
        path, (said, standing) = self.guide.paths[other.verdict.end], self._judged(other)
        return OtherPath(
            path=path,
            verdict=said,
            standing=standing,
            reasons=tuple(self._against(one, self.explainer.needed[path.id]) for one in other.because),
            fits=other.verdict.unopposed and not other.verdict.open,
            missing=self._missing(other, path),
            near=self._near(other),
            goal=_serves_another_aim(other),
        )

    def _near(self, other: NotChosen) -> bool:
        """Whether a path is worth a look: little of it is open, or one answer opposes it that is not about the aim."""
        verdict = other.verdict
        if not self.explainer.needed[verdict.end] or self.guide.paths[verdict.end].not_recommended:
            return False
        missed = (*verdict.excluded, *verdict.unmet)
        if verdict.unopposed:
            return len(verdict.open) <= MOST_OPEN
        return len(other.because) == 1 and not other.impossible and all(need.id != AIM for need in missed)

    def _judged(self, other: NotChosen) -> tuple[str, Standing]:
        """How a path stands, in words and as a kind."""
        verdict, words = other.verdict, self.words.verdict
        if verdict.excluded:
            return words.other_goal if _serves_another_aim(other) else words.excluded, Standing.EXCLUDED
        if verdict.unmet:
            return words.unmet, Standing.UNMET
        if self.guide.paths[verdict.end].not_recommended:
            return self.words.status.not_recommended, Standing.UNMET
        if not self.explainer.needed[verdict.end]:
            return words.not_judged, Standing.OPEN
        fits = words.fits if self.outcome.walk.at in self.guide.paths else self.words.ending.fits
        return words.open if verdict.open else fits, Standing.OPEN

    def _missing(self, other: NotChosen, path: Path) -> str:
        """What would still have to be so for a path, or which of its needs exclude each other whatever is answered.

        Of one that no answers speak against, why no walk ends there. Empty where answers alone speak against it.
        """
        words, verdict = self.words.outcome, other.verdict
        if other.impossible:
            return words.together(needs_text(self.guide, other.impossible, self.situation))
        if not verdict.unopposed:
            return ""
        if path.not_recommended:
            return path.not_recommended
        missing = words.still(needs_text(self.guide, verdict.open, self.situation)) if verdict.open else ""
        return " ".join(filter(None, (missing, path.set_aside)))

    def _change(self, index: int, step: Step) -> Change:
        alternatives = (one for one in self.outcome.alternatives if one.step == index)
        return Change(step=step, alternatives=tuple(self._what_if(one) for one in alternatives))

    def _what_if(self, one: Alternative) -> WhatIf:
        # A question on the way changes nothing where all of its answers end at the same path.
        same = one.ends == {self.outcome.walk.at}
        return WhatIf(choice=one.choice, walk=one.walk, leads=self._leads(one, same), same=same)

    def _leads(self, one: Alternative, same: bool) -> str:
        """Where a changed answer ends, in words."""
        walk = one.walk
        if walk.node is None:
            return self._same_end(walk) if same else self.guide.end(walk.at).name
        if len(one.ends) > MOST_ENDS:
            return self.words.outcome.asks(walk.node.ask)
        ends = [self.guide.end(end).short for end in sorted(one.ends, key=self.explainer.place.__getitem__)]
        return self.words.outcome.asks_first(question=walk.node.ask, paths=self.words.lists.either.join(ends))

    def _same_end(self, walk: Walk) -> str:
        """What another answer changes although it ends at the same: what has to be cleared first."""
        verdict, now, words = self.explainer.verdict(walk), self.outcome.verdict, self.words.outcome
        changes = (
            (words.to_clear, [need for need in verdict.unmet if need not in now.unmet]),
            (words.cleared, [need for need in verdict.met if need in now.unmet]),
            (words.to_confirm, [need for need in verdict.open if need in now.unmet]),
        )
        said = (say(needs_text(self.guide, needs, walk.situation)) for say, needs in changes if needs)
        same = words.same if walk.at in self.guide.paths else self.words.ending.same
        return " ".join((same, *said))


def _serves_another_aim(other: NotChosen) -> bool:
    """Whether nothing speaks against a path but that the reader wants something else."""
    missed = (*other.verdict.excluded, *other.verdict.unmet)
    return bool(missed) and all(need.id == AIM for need in missed)
