"""One way from the first page of a site to a page of a guide, also where the theme shows one of its own."""

import re
from typing import Final

_OURS: Final = re.compile(r"<nav\b[^>]*\bfp-trail\b.*?</nav>\s*", re.DOTALL)
"""A plug-in may have made the page smaller already, so there may be no quotes."""

_THEIRS: Final = re.compile(
    r"<(?:nav|div|ol|ul)\b(?=[^>]*\b(?:class|aria-label)=\"?[^\">]*\b(?:md-path|breadcrumbs?)\b)(?![^>]*\shidden\b)",
    re.IGNORECASE,
)
"""How themes write theirs: Material where ``navigation.path`` is among its features, Read the Docs always."""

HIDDEN: Final = "path"
"""What Material hides where the front matter of a page says so. A theme that does not know the word passes over it."""


SIGNS: Final = ("md-path", "breadcrumb")
"""One of these stands, in small letters, where a theme shows the way to a page."""


def shows_trail(html: str) -> bool:
    """Whether the theme shows the way to a page."""
    return _THEIRS.search(html) is not None


def without_ours(html: str) -> str:
    """A page, or its body, without our way to it."""
    return _OURS.sub("", html, count=1)


def with_one_trail(html: str) -> str:
    """A page as the theme has made it: where the theme shows the way to it, ours goes."""
    return without_ours(html) if shows_trail(html) else html
