"""What the requirements say of ending a walk: which paths the checks would accept with what is known."""

from collections.abc import Collection, Hashable

from ..catalogue import Guide
from ..flow import Need, Possible, Situation, Verdict, judge, needs


class Requirements:
    """The requirements of a guide, held against situations.

    Attributes:
        recommended: the paths that may be suggested, in the order of the guide.
    """

    def __init__(self, guide: Guide) -> None:
        self.recommended = tuple(path.id for path in guide.paths.values() if path.not_recommended is None)
        self._needs: dict[str, tuple[Need, ...]] = {path.id: needs(guide, path) for path in guide.paths.values()}
        self._judged: dict[frozenset[tuple[str, Possible]], dict[str, Verdict]] = {}

    def verdicts(self, known: Situation) -> dict[str, Verdict]:
        """How every path stands."""
        key = frozenset(known.items())
        if key not in self._judged:
            self._judged[key] = {path: judge(path, needed, known) for path, needed in self._needs.items()}
        return self._judged[key]

    def possible_ends(self, known: Situation, ends: Collection[str], unsettled: Collection[str]) -> tuple[str, ...]:
        """Where a walk can still end.

        A path is out where something excludes it (FP202), or where it is under an obstacle while another path fits
        (FP203) and goes on to fit whatever is still asked: nobody is sent to a path only because its own obstacle was
        not asked for.

        Args:
            known: what the answers say.
            ends: where the author's tree can still end.
            unsettled: the conditions that can still be narrowed.

        Returns:
            Those of ``ends`` that are not out: a walk that has one left may end there. Where none is left, the one path
            that does best: one that goes on to fit, or else one that fits, or else the first that is not excluded.
            Nothing where every path is excluded.
        """
        verdicts = self.verdicts(known)
        live = [path for path in self.recommended if not verdicts[path].excluded]
        fitting = [path for path in live if verdicts[path].fits]
        lasting = [path for path in fitting if not any(need.condition in unsettled for need in verdicts[path].open)]
        left = tuple(path for path in live if path in ends and not (lasting and verdicts[path].unmet))
        return left or tuple((lasting or fitting or live)[:1])

    def outlook(self, known: Situation, unsettled: Collection[str]) -> Hashable:
        """What a situation has to do with where a walk can end, once only the conditions ``unsettled`` can still be narrowed.

        Two situations of one outlook allow the same walks.
        """
        raw = frozenset((condition, values) for condition, values in known.items() if condition in unsettled)
        settled = tuple(
            "excluded"
            if verdict.excluded
            else (bool(verdict.unmet), any(need.fixed and need.condition not in unsettled for need in verdict.open))
            for verdict in self.verdicts(known).values()
        )
        return raw, settled
