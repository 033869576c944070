"""The map of a guide: the whole tree as a list that folds, as pictures, and as text to be drawn elsewhere."""

from dataclasses import dataclass

from ..drawing import MOST_DRAWN, Sheet, draw
from ..flow import count_walks
from .address import guide_address, map_address, source_address, walk_address
from .edition import Edition
from .facts import Link
from .page import Crumb, Frame, Page, SearchEntry
from .picture import PictureView, picture_view
from .tree import QuestionBranch, tree


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
    tree: QuestionBranch
    first: str
    overview: tuple[OverviewView, ...]
    sheets: tuple[SheetView, ...]
    sources: tuple[Link, ...]


def _questions(number: int) -> str:
    return f"{number} question{'s' if number != 1 else ''}"


def _anchor(sheet: Sheet) -> str:
    # No id of a question has an underscore.
    return f"picture_{sheet.start}"


def _heading(edition: Edition, sheet: Sheet) -> str:
    return f"{edition.graph.first.short}: {' or '.join(choice.label for choice in sheet.after)}" if sheet.after else edition.graph.first.ask


def _about(edition: Edition, sheet: Sheet) -> str:
    ends = [path.short for path in edition.guide.paths.values() if path.id in edition.ahead.outcomes[sheet.start]]
    size = f"{_questions(len(sheet.questions))}. Ends at: {', '.join(ends)}."
    return size if sheet.drawn else f"{size} A picture of more than {MOST_DRAWN} questions could not be followed; the list above has them all."


def _sheet(edition: Edition, sheet: Sheet, at: str) -> SheetView:
    heading = _heading(edition, sheet)
    picture = picture_view(edition, draw(edition.guide, edition.graph, sheet.questions), heading, at) if sheet.drawn else None
    return SheetView(_anchor(sheet), heading, _about(edition, sheet), picture)


def _overview(edition: Edition, at: str) -> tuple[OverviewView, ...]:
    """Where each first answer leads: to a picture, or to a path at once. Empty where one picture shows all."""
    parts = {choice.id: sheet for sheet in edition.sheets for choice in sheet.after}
    views = []
    for choice in edition.graph.first.choices if parts else ():
        sheet = parts.get(choice.id)
        if sheet:
            views.append(OverviewView(choice.label, Link(_questions(len(sheet.questions)), f"#{_anchor(sheet)}")))
        else:
            href = edition.links(at, walk_address(edition.guide.guide, edition.first.answer(choice)))
            views.append(OverviewView(choice.label, Link(f"Ends at: {edition.guide.paths[choice.target].name}", href)))
    return tuple(views)


def map_page(edition: Edition) -> Page:
    """Lay out the map."""
    guide, graph = edition.guide, edition.graph
    at = map_address(guide.guide)
    size = f"{_questions(len(graph.forwards))} and {count_walks(graph):,} ways through them"
    view = MapView(
        guide.title,
        "Map of all questions",
        f"{size}, each to one of {len(graph.paths & graph.walks_to.keys())} paths.",
        edition.links(at, walk_address(guide.guide, edition.first)),
        tree(edition, at),
        graph.first.ask,
        _overview(edition, at),
        tuple(_sheet(edition, sheet, at) for sheet in edition.sheets),
        tuple(Link(label, edition.links(at, source_address(guide.guide, kind))) for label, kind in (("Mermaid", "mmd"), ("Graphviz", "dot"))),
    )
    return Page(
        at,
        f"Map of all questions - {guide.title}",
        f"{guide.title}: {size}, as a list and as pictures.",
        guide.language,
        Frame.THEME,
        edition.render("map", view=view),
        Crumb(guide.title, guide_address(guide.guide)),
        edition.near,
        (SearchEntry(at, "", f"{guide.title}: map of all questions", " ".join(dict.fromkeys(graph.nodes[name].ask for name in graph.forwards))),),
        edition.file,
        wide=True,
    )
