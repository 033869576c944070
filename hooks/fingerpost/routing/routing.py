"""Routes queries over all guides of a site, in whatever languages they are."""

from collections.abc import Iterable

from ..catalogue import Catalogue, Guide
from ..pages import Edition
from .needed import retrieval_library
from .route import OTHERS, Match, Route
from .weights import Weights


class Routing:
    """All guides of a site, indexed once. It keeps nothing of what it is asked, and may be asked by several threads."""

    def __init__(self, guides: Iterable[Guide], weights: Weights | None = None) -> None:
        """Index guides.

        Args:
            guides: the guides.
            weights: how much everything counts.

        Raises:
            Fault: where what routing needs is not installed.
        """
        every, libraries = tuple(guides), retrieval_library()
        # What it counts with is part of the extra too.
        from .router import Router  # noqa: PLC0415 - as it says

        by_language: dict[str, list[Guide]] = {}
        for guide in every:
            by_language.setdefault(guide.language.split("-")[0].lower(), []).append(guide)
        self._weights = weights or Weights()
        self._routers = tuple(
            Router((Edition(guide, guides=every) for guide in of_one), libraries, self._weights)
            for of_one in by_language.values()
        )

    def ranked(self, typed: str, most: int = OTHERS + 1) -> tuple[Match, ...]:
        """What matches best, the best first, whatever is enough for an answer."""
        found = [match for router in self._routers for match in router.ranked(typed, most)]
        return tuple(sorted(found, key=lambda match: -match.score)[:most]) if len(self._routers) > 1 else tuple(found)

    def route(self, typed: str) -> Route:
        """The page that answers a query, and the next best; or that there is none."""
        found = self.ranked(typed)
        if not found or found[0].score < self._weights.enough:
            return Route(query=typed, best=None, others=found[:OTHERS])
        return Route(query=typed, best=found[0], others=found[1:])


def routing_of(catalogue: Catalogue) -> Routing:
    """Index every guide of a catalogue.

    Raises:
        Fault: where what routing needs is not installed.
    """
    return Routing(catalogue.guides)
