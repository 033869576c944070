"""Answers what programs ask about the guides of a site."""

from collections.abc import Collection, Iterable
from typing import Any

from ..catalogue import Catalogue, closest
from ..fault import Fault
from ..pages import Edition
from ..routing import Match, routing_of
from .plain import (
    Values,
    comparison_values,
    ended_values,
    fact_values,
    guide_values,
    path_values,
    source_values,
    texts,
    walk_values,
)
from .walking import follow


class Unknown(Fault):
    """Something was asked about that there is not; the text says what there is."""


class Desk:
    """The guides of a site, made ready once. Nothing of what is asked is kept, so several may ask at once."""

    def __init__(self, catalogue: Catalogue, root: str = "") -> None:
        """Make guides ready.

        Args:
            catalogue: the guides, already proved sound.
            root: where their site is, with a slash at the end; empty where that is not known.

        Raises:
            Fault: where what routing needs is not installed.
        """
        self.root = root
        self._routing = routing_of(catalogue)
        self._editions = {guide.guide: Edition(guide, guides=catalogue.guides) for guide in catalogue.guides}

    @property
    def guide_ids(self) -> tuple[str, ...]:
        """The ids of the guides."""
        return tuple(self._editions)

    def _edition(self, guide: str) -> Edition:
        return self._editions[_known(guide, self._editions, "guide")]

    def guides(self) -> list[Values]:
        """Every guide in brief."""
        return [guide_values(edition.guide) for edition in self._editions.values()]

    def guide(self, guide: str) -> Values:
        """A guide with its paths."""
        edition = self._edition(guide)
        paths = [path_values(edition, path, self.root) for path in edition.guide.paths.values()]
        return {**guide_values(edition.guide), "goal": texts(edition, edition.guide.goal), "paths": paths}

    def walk(self, guide: str, answers: str | Iterable[str] = "") -> Values:
        """Where some answers lead: the question that is asked then, or the outcome with its reasons.

        Raises:
            Unknown: where there is no such guide, or no such answer.
        """
        edition = self._edition(guide)
        try:
            walk = follow(edition.first, answers)
        except Fault as fault:
            raise Unknown(str(fault)) from None
        if walk.ended:
            return ended_values(edition, walk, self.root)
        return walk_values(edition, walk, self.root)

    def compare(self, guide: str, one: str, other: str) -> Values:
        """Two paths of a guide side by side."""
        edition = self._edition(guide)
        first, second = (edition.guide.paths[_known(path, edition.guide.paths, "path")] for path in (one, other))
        return comparison_values(edition, first, second, self.root)

    def facts(self, guide: str, path: str | None = None) -> Values:
        """The facts of a guide, or of one path of it, each with its sources, and whether they agree."""
        edition = self._edition(guide)
        rows = edition.ledger.rows
        if path is not None:
            start = f"path.{_known(path, edition.guide.paths, 'path')}."
            rows = tuple(row for row in rows if row.anchor.startswith(start))
        sources = [source_values(name, source) for name, source in edition.guide.sources.items()]
        return {"guide": guide, "facts": [fact_values(edition, row) for row in rows], "sources": sources}

    def route(self, query: str) -> Values:
        """The page that answers a query, why, and the next best; `best` is `None` where no page does."""
        found = self._routing.route(query)
        return {
            "query": query,
            "best": self._match(found.best) if found.best else None,
            "others": [self._match(match) for match in found.others],
        }

    def _match(self, match: Match) -> Values:
        values: dict[str, Any] = match.to_dict()
        return {**values, "page": f"{self.root}{match.destination.address}"}


def _known(name: str, known: Collection[str], kind: str) -> str:
    if name not in known:
        raise Unknown(f"There is no {kind} `{name}`. {closest(name, tuple(known))}")
    return name
