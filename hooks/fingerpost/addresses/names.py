"""The pages that a guide has, by the names that authors and addresses use."""

from collections.abc import Iterable, Sized
from enum import StrEnum


class GuidePage(StrEnum):
    """A page of a guide. The value is its name in a query, in a link of a text, and in its address."""

    GUIDE = "guide"
    """The first page of the guide; its address is that of the guide itself."""

    DECIDE = "decide"
    PATHS = "paths"
    EXPLORE = "explore"
    MAP = "map"
    FAQ = "faq"
    GLOSSARY = "glossary"
    QUERIES = "queries"
    EVIDENCE = "evidence"
    ALL = "all"


def shown_pages(  # noqa: PLR0913 - each is a part of a guide, given by its name
    *, paths: Sized, criteria: Sized, faq: Sized, glossary: Sized, queries: Sized, judged: bool
) -> tuple[GuidePage, ...]:
    """The pages of a guide. One that would show nothing is none.

    Args:
        paths: its paths; one alone is compared with nothing.
        criteria: what they are compared by.
        faq: its frequently asked questions.
        glossary: the words that it explains.
        queries: what readers ask and search for.
        judged: whether a path needs anything that an answer can settle.
    """
    shown = {
        GuidePage.PATHS: len(paths) > 1 and len(criteria),
        GuidePage.EXPLORE: judged,
        GuidePage.FAQ: len(faq),
        GuidePage.GLOSSARY: len(glossary),
        GuidePage.QUERIES: len(queries),
    }
    return tuple(page for page in GuidePage if shown.get(page, True))


def topics(
    pages: Iterable[GuidePage], *, paths: Iterable[str], faq: Iterable[str], glossary: Iterable[str]
) -> tuple[str, ...]:
    """Every page of a guide that a query or a link of a text may name.

    Args:
        pages: the pages that it has, as :func:`shown_pages` gives them.
        paths: the ids of its paths.
        faq: the ids of its frequently asked questions.
        glossary: the ids of the words that it explains.
    """
    below = ((GuidePage.PATHS, paths), (GuidePage.FAQ, faq), (GuidePage.GLOSSARY, glossary))
    return (*(page.value for page in pages), *(f"{page}/{name}" for page, names in below for name in names))
