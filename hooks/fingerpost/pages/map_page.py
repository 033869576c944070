"""The map of a guide: the whole tree as a list that folds, as pictures, and as text to be drawn elsewhere."""

from dataclasses import dataclass

from ..addresses import guide_address, map_address, map_file_address, walk_address
from ..drawing import MOST_DRAWN, Sheet, draw
from ..flow import count_walks
from .asked import asked
from .edition import Edition
from .facts import Link
from .page import Crumb, Frame, Page, SearchEntry
from .picture import PictureView, picture_view
from .tree import NodeView, tree


@dataclass(frozen=True)
class SheetView:
    """A part of the map.

    Attributes:
        anchor: its id on the page.
        heading: which part it is.
        about: how large it is and where it ends, in words.
        picture: the picture; ``None`` where it would be too large to follow.
    """

    anchor: str
    heading: str
    about: str
    picture: PictureView | None


@dataclass(frozen=True)
class OverviewView:
    """A first answer, and the part of the map that shows what follows."""

    label: str
    leads: Link


@dataclass(frozen=True)
class MapView:
    """The map, ready for its template.

    Attributes:
        caption: the name of the guide.
        title: the heading.
        lead: how large the map is.
        start: the first question.
        tree: the list.
        first: the words of the first question.
        overview: its answers, where each of them has a picture of its own; empty where one picture shows all.
        sheets: the pictures.
        sources: the map as text.
    """

    caption: str
    title: str
    lead: str
    start: str
    tree: NodeView
    first: str
    overview: tuple[OverviewView, ...]
    sheets: tuple[SheetView, ...]
    sources: tuple[Link, ...]


def _anchor(sheet: Sheet) -> str:
    # No id of a question has an underscore.
    return f"picture_{sheet.start}"


def _heading(edition: Edition, sheet: Sheet) -> str:
    first, words = edition.graph.first, edition.words
    return (
        words.map.part(first.short, words.lists.either.join(choice.label for choice in sheet.after))
        if sheet.after
        else first.ask
    )


def _about(edition: Edition, sheet: Sheet) -> str:
    ends = [path.short for path in edition.guide.paths.values() if path.id in edition.ahead.outcomes[sheet.start]]
    words = edition.words
    size = words.map.size(words.map.questions(len(sheet.questions)), words.lists.comma.join(ends))
    return size if sheet.drawn else f"{size} {words.map.too_large(MOST_DRAWN)}"


def _sheet(edition: Edition, sheet: Sheet, at: str) -> SheetView:
    heading = _heading(edition, sheet)
    picture = (
        picture_view(edition, draw(edition.guide, edition.graph, sheet.questions), heading, at) if sheet.drawn else None
    )
    return SheetView(_anchor(sheet), heading, _about(edition, sheet), picture)


def _overview(edition: Edition, at: str) -> tuple[OverviewView, ...]:
    """Where each first answer leads: to a picture, or to a path at once. Empty where one picture shows all."""
    parts = {choice.id: sheet for sheet in edition.sheets for choice in sheet.after}
    views = []
    for choice in edition.graph.first.choices if parts else ():
        sheet = parts.get(choice.id)
        if sheet:
            views.append(
                OverviewView(
                    choice.label, Link(edition.words.map.questions(len(sheet.questions)), f"#{_anchor(sheet)}")
                )
            )
        else:
            href = edition.links(at, walk_address(edition.guide.guide, edition.first.answer(choice).name))
            views.append(
                OverviewView(choice.label, Link(edition.words.map.ends(edition.guide.paths[choice.target].name), href))
            )
    return tuple(views)


def map_page(edition: Edition) -> Page:
    """Lay out the map."""
    guide, graph, words, title = edition.guide, edition.graph, edition.words.map, edition.words.pages.map
    at = map_address(guide.guide)
    questions, ways = words.questions(len(graph.forwards)), words.ways(count_walks(graph))
    view = MapView(
        guide.title,
        title,
        words.lead(questions, ways, words.paths(len(graph.paths & graph.walks_to.keys()))),
        edition.links(at, walk_address(guide.guide, edition.first.name)),
        tree(edition, at),
        graph.first.ask,
        _overview(edition, at),
        tuple(_sheet(edition, sheet, at) for sheet in edition.sheets),
        tuple(
            Link(label, edition.links(at, map_file_address(guide.guide, kind)))
            for label, kind in (("Mermaid", "mmd"), ("Graphviz", "dot"))
        ),
    )
    asks = " ".join(dict.fromkeys(graph.nodes[name].ask for name in graph.forwards))
    return Page(
        at,
        f"{title} - {guide.title}",
        words.about(guide.title, questions, ways),
        guide.language,
        Frame.THEME,
        edition.render("map", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", words.found(guide.title), asks, asked(guide, "map")),),
        edition.file,
        wide=True,
    )
