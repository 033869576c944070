"""Marks for links within the site: a text is converted once, and the pages that it stands on are in many places."""

import re
from collections.abc import Callable
from typing import Final

from markupsafe import Markup

SCHEME: Final = "fingerpost:"
"""What a mark begins with. Authors cannot write one: Markdown is cleaned of addresses with schemes of other kinds."""

_LINK: Final = re.compile(rf'(<(?:a|img)\s(?:[^<>]*?\s)?(?:href|src)="){SCHEME}([^"]*)')
"""A mark as it stands in HTML.

Text cannot imitate it: what an author writes has no bare angle bracket before a letter.
"""


def mark(address: str) -> str:
    """A reference to an address of the site, from a page that is not known yet."""
    return SCHEME + address


def replace_marks(html: Markup, link: Callable[[str], str]) -> Markup:
    """Replace marks with references.

    Args:
        html: with marks or without.
        link: gives the reference to an address, from the page that the HTML will stand on.
    """
    replaced, number = _LINK.subn(lambda found: f"{found[1]}{link(found[2])}", html)
    return Markup(replaced) if number else html  # noqa: S704 - what was cleaned, with addresses of our own
