"""How much everything counts when a query is routed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .destination import Kind


def _kinds() -> Mapping[Kind, float]:
    return {
        Kind.GUIDE: 1.1,
        Kind.PATH: 1.2,
        Kind.PAIR: 1.0,
        Kind.FAQ: 1.25,
        Kind.TERM: 1.05,
        Kind.QUESTION: 0.65,
        Kind.ANSWER: 0.85,
        Kind.PAGE: 1.0,
    }


@dataclass(frozen=True, kw_only=True)
class Weights:
    """How much everything counts. Measured with `bench.routing`, on the half of its queries that is for that.

    Attributes:
        wording: the best of the wordings of a destination.
        text: everything that it says.
        likeness: how much of the query and of a wording are the same.
        kin: a word for the same thing, beside the word itself.
        denial: a word that denies.
        rarest: a word counts for no more than this, however rare it is.
        guide: how much it counts that the words of a query are at home in a guide.
        kinds: what each kind of destination is worth.
        asked_meaning: what an explained word is worth to somebody who asks what it means.
        mentioned: what it is worth to somebody who asks for something else as well.
        otherwise: what an answer is worth that denies what the query does not deny, or the other way round.
        unknown: how much it counts against a page that no guide knows a word, beside that the page lacks it.
        enough: how sure it has to be that a page answers.
    """

    wording: float = 1.6
    text: float = 2.0
    likeness: float = 2.6
    kin: float = 0.8
    denial: float = 3.0
    rarest: float = 3.8
    guide: float = 0.5
    kinds: Mapping[Kind, float] = field(default_factory=_kinds)
    asked_meaning: float = 3.0
    mentioned: float = 0.5
    otherwise: float = 0.95
    unknown: float = 1.5
    enough: float = 0.535
