"""What the requirements say of ending a walk: which paths the checks would accept with what is known."""

from collections.abc import Collection, Hashable

from ..catalogue import Guide
from ..flow import Need, Possible, Situation, Verdict, judge, needs


class Requirements:
    """The requirements of a guide, held against situations.

    Attributes:
        recommended: the paths that may be suggested, in the order of the guide.
    """

    def __init__(self, guide: Guide, recommended: Collection[str]) -> None:
        self.recommended = tuple(path for path in guide.paths if path in recommended)
        self._needs: dict[str, tuple[Need, ...]] = {path.id: needs(guide, path) for path in guide.paths.values()}
        self._judged: dict[frozenset[tuple[str, Possible]], dict[str, Verdict]] = {}

    def verdicts(self, known: Situation) -> dict[str, Verdict]:
        """How every path stands."""
        key = frozenset(known.items())
        if key not in self._judged:
            self._judged[key] = {path: judge(path, needed, known) for path, needed in self._needs.items()}
        return self._judged[key]

    def possible_ends(self, known: Situation, ends: Collection[str]) -> tuple[str, ...]:
        """Where a walk can still end.

        Args:
            known: what the answers say.
            ends: where the author's tree can still end.

        Returns:
            Those of ``ends`` that the checks would accept here: nothing excludes them, and they are under no obstacle while another path fits
            (FP202, FP203). Where none is left, the one path that does best: the first that fits, or else the first that is not excluded. Nothing
            where every path is excluded.
        """
        verdicts = self.verdicts(known)
        fitting = [path for path in self.recommended if verdicts[path].fits]
        some_fit = any(verdict.fits for verdict in verdicts.values())
        open_ends = [path for path in self.recommended if not verdicts[path].excluded and not (some_fit and verdicts[path].unmet)]
        return tuple(path for path in open_ends if path in ends) or tuple((fitting or open_ends)[:1])

    def outlook(self, known: Situation, unsettled: Collection[str]) -> Hashable:
        """What a situation has to do with where a walk can end, once only the conditions ``unsettled`` can still be narrowed.

        Two situations of one outlook allow the same walks.
        """
        raw = frozenset((condition, values) for condition, values in known.items() if condition in unsettled)
        settled = tuple(
            "excluded" if verdict.excluded else (bool(verdict.unmet), any(need.fixed and need.condition not in unsettled for need in verdict.open))
            for verdict in self.verdicts(known).values()
        )
        return raw, settled
