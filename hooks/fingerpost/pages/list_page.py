"""The paths by their value of one criterion: the filtered comparison as a page that can be linked and printed."""

from dataclasses import dataclass

from markupsafe import Markup

from ..addresses import list_address, map_address, paths_address
from ..catalogue import Criterion
from .comparison_table import CellView, cell_views
from .edition import Edition
from .facets import facets
from .facts import Link
from .page import Crumb, Frame, Page, SearchEntry


@dataclass(frozen=True)
class ListedView:
    """A path below the value that it has."""

    path: Link
    badges: tuple[str, ...]
    summary: Markup
    cell: CellView


@dataclass(frozen=True)
class ValueView:
    """A value and the paths that have it."""

    anchor: str
    word: str
    paths: tuple[ListedView, ...]


@dataclass(frozen=True)
class ListView:
    """The page of a criterion, ready for its template."""

    caption: str
    criterion: str
    explain: str
    values: tuple[ValueView, ...]
    others: tuple[Link, ...]
    compare: str
    map: str


def _values(edition: Edition, criterion: Criterion, at: str) -> tuple[ValueView, ...]:
    having: dict[str, list[ListedView]] = {value: [] for value in criterion.values}
    for path in edition.guide.paths.values():
        (cell,) = (one for one in cell_views(edition, path, at) if one.column == criterion.id)
        listed = ListedView(
            edition.path_link(path.id, at), edition.badges(path), edition.prose.line(path.summary.text), cell
        )
        having[path.compare[criterion.id].value].append(listed)
    return tuple(ValueView(f"value.{value}", word, tuple(having[value])) for value, word in criterion.values.items())


def list_page(edition: Edition, criterion: Criterion) -> Page:
    """Lay out the list of the paths by one criterion, which has a vocabulary."""
    guide, words = edition.guide, edition.words.by
    at = list_address(guide.guide, criterion.id)
    values = _values(edition, criterion, at)
    view = ListView(
        guide.title,
        criterion.name,
        criterion.explain or "",
        values,
        tuple(
            Link(other.name, edition.links(at, list_address(guide.guide, other.criterion)))
            for other in facets(guide)
            if other.criterion != criterion.id
        ),
        edition.links(at, paths_address(guide.guide)),
        edition.links(at, map_address(guide.guide)),
    )
    title = words.title(criterion.name)
    comma = edition.words.lists.comma
    text = " ".join(
        f"{value.word}: {comma.join(listed.path.label for listed in value.paths)}." for value in values if value.paths
    )
    return Page(
        at,
        f"{title} - {guide.title}",
        words.about(guide.title, criterion.name),
        guide.language,
        Frame.THEME,
        edition.render("list", view=view),
        Crumb(edition.words.pages.paths, paths_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: {title}", text),),
        edition.file,
        listed=False,
    )
