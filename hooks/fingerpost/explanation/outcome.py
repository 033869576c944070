"""An outcome, explained: what a page shows and a program is told."""

from dataclasses import dataclass
from typing import Any

from ..catalogue import Ending, Guide, Path, Requirement
from ..flow import AIM, Choice, Need, Step, Walk
from .crowd import Crowd, OtherPath, Reason
from .needs import need_text, wanted_text
from .onward import step_values


@dataclass(frozen=True, kw_only=True)
class WhatIf:
    """Another answer, and where it would have led.

    Attributes:
        choice: the answer.
        walk: how far the other answers then lead.
        leads: where that is, in words.
        same: whether that can only be the same path or ending.
    """

    choice: Choice
    walk: Walk
    leads: str
    same: bool


@dataclass(frozen=True, kw_only=True)
class Change:
    """An answer of the walk, and what each other answer to its question would have changed."""

    step: Step
    alternatives: tuple[WhatIf, ...]


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """An outcome, explained.

    Attributes:
        guide: the guide.
        walk: the answers that lead there.
        end: the path or the ending that it leads to.
        clear: what is not met and has to be cleared first.
        confirm: what no answer settled: the aim first, then what nobody could change later.
        disputed: the disputed requirements that an answer of the walk touches.
        because: the answers that speak for it.
        others: every other path, in the order of the guide.
        crowd: the same, once for all paths of which the same can be said: what pages are made of.
        changes: for each answer, what another one would have changed.
    """

    guide: Guide
    walk: Walk
    end: Path | Ending
    clear: tuple[Need, ...]
    confirm: tuple[Need, ...]
    disputed: tuple[Need, ...]
    because: tuple[Reason, ...]
    crowd: Crowd
    changes: tuple[Change, ...]

    @property
    def others(self) -> tuple[OtherPath, ...]:
        """Every other path, in the order of the guide."""
        return self.crowd.others

    @property
    def path(self) -> Path | None:
        """The path that is recommended; ``None`` where the walk ends without one."""
        return self.end if isinstance(self.end, Path) else None

    @property
    def ending(self) -> Ending | None:
        """The ending that is no path; ``None`` where a path is recommended."""
        return self.end if isinstance(self.end, Ending) else None

    def in_words(self, need: Need) -> str:
        """A need of the path, or of the ending, in words."""
        return need_text(self.guide, need, self.walk.situation)

    def wanted(self, need: Need) -> tuple[str, ...]:
        """The aims of which the reader must have one, where that is the need: each in words."""
        return wanted_text(self.guide, need, self.walk.situation)

    def to_dict(self) -> dict[str, Any]:
        """The same as plain values, for a program: ids, and the words that a reader sees. The keys are a contract."""
        return {
            "guide": self.guide.guide,
            "answers": [_step(step) for step in self.walk.steps],
            "path": _end(self.path) if self.path else None,
            "ending": _end(self.ending) if self.ending else None,
            "next": [step_values(step) for step in self.end.next],
            "clear": [self._need(need) for need in self.clear],
            "confirm": [self._need(need) for need in self.confirm],
            "disputed": [self._need(need) for need in self.disputed],
            "because": [_reason(reason) for reason in self.because],
            "others": [_other(other) for other in self.others],
            "changes": [_change(change) for change in self.changes],
        }

    def _need(self, need: Need) -> dict[str, Any]:
        said: dict[str, Any] = {"id": "aim" if need.id == AIM else need.id, "text": self.in_words(need)}
        return said | _clearing(need.requirement) if need.requirement else said


def _clearing(requirement: Requirement) -> dict[str, Any]:
    if requirement.clear:
        return {"who": requirement.clear.who, "how": requirement.clear.how}
    return {"fixed": requirement.fixed}


def _step(step: Step) -> dict[str, str]:
    return {
        "question": step.node.id,
        "ask": step.node.ask,
        "answer": step.choice.id,
        "label": step.choice.label,
    }


def _end(end: Path | Ending) -> dict[str, str]:
    group = end.group if isinstance(end, Path) else None
    return {"id": end.id, "name": end.name, **({"group": group} if group else {})}


def _reason(reason: Reason) -> dict[str, Any]:
    return {**_step(reason.step), "settled": list(reason.settled)}


def _other(other: OtherPath) -> dict[str, Any]:
    return {
        "path": _end(other.path),
        "standing": other.standing.value,
        "verdict": other.verdict,
        "reasons": [_reason(reason) for reason in other.reasons],
        "missing": other.missing,
    }


def _change(change: Change) -> dict[str, Any]:
    alternatives = [
        {
            "answer": one.choice.id,
            "label": one.choice.label,
            "walk": one.walk.name,
            "at": one.walk.at,
            "leads": one.leads,
            "same": one.same,
        }
        for one in change.alternatives
    ]
    return {**_step(change.step), "alternatives": alternatives}
