"""Facts in HTML. The same words stand on many pages, and most are written once."""

from functools import cached_property
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ...catalogue import Cell, Criterion, Evidence
from ...pages import Edition


class Stating:
    """Writes the facts of one guide, by the templates that say how a fact looks.

    A fact that needs no mark and that nobody disputes is its text alone: that is the same wherever it stands, since
    its links are marks until the page is put together. Of any other, a link leads on from the page.
    """

    def __init__(self, edition: Edition, environment: Environment) -> None:
        """Write with the templates of an environment."""
        self._edition, self._environment = edition, environment
        self._stated: dict[str, Markup] = {}
        self._valued: dict[str, Markup] = {}

    @cached_property
    def _parts(self) -> Any:
        return self._environment.get_template("parts.html.jinja").module

    def _is_text_alone(self, fact: Evidence) -> bool:
        return fact.dispute is None and not self._edition.judgement.exceptional(fact)

    def stated(self, fact: Evidence, text: str, about: str = "") -> Markup:
        """A fact in its own words.

        Args:
            fact: the fact.
            text: what it states.
            about: says which one it is to whoever hears the link to its evidence alone.
        """
        if not self._is_text_alone(fact):
            return Markup(self._parts.statement(fact, text, about))  # noqa: S704 - a template has escaped what is no markup
        if text not in self._stated:
            self._stated[text] = Markup(self._parts.statement(fact, text))  # noqa: S704 - likewise
        return self._stated[text]

    def valued(self, cell: Cell, criterion: Criterion, about: str = "") -> Markup:
        """A cell in its own words, with what is remarked on it; the rest as above."""
        text = self._edition.cells.value(criterion, cell)
        if cell.note or not self._is_text_alone(cell):
            return Markup(self._parts.cell(cell, text, about))  # noqa: S704 - likewise
        if text not in self._valued:
            self._valued[text] = Markup(self._parts.cell(cell, text))  # noqa: S704 - likewise
        return self._valued[text]
