"""All paths side by side."""

from dataclasses import dataclass

from markupsafe import Markup

from ..catalogue import Path
from .address import guide_address, paths_address, walk_address
from .edition import Edition
from .facts import FactView, Link
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class CellView:
    """One value of the comparison.

    Attributes:
        criterion: the heading of its column.
        fact: the value with its evidence.
        note: the number of its footnote; 0 where nothing is disputed.
    """

    criterion: str
    fact: FactView
    note: int = 0


@dataclass(frozen=True)
class RowView:
    """A path and its values."""

    path: Link
    badges: tuple[str, ...]
    cells: tuple[CellView, ...]


@dataclass(frozen=True)
class NoteView:
    """A footnote: what is disputed about a cell."""

    number: int
    about: str
    fact: FactView


@dataclass(frozen=True)
class ComparisonView:
    """The comparison page, ready for its template."""

    caption: str
    title: str
    criteria: tuple[tuple[str, str], ...]
    rows: tuple[RowView, ...]
    notes: tuple[NoteView, ...]
    start: str


def cell_views(edition: Edition, path: Path, at: str) -> tuple[CellView, ...]:
    """The values of a path in the order of the criteria."""
    views = []
    for name, criterion in edition.guide.criteria.items():
        cell = path.compare[name]
        views.append(CellView(criterion.name, edition.ledger.view(cell, criterion.values.get(cell.value, cell.value), at)))
    return tuple(views)


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide = edition.guide
    at = paths_address(guide.guide)
    rows: list[RowView] = []
    notes: list[NoteView] = []
    for path in guide.paths.values():
        cells = []
        for cell in cell_views(edition, path, at):
            number = 0
            if cell.fact.dispute is not None:
                number = len(notes) + 1
                notes.append(NoteView(number, f"{path.short}, {cell.criterion}", cell.fact))
            cells.append(CellView(cell.criterion, cell.fact, number))
        rows.append(RowView(edition.path_link(path.id, at), edition.badges(path), tuple(cells)))
    title = edition.words.guide.compare(len(rows))
    criteria = tuple((criterion.name, criterion.explain or "") for criterion in guide.criteria.values())
    view = ComparisonView(guide.title, title, criteria, tuple(rows), tuple(notes), edition.links(at, walk_address(guide.guide, edition.first)))
    text = Markup(" ").join(cell.fact.text for row in rows for cell in row.cells).striptags()
    return Page(
        at,
        f"{title} - {guide.title}",
        edition.words.comparison.about(guide.question, edition.words.lists.comma.join(criterion.name for criterion in guide.criteria.values())),
        guide.language,
        Frame.THEME,
        edition.render("comparison", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: {title}", text),),
        edition.file,
        wide=True,
    )
