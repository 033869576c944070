"""Tells at which paths and endings a walk may end, so that the checks accept it."""

from collections.abc import Collection, Hashable, Mapping

from ..catalogue import Guide
from ..flow import Need, Needs, Possible, Situation, Verdict, judge, needs_of_ends


def _is_awaited(need: Need, unsettled: Collection[str]) -> bool:
    """Whether later answers can still settle what a need is about."""
    return any(condition in unsettled for condition in need.met_by)


def _linked(needed: Mapping[str, Needs]) -> Mapping[str, frozenset[str]]:
    """For each condition those that are needed together with it: what is known of one says what another has to be."""
    linked: dict[str, frozenset[str]] = {}
    for together in (one for needs in needed.values() for one in needs.deciding if len(one.conditions) > 1):
        for condition in together.conditions:
            linked[condition] = linked.get(condition, frozenset()).union(together.conditions)
    return linked


class Requirements:
    """The requirements of a guide, held against situations.

    Attributes:
        recommended: the paths that may be suggested, in the order of the guide.
    """

    def __init__(self, guide: Guide) -> None:
        self.recommended = guide.recommended
        self._endings = tuple(guide.endings)
        self._needed = needs_of_ends(guide)
        self._linked = _linked(self._needed)
        self._judged: dict[frozenset[tuple[str, Possible]], dict[str, Verdict]] = {}

    def verdicts(self, known: Situation) -> dict[str, Verdict]:
        """How every path and every ending stands in a situation."""
        key = frozenset(known.items())
        if key not in self._judged:
            self._judged[key] = {end: judge(end, needed, known) for end, needed in self._needed.items()}
        return self._judged[key]

    def possible_ends(self, known: Situation, ends: Collection[str], unsettled: Collection[str]) -> tuple[str, ...]:
        """The paths and endings at which a walk can still end.

        One is out where a need of it is excluded (FP202). A path is also out where a need of it is unmet while another
        path fits (FP203), if that one will fit whatever is still asked. Without the latter, a path could win only
        because nobody had asked about its own needs yet.

        Args:
            known: what the answers say.
            ends: where the author's tree can still end.
            unsettled: the conditions that later answers can still settle.

        Returns:
            Those of ``ends`` that are not out. A walk for which one is left may end there. Where none is left, the best
            of all paths: one that will still fit, or else one that fits, or else the first that is not excluded; or
            else the first ending that is true. Nothing where all of them are excluded.
        """
        verdicts = self.verdicts(known)
        live = [path for path in self.recommended if not verdicts[path].excluded]
        fitting = [path for path in live if verdicts[path].fits]
        lasting = [path for path in fitting if not any(_is_awaited(need, unsettled) for need in verdicts[path].open)]
        true = [ending for ending in self._endings if not verdicts[ending].excluded]
        left = [path for path in live if path in ends and not (lasting and verdicts[path].unmet)]
        left += [ending for ending in true if ending in ends]
        return tuple(left or (lasting or fitting or live or true)[:1])

    def outlook(self, known: Situation, unsettled: Collection[str]) -> Hashable:
        """What of a situation still matters, if later answers can settle only the conditions ``unsettled``.

        Two situations of one outlook allow the same walks.
        """
        live = frozenset(unsettled).union(*(self._linked.get(condition, ()) for condition in unsettled))
        raw = frozenset((condition, values) for condition, values in known.items() if condition in live)
        settled = tuple(
            "excluded"
            if verdict.excluded
            else (bool(verdict.unmet), any(need.fixed and not _is_awaited(need, unsettled) for need in verdict.open))
            for verdict in self.verdicts(known).values()
        )
        return raw, settled
