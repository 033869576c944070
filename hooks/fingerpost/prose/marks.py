"""Marks for links within the site: a text is converted once, and each page that it stands on is elsewhere."""

from collections.abc import Callable
from typing import Final

from markupsafe import Markup

SCHEME: Final = "fingerpost:"
"""What a mark begins with. Authors cannot write one: Markdown is cleaned of addresses with schemes of other kinds."""

_OPENING: Final = f'<a href="{SCHEME}'
"""A mark as it stands in HTML.

Text cannot imitate it: what an author writes has no bare angle bracket before a letter.
"""


def mark(address: str) -> str:
    """A reference to an address of the site, from a place that is not known yet."""
    return SCHEME + address


def replace_marks(html: Markup, link: Callable[[str], str]) -> Markup:
    """Put references in the place of marks.

    Args:
        html: with marks or without.
        link: gives the reference to an address, seen from the page that the HTML will stand on.
    """
    first, *rest = html.split(_OPENING)
    if not rest:
        return html
    pieces = [str(first)]
    for piece in rest:
        address, _, after = str(piece).partition('"')
        pieces.append(f'<a href="{link(address)}"{after}')
    return Markup("".join(pieces))  # noqa: S704 - what was cleaned, with addresses of our own
