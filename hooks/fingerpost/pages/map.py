"""The map of a guide: the whole tree as a list that folds, as pictures, and as text to be drawn elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from ..addresses import GuidePage, map_address
from ..drawing import MOST_DRAWN, Picture, Sheet, draw
from ..flow import Choice, Walk, count_walks
from .edition import Edition
from .page import Content, Page, SearchEntry, page_of
from .tree import TreeQuestion, tree

TEXTS: Final = {"Mermaid": "mmd", "Graphviz": "dot"}
"""The programs that the map is offered to as text, and the ending of the file for each."""


@dataclass(frozen=True, kw_only=True)
class MapPart:
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
    picture: Picture | None


@dataclass(frozen=True, kw_only=True)
class FirstAnswer:
    """A first answer, and what follows.

    Attributes:
        choice: the answer.
        leads: what follows, in words.
        part: the id of the picture that shows it; empty where it ends at once.
        walk: the walk with this answer alone.
    """

    choice: Choice
    leads: str
    part: str
    walk: Walk


@dataclass(frozen=True, kw_only=True)
class MapPage(Content):
    """The map.

    Attributes:
        lead: how large the map is.
        tree: the list.
        overview: the first answers, where each of them has a picture of its own; empty where one picture shows all.
        parts: the pictures.
        texts: the ending of the file for each program that draws.
    """

    kind: ClassVar = "map"

    lead: str
    tree: TreeQuestion
    overview: tuple[FirstAnswer, ...]
    parts: tuple[MapPart, ...]
    texts: ClassVar = TEXTS


def _anchor(sheet: Sheet) -> str:
    # No id of a question has an underscore.
    return f"picture_{sheet.start}"


def _heading(edition: Edition, sheet: Sheet) -> str:
    first, words = edition.graph.first, edition.words
    if not sheet.after:
        return first.ask
    return words.map.part(question=first.short, answers=words.lists.either.join(choice.label for choice in sheet.after))


def _about(edition: Edition, sheet: Sheet) -> str:
    ends = [end.short for end in edition.guide.ends.values() if end.id in edition.ahead.outcomes[sheet.start]]
    words = edition.words
    size = words.map.size(questions=words.map.questions(len(sheet.questions)), paths=words.lists.comma.join(ends))
    return size if sheet.drawn else f"{size} {words.map.too_large(MOST_DRAWN)}"


def _part(edition: Edition, sheet: Sheet) -> MapPart:
    return MapPart(
        anchor=_anchor(sheet),
        heading=_heading(edition, sheet),
        about=_about(edition, sheet),
        picture=draw(edition.guide, edition.graph, sheet.questions) if sheet.drawn else None,
    )


def _overview(edition: Edition) -> Iterator[FirstAnswer]:
    """Where each first answer leads: to a picture, or to an end at once. Nothing where one picture shows all."""
    parts, words = {choice.id: sheet for sheet in edition.sheets for choice in sheet.after}, edition.words.map
    for choice in edition.graph.first.choices if parts else ():
        sheet, walk = parts.get(choice.id), edition.first.answer(choice)
        leads = words.questions(len(sheet.questions)) if sheet else words.ends(edition.guide.end(walk.at).name)
        yield FirstAnswer(choice=choice, leads=leads, part=_anchor(sheet) if sheet else "", walk=walk)


def _lead(edition: Edition, questions: str, ways: str) -> str:
    """How large the map is."""
    guide, reached, words = edition.guide, edition.graph.walks_to.keys(), edition.words.map
    paths, endings = words.paths(len(reached & guide.paths.keys())), len(reached & guide.endings.keys())
    if not endings:
        return words.lead(questions=questions, ways=ways, paths=paths)
    return words.lead_endings(questions=questions, ways=ways, paths=paths, endings=words.endings(endings))


def _endings(edition: Edition, at: str) -> Iterator[SearchEntry]:
    """What the search knows of the endings: pages of the flow hold answers that nobody who searches has given."""
    plain = edition.prose.plain
    for ending in edition.guide.endings.values():
        yield SearchEntry(
            address=at,
            fragment=f"ending.{ending.id}",
            title=f"{edition.guide.title}: {ending.name}",
            text=plain(ending.summary.text),
            holds=" ".join((*(plain(fact.text) for fact in ending.description), *(one.label for one in ending.next))),
            asked=(ending.name, ending.short),
        )


def map_page(edition: Edition) -> Page:
    """Lay out the map."""
    guide, graph, words = edition.guide, edition.graph, edition.words.map
    at = map_address(guide.guide)
    questions, ways = words.questions(len(graph.forwards)), words.ways(count_walks(graph))
    content = MapPage(
        lead=_lead(edition, questions, ways),
        tree=tree(edition),
        overview=tuple(_overview(edition)),
        parts=tuple(_part(edition, sheet) for sheet in edition.sheets),
    )
    about = words.about(guide=guide.title, questions=questions, ways=ways)
    entry = SearchEntry(
        address=at,
        title=words.found(guide.title),
        text=about,
        holds=" ".join(dict.fromkeys(graph.nodes[name].ask for name in graph.forwards)),
        asked=edition.asked(GuidePage.MAP),
    )
    return page_of(
        edition,
        content,
        address=at,
        title=edition.words.pages.map,
        description=about,
        search=(entry, *_endings(edition, at)),
        wide=True,
    )
