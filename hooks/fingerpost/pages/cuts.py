"""Where pages are cut that would hold more than a phone opens at once.

A guide within the limit has none of these parts. In one beyond it, the page itself lists the parts, so that its address
stays; what stood on it stands on a part, and :attr:`Cuts.moved` says where.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Final

from ..addresses import GuidePage, Links, moved, page_address, part_address
from ..catalogue import FaqEntry, Guide, Path
from ..facts import FactRow, Ledger
from ..words import words_for
from .parts import Part, named, numbered, packed

MOST_FACTS: Final = 1000
"""Facts that a page holds at most.

As evidence these are 0.8 MB: a middling phone has laid them out in two to three seconds, and filters them in a quarter
of one.
"""


class Cuts:
    """The parts of the pages of one guide. A page that is whole has none."""

    def __init__(self, guide: Guide, ledger: Ledger) -> None:
        """Cut the pages of a guide.

        Args:
            guide: the guide.
            ledger: its facts.
        """
        self._guide, self._ledger = guide, ledger
        self._words = words_for(guide.language)

    def _at(self, page: GuidePage) -> str:
        return page_address(self._guide.guide, page)

    @cached_property
    def any(self) -> bool:
        """Whether some page of the guide is cut: whatever one shows is a fact of the guide."""
        return len(self._ledger.rows) > MOST_FACTS

    @cached_property
    def evidence(self) -> tuple[Part[FactRow], ...]:
        """The facts, path by path; what is of no path, by what it is of."""
        return tuple(self._of_evidence()) if self.any else ()

    def _of_evidence(self) -> Iterator[Part[FactRow]]:
        page, words = self._at(GuidePage.EVIDENCE), words_for(self._guide.language)
        for name, rows in groupby(self._ledger.rows, key=lambda row: row.part):
            every = tuple(rows)
            heading = words.ending.all if name == "endings" else every[0].group
            for number, members in enumerate(packed([every], lambda _: 1, MOST_FACTS), 1):
                yield Part(
                    name=heading if number == 1 else words.parts.piece(name=heading, number=number),
                    address=part_address(page, name if number == 1 else f"{name}.{number}"),
                    members=members,
                )

    @cached_property
    def faq(self) -> tuple[Part[FaqEntry], ...]:
        """The frequently asked questions, by their numbers."""
        entries = tuple(self._guide.faq.values())
        if len(entries) <= MOST_FACTS:
            return ()
        place = {entry.id: number for number, entry in enumerate(entries, 1)}
        return numbered(
            self._at(GuidePage.FAQ),
            packed([entries], lambda _: 1, MOST_FACTS),
            lambda pack: named(self._words, str(place[pack[0].id]), str(place[pack[-1].id])),
        )

    @cached_property
    def compared(self) -> tuple[Part[Path], ...]:
        """The paths of the comparison, in its order."""
        groups = [group.members for group in self._guide.grouped_paths]
        return self.of_table(self._at(GuidePage.PATHS), groups) if GuidePage.PATHS in self._guide.pages else ()

    def of_table(self, page: str, groups: Iterable[Sequence[Path]]) -> tuple[Part[Path], ...]:
        """A table of all paths, cut; as it is where it is small enough.

        Args:
            page: where the table stands.
            groups: the paths, in the order of the table.
        """
        columns = max(1, len(self._guide.criteria))
        if len(self._guide.paths) * columns <= MOST_FACTS:
            return ()
        return numbered(page, packed(groups, lambda _: columns, MOST_FACTS), self._of_paths)

    @cached_property
    def volumes(self) -> tuple[Part[Path], ...]:
        """The paths in full."""
        if not self.any:
            return ()
        facts = {path: 1 + len(one.compare) + sum(map(len, one.sections.values())) for path, one in self._paths.items()}
        groups = [group.members for group in self._guide.grouped_paths]
        packs = packed(groups, lambda path: facts[path.id], MOST_FACTS)
        return numbered(self._at(GuidePage.ALL), packs, self._of_paths)

    @property
    def _paths(self) -> Mapping[str, Path]:
        return self._guide.paths

    def _of_paths(self, paths: tuple[Path, ...]) -> str:
        return named(self._words, paths[0].short, paths[-1].short)

    @cached_property
    def moved(self) -> Mapping[str, str]:
        """Where each part of a page stands that is on a page of its own, by the address that it has otherwise."""
        evidence, faq = self._at(GuidePage.EVIDENCE), self._at(GuidePage.FAQ)
        return {
            **{
                f"{evidence}#{row.anchor}": f"{part.address}#{row.anchor}"
                for part in self.evidence
                for row in part.members
            },
            **{f"{faq}#{entry.id}": f"{part.address}#{entry.id}" for part in self.faq for entry in part.members},
        }


def stands_in_parts(guide: Guide) -> bool:
    """Whether some page of a guide is cut."""
    return Cuts(guide, Ledger(guide)).any


def links_to_parts(links: Links, guides: Iterable[Guide]) -> Links:
    """The same links, to where parts of the pages of some guides stand.

    Args:
        links: how one page links to another.
        guides: all guides that are linked to.
    """
    return links_by_cuts(links, (Cuts(guide, Ledger(guide)) for guide in guides))


def links_by_cuts(links: Links, cuts: Iterable[Cuts]) -> Links:
    """The same, for guides whose parts are known."""
    addresses: dict[str, str] = {}
    for one in cuts:
        addresses |= one.moved
    return moved(links, addresses) if addresses else links
