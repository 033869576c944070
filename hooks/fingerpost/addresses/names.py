"""The pages that every guide has, by the names that authors and addresses use."""

from collections.abc import Iterable
from enum import StrEnum


class GuidePage(StrEnum):
    """A page that every guide has. The value is its name in a query, in a link of a text, and in its address."""

    GUIDE = "guide"
    """The first page of the guide; its address is that of the guide itself."""

    DECIDE = "decide"
    PATHS = "paths"
    MAP = "map"
    FAQ = "faq"
    QUERIES = "queries"
    EVIDENCE = "evidence"
    ALL = "all"


def topics(paths: Iterable[str], faq: Iterable[str]) -> tuple[str, ...]:
    """Every page of a guide that a query or a link of a text may name.

    Args:
        paths: the ids of its paths.
        faq: the ids of its frequently asked questions.
    """
    below = (*(f"{GuidePage.PATHS}/{path}" for path in paths), *(f"{GuidePage.FAQ}/{entry}" for entry in faq))
    return (*(page.value for page in GuidePage), *below)
