"""Two paths side by side: what differs first, and the question that separates them."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..addresses import map_address, pair_address, paths_address, walk_address
from ..catalogue import Path
from ..flow import AIM, Need, needs
from .comparison_table import CellView, cell_views
from .edition import Edition
from .facts import FactView, Link, NumberedFact
from .page import Crumb, Frame, Page
from .pair_questions import PartedView, parted_view
from .requirement import NeedView, need_view


@dataclass(frozen=True)
class SideView:
    """One of the two paths.

    Attributes:
        path: the link to its page.
        short: its name in a few words.
        badges: what is said beside its name.
        summary: what it is.
        aims: what it alone serves.
        needs: what it alone needs.
        unreached: that no walk ends at it, and why not; empty where one does.
    """

    path: Link
    short: str
    badges: tuple[str, ...]
    summary: FactView
    aims: tuple[str, ...]
    needs: tuple[NeedView, ...]
    unreached: str


@dataclass(frozen=True)
class LineView:
    """A criterion, and the value that each of the two has."""

    criterion: str
    cells: tuple[CellView, CellView]


@dataclass(frozen=True)
class CasesView:
    """A section that both pages have, side by side."""

    anchor: str
    heading: str
    facts: tuple[tuple[NumberedFact, ...], tuple[NumberedFact, ...]]


@dataclass(frozen=True)
class SharedView:
    """What the two have in common."""

    lines: tuple[LineView, ...]
    aims: tuple[str, ...]
    needs: tuple[NeedView, ...]

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.lines or self.aims or self.needs)


@dataclass(frozen=True)
class PairView:
    """The page of a pair, ready for its template.

    Attributes:
        caption: the name of the guide.
        title: the heading.
        sides: the two.
        lines: the criteria in which they differ.
        cases: when to use each of them, and when not to.
        parted: the questions that separate them.
        shared: what they have in common.
        start: the first question.
        compare: all paths.
        map: all questions.
    """

    caption: str
    title: str
    sides: tuple[SideView, SideView]
    lines: tuple[LineView, ...]
    cases: tuple[CasesView, ...]
    parted: PartedView
    shared: SharedView
    start: str
    compare: str
    map: str


def _aims(edition: Edition, aims: Iterable[str]) -> tuple[str, ...]:
    wanted = frozenset(aims)
    return tuple(words for aim, words in edition.guide.aims.items() if aim in wanted)


def _needs(edition: Edition, needed: Iterable[Need], at: str) -> tuple[NeedView, ...]:
    return tuple(need_view(edition, need, {}, at) for need in needed if need.id != AIM)


def _side(edition: Edition, path: Path, other: Path, at: str) -> SideView:
    alone = [need for need in needs(edition.guide, path) if need.id not in other.requires]
    reached = path.id in edition.ahead.outcomes[edition.guide.start]
    unreached = "" if reached else f"{edition.words.pair.unreached(path.short)} {path.not_recommended or ''}".strip()
    return SideView(
        edition.path_link(path.id, at),
        path.short,
        edition.badges(path),
        edition.facts.view(path.summary, path.summary.text, at),
        _aims(edition, set(path.serves) - set(other.serves)),
        _needs(edition, alone, at),
        unreached,
    )


def _lines(edition: Edition, first: Path, second: Path, at: str, *, differing: bool) -> tuple[LineView, ...]:
    both = zip(cell_views(edition, first, at), cell_views(edition, second, at), strict=True)
    return tuple(
        LineView(one.criterion, (one, other))
        for one, other in both
        if (first.compare[one.column].value != second.compare[one.column].value) is differing
    )


def _cases(edition: Edition, first: Path, second: Path, at: str) -> tuple[CasesView, ...]:
    use, avoid = edition.words.sections.use_when, edition.words.sections.avoid_when
    views = (
        CasesView(
            "use-when",
            use,
            (edition.path_facts(first, first.use_when, use, at), edition.path_facts(second, second.use_when, use, at)),
        ),
        CasesView(
            "avoid-when",
            avoid,
            (
                edition.path_facts(first, first.avoid_when, avoid, at),
                edition.path_facts(second, second.avoid_when, avoid, at),
            ),
        ),
    )
    return tuple(view for view in views if any(view.facts))


def _shared(edition: Edition, first: Path, second: Path, at: str) -> SharedView:
    in_both = [need for need in needs(edition.guide, first) if need.id in second.requires]
    return SharedView(
        _lines(edition, first, second, at, differing=False),
        _aims(edition, set(first.serves) & set(second.serves)),
        _needs(edition, in_both, at),
    )


def pair_page(edition: Edition, first: Path, second: Path) -> Page:
    """Lay out a pair. It stays out of the search, where it would stand before the pages of its own paths."""
    guide, words = edition.guide, edition.words.pair
    at = pair_address(guide.guide, first.id, second.id)
    title = words.title(first.name, second.name)
    view = PairView(
        guide.title,
        title,
        (_side(edition, first, second, at), _side(edition, second, first, at)),
        _lines(edition, first, second, at, differing=True),
        _cases(edition, first, second, at),
        parted_view(edition, first, second, at),
        _shared(edition, first, second, at),
        edition.links(at, walk_address(guide.guide, edition.first.name)),
        edition.links(at, paths_address(guide.guide)),
        edition.links(at, map_address(guide.guide)),
    )
    return Page(
        at,
        f"{title} - {guide.title}",
        words.about(first.name, second.name),
        guide.language,
        Frame.THEME,
        edition.render("pair", view=view),
        Crumb(edition.words.pages.paths, paths_address(guide.guide)),
        edition.near,
        (),
        edition.file,
        listed=False,
    )
