"""Pages, written down. Each form that pages can have is a room here; ``html`` is the one that sites are made of.

A new form is a new room with a renderer: something that is given a :class:`~fingerpost.pages.Page` and returns text. What
stands on a page is decided before, in ``pages``.
"""

from typing import Protocol

from ..pages import Page

__all__ = ["Renderer"]


class Renderer(Protocol):
    """Writes pages in one form."""

    def render(self, page: Page) -> str:
        """A page in this form."""
