"""All paths side by side."""

from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from ..addresses import GuidePage, paths_address
from ..catalogue import Criterion, Path
from ..facts import Support
from .compared import Compared, compared
from .edition import Edition
from .facets import MOST_OPEN, Facet, facets, filters
from .nearest import Rows, nearest_rows
from .page import Content, Page, SearchEntry, page_of
from .turning import turned


@dataclass(frozen=True, kw_only=True)
class PairsOfPath:
    """A path, and those after it that it has a page with."""

    path: Path
    others: tuple[Path, ...]


@dataclass(frozen=True, kw_only=True)
class ComparisonPage(Content):
    """The comparison.

    Attributes:
        title: the heading.
        table: the paths with their values.
        described: the criteria that say what they measure, or of which there is a list.
        facets: the criteria that the table can be filtered by; empty where there is nothing to choose among.
        nearest: rows that the page can be opened with, without the others.
        many: whether there are so many boxes that they stay folded until a reader asks for them.
        turned: whether paths stand side by side on a wide screen until a reader asks for the other way.
        wanted: the two paths of each page that people look for.
        pairs: the pages of two paths, all of them.
        support: how well the values are supported.
    """

    kind: ClassVar = "comparison"

    title: str
    table: Compared
    described: tuple[Criterion, ...]
    facets: tuple[Facet, ...]
    nearest: tuple[Rows, ...]
    many: bool
    turned: bool
    wanted: tuple[tuple[Path, Path], ...]
    pairs: tuple[PairsOfPath, ...]
    support: Support


def _pairs(edition: Edition) -> tuple[PairsOfPath, ...]:
    paths = edition.guide.paths
    place = {path: number for number, path in enumerate(paths)}
    # In the order of the guide, so that all pairs of one first path stand together.
    in_order = sorted(edition.pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))
    by_first = groupby(in_order, key=lambda pair: pair[0])
    return tuple(
        PairsOfPath(path=paths[first], others=tuple(paths[second] for _, second in pairs)) for first, pairs in by_first
    )


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide, words = edition.guide, edition.words
    at, title, table = paths_address(guide.guide), words.guide.compare(len(guide.paths)), compared(edition)
    offered = facets(guide) if filters(guide) else ()
    content = ComparisonPage(
        title=title,
        table=table,
        described=tuple(one for one in guide.criteria.values() if one.explain or one.enumerated),
        facets=offered,
        nearest=nearest_rows(edition),
        many=sum(len(facet.values) for facet in offered) > MOST_OPEN,
        turned=turned(edition, table),
        wanted=tuple((guide.paths[first], guide.paths[second]) for first, second in edition.wanted),
        pairs=_pairs(edition),
        support=edition.judgement.support(one.cell for row in table.rows for one in row.values),
    )
    criteria = words.lists.comma.join(criterion.name for criterion in guide.criteria.values())
    about = words.comparison.about(question=guide.question, criteria=criteria)
    entry = SearchEntry(address=at, title=f"{guide.title}: {title}", text=about, asked=edition.asked(GuidePage.PATHS))
    return page_of(
        edition,
        content,
        address=at,
        title=title,
        description=about,
        search=(entry,),
        wide=True,
        shown=(cell for path in guide.paths.values() for cell in path.compare.values()),
    )
