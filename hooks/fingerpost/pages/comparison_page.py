"""All paths side by side."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from ..addresses import (
    comparison_file_address,
    filter_address,
    guide_address,
    pair_address,
    paths_address,
    walk_address,
)
from .asked import asked
from .comparison_table import CellView, ColumnView, cell_views, column_views
from .edition import Edition
from .facets import Facet, facets, filters, offers_differences, tokens
from .facts import FactView, Link
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class RowView:
    """A path and its values.

    Attributes:
        path: the link to its page.
        badges: what is said beside its name.
        tokens: the values that it can be filtered by.
        cells: all its values.
    """

    path: Link
    badges: tuple[str, ...]
    tokens: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True)
class NoteView:
    """A footnote: what is disputed about a cell."""

    number: int
    about: str
    fact: FactView


@dataclass(frozen=True)
class FacetView:
    """A criterion to filter by, and the list of the paths by its values."""

    facet: Facet
    href: str


@dataclass(frozen=True)
class ComparedView:
    """A path, and the pages that hold it against each path after it."""

    path: str
    others: tuple[Link, ...]


@dataclass(frozen=True)
class ComparisonView:
    """The comparison page, ready for its template.

    Attributes:
        caption: the name of the guide.
        title: the heading.
        columns: the criteria.
        described: those that say what they measure, or of which there is a list.
        facets: those that the table can be filtered by; empty where there is nothing to choose among.
        differences: whether columns can be left out that are the same for all paths shown.
        rows: the paths.
        notes: the footnotes.
        pairs: the pages of two paths.
        start: the first question.
        styles: the style sheet that filters.
        table: the same table as a file.
    """

    caption: str
    title: str
    columns: tuple[ColumnView, ...]
    described: tuple[ColumnView, ...]
    facets: tuple[FacetView, ...]
    differences: bool
    rows: tuple[RowView, ...]
    notes: tuple[NoteView, ...]
    pairs: tuple[ComparedView, ...]
    start: str
    styles: str
    table: str


def compared(edition: Edition, at: str) -> tuple[tuple[RowView, ...], tuple[NoteView, ...]]:
    """The paths as the page at an address compares them, and a footnote for each value that is disputed."""
    rows: list[RowView] = []
    notes: list[NoteView] = []
    for path in edition.guide.paths.values():
        cells = []
        for cell in cell_views(edition, path, at):
            if cell.fact.dispute is not None:
                notes.append(NoteView(len(notes) + 1, cell.about, cell.fact))
            cells.append(replace(cell, note=len(notes)) if cell.fact.dispute is not None else cell)
        rows.append(
            RowView(
                edition.path_link(path.id, at),
                edition.badges(path),
                " ".join(tokens(edition.guide, path).values()),
                tuple(cells),
            )
        )
    return tuple(rows), tuple(notes)


def _pairs(edition: Edition, at: str) -> tuple[ComparedView, ...]:
    guide = edition.guide
    views = (
        ComparedView(
            path.short,
            tuple(
                Link(guide.paths[second].short, edition.links(at, pair_address(guide.guide, first, second)))
                for first, second in edition.pairs
                if first == path.id
            ),
        )
        for path in guide.paths.values()
    )
    return tuple(view for view in views if view.others)


def comparison_page(edition: Edition) -> Page:
    """Lay out the comparison."""
    guide = edition.guide
    at = paths_address(guide.guide)
    rows, notes = compared(edition, at)
    title = edition.words.guide.compare(len(rows))
    columns = column_views(edition, at)
    lists = {column.criterion: column.href for column in columns}
    view = ComparisonView(
        guide.title,
        title,
        columns,
        tuple(column for column in columns if column.explain or column.href),
        tuple(FacetView(facet, lists[facet.criterion]) for facet in facets(guide)) if filters(guide) else (),
        offers_differences(guide),
        rows,
        notes,
        _pairs(edition, at),
        edition.links(at, walk_address(guide.guide, edition.first.name)),
        edition.links(at, filter_address(guide.guide)),
        edition.links(at, comparison_file_address(guide.guide)),
    )
    text = Markup(" ").join(cell.fact.text for row in rows for cell in row.cells).striptags()
    return Page(
        at,
        f"{title} - {guide.title}",
        edition.words.comparison.about(
            guide.question, edition.words.lists.comma.join(criterion.name for criterion in guide.criteria.values())
        ),
        guide.language,
        Frame.THEME,
        edition.render("comparison", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: {title}", text, asked(guide, "paths")),),
        edition.file,
        wide=True,
    )
