"""Where a query leads, for a person and for a program."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ..routing import Kind, Match, Route
from .json_text import json_text

NO_MATCH: Final = "No good match."
"""What is said where no page answers."""

_KINDS: Final = {
    Kind.GUIDE: "the guide",
    Kind.PATH: "a path",
    Kind.PAIR: "two paths side by side",
    Kind.FAQ: "a question and its answer",
    Kind.TERM: "a word that is explained",
    Kind.QUESTION: "a question of the decision",
    Kind.ANSWER: "the decision, after this answer",
    Kind.PAGE: "a page",
}


def _lines(match: Match, root: str) -> Iterator[str]:
    """A page, and why it was found."""
    found = match.destination
    yield found.title
    yield f"  {root}{found.address}"
    yield f"  {_KINDS[found.kind]} of {found.guide.title}"
    if found.walk is not None and found.walk.node is not None:
        yield f"  there it is asked: {found.walk.node.ask}"
    if match.wording:
        yield f'  like: "{match.wording}"'
    if match.words:
        yield f"  found by: {', '.join(match.words)}"


def as_text(route: Route, root: str) -> str:
    """A page, why, and the next best.

    Args:
        route: where a query leads.
        root: where the site is; empty where that is not known.
    """
    head = list(_lines(route.best, root)) if route.best else [NO_MATCH]
    others = [line for match in route.others for line in list(_lines(match, root))[:2]]
    named = ["", "The next best:" if route.best else "What comes nearest:", *others] if others else []
    return "\n".join((*head, *named)) + "\n"


def as_json(route: Route, root: str) -> str:
    """The same as an object, with the address of the site."""
    return json_text({**route.to_dict(), "site": root})


FORMATS: Final[Mapping[str, Callable[[Route, str], str]]] = {"text": as_text, "json": as_json}
