"""How a path or an ending stands in a situation: everything that it needs, held against what is known."""

from collections.abc import Hashable
from dataclasses import dataclass

from .need import Need, Needs, Standing, Together, standing
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


class Judge:
    """Holds what paths and endings of one guide need against one situation; what several of them need, once.

    Attributes:
        situation: the situation.
    """

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self._failing: dict[Hashable, frozenset[str]] = {}
        self._standing: dict[Hashable, Standing] = {}

    def failing(self, together: Together) -> frozenset[str]:
        """The ids of the needs that are not met where there is no way open to meet all of them."""
        failing = self._failing.get(together.key)
        if failing is None:
            failing = frozenset(need.id for need in together.failing(self.situation))
            self._failing[together.key] = failing
        return failing

    def _alone(self, need: Need) -> Standing:
        stands = self._standing.get(need.key)
        if stands is None:
            stands = self._standing[need.key] = standing(need, self.situation)
        return stands

    def verdict(self, end: str, needed: Needs) -> Verdict:
        """How a path or an ending stands."""
        failing = frozenset[str]().union(*map(self.failing, needed.together))
        sorted_by: dict[Standing, list[Need]] = {standing: [] for standing in Standing}
        for need in needed:
            sorted_by[Standing.EXCLUDED if need.id in failing else self._alone(need)].append(need)
        return Verdict(
            end=end,
            met=tuple(sorted_by[Standing.MET]),
            open=tuple(sorted_by[Standing.OPEN]),
            unmet=tuple(sorted_by[Standing.UNMET]),
            excluded=tuple(sorted_by[Standing.EXCLUDED]),
        )


def judge(end: str, needed: Needs, situation: Situation) -> Verdict:
    """Hold everything that a path or an ending needs against a situation."""
    return Judge(situation).verdict(end, needed)
