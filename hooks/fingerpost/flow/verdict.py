"""How a path or an ending stands in a situation: everything that it needs, held against what is known."""

from dataclasses import dataclass

from .need import Need, Needs, Standing, standing
from .situation import Situation


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """How a path or an ending stands in a situation.

    Attributes:
        end: its id.
        met: needs that the answers meet.
        open: needs that no answer has settled.
        unmet: needs that the reader said are not met and that somebody can clear.
        excluded: fixed needs that an answer rules out.
    """

    end: str
    met: tuple[Need, ...]
    open: tuple[Need, ...]
    unmet: tuple[Need, ...]
    excluded: tuple[Need, ...]

    @property
    def unopposed(self) -> bool:
        """Whether no answer speaks against it: no need is excluded or unmet."""
        return not self.excluded and not self.unmet

    @property
    def fits(self) -> bool:
        """Whether it is known to fit: no answer speaks against it, and all its fixed needs are met."""
        return self.unopposed and not any(need.fixed for need in self.open)

    @property
    def surely_fits(self) -> bool:
        """Whether it needs something, and the answers meet all of that."""
        return bool(self.met) and self.unopposed and not self.open


def judge(end: str, needed: Needs, situation: Situation) -> Verdict:
    """Hold everything that a path or an ending needs against a situation."""
    failing = {need.id for together in needed.together for need in together.failing(situation)}
    sorted_by: dict[Standing, list[Need]] = {standing: [] for standing in Standing}
    for need in needed:
        stands = Standing.EXCLUDED if need.id in failing else standing(need, situation)
        sorted_by[stands].append(need)
    return Verdict(
        end=end,
        met=tuple(sorted_by[Standing.MET]),
        open=tuple(sorted_by[Standing.OPEN]),
        unmet=tuple(sorted_by[Standing.UNMET]),
        excluded=tuple(sorted_by[Standing.EXCLUDED]),
    )
