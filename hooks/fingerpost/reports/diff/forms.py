"""A comparison as text for a terminal, and as Markdown for a pull request.

``diff.jinja`` says what is told and in which order; ``text.jinja`` and ``markdown.jinja`` lay it out.

What stands in a catalogue is data. So a form quotes every value that a template writes, as autoescape does for HTML.
Only sentences are written as they are, because their pieces are quoted already.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ...catalogue import without_commands
from ...facts import FactRow
from ...review.comparison import Comparison
from ..wording import counted
from .sentences import (
    Quote,
    entry_sentence,
    fact_line,
    fact_lines,
    fact_sentence,
    path_sentence,
    route_line,
    side_name,
    walk_sentence,
)

MOST_IN_TEXT: Final = 10
"""Lines below one change in text: enough to see what they have in common."""

MOST_IN_MARKDOWN: Final = 50
"""Lines below one change in Markdown. They are folded up, but a comment on GitHub holds at most 65,536 characters."""


def _as_it_is(text: str) -> Markup:
    """Text that is written without a quote."""
    return Markup(text)  # noqa: S704 - to Jinja the mark of what needs no escape; no form here is HTML


def _marked(text: str, mark: str) -> list[Markup]:
    """The lines of a text, each behind a mark. A line that begins with a mark cannot end a block of code."""
    return [_as_it_is(f"{mark} {line}") for line in text.splitlines()]


def _by_heading(facts: Iterable[FactRow]) -> dict[str, list[FactRow]]:
    groups: dict[str, list[FactRow]] = {}
    for fact in facts:
        groups.setdefault(fact.group, []).append(fact)
    return groups


def _environment(quote: Quote) -> Environment:
    """The templates of the forms. They quote every value that they write, except sentences and numbers."""

    def written(value: object) -> Markup:
        if isinstance(value, Markup):
            return value
        return _as_it_is(f"{value:,}" if isinstance(value, int) else quote(str(value)))

    def quoting(sentence: Callable[[Any, Quote], str]) -> Callable[[Any], Markup]:
        return lambda change: _as_it_is(sentence(change, quote))

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        # Keeps what macros write from being quoted again. `written` leaves nothing for it to escape.
        autoescape=True,
        finalize=written,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for sentence in (side_name, walk_sentence, path_sentence, fact_sentence, entry_sentence):
        environment.filters[sentence.__name__] = quoting(sentence)
    environment.filters |= {
        "counted": lambda number, thing: _as_it_is(counted(number, thing)),
        "by_heading": _by_heading,
        "fact_line": fact_line,
        "fact_lines": fact_lines,
        "marked": _marked,
        "route_line": route_line,
    }
    return environment


def code(text: str) -> str:
    """A text as a code span of Markdown, whatever is in it (https://spec.commonmark.org/0.31.2/#code-spans).

    GitHub and GitLab show code as it is: no markup, no element, no link, nobody mentioned.
    """
    # Two backquotes with nothing between them would begin another span.
    line = " ".join(text.split()) or " "
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{edge}{line}{edge}{fence}"


def _between_backquotes(text: str) -> str:
    return f"`{' '.join(text.split())}`"


_MARKDOWN: Final = _environment(code)

_TEXT: Final = _environment(_between_backquotes)
_TEXT.filters["as_it_is"] = _as_it_is


def as_markdown(comparison: Comparison) -> str:
    """A comparison as Markdown, to paste into a pull request. Everything from a catalogue is code."""
    markdown = _MARKDOWN.get_template("markdown.jinja").render(comparison=comparison, most=MOST_IN_MARKDOWN)
    return without_commands(markdown)


def as_text(comparison: Comparison) -> str:
    """A comparison as text, for a terminal."""
    return without_commands(_TEXT.get_template("text.jinja").render(comparison=comparison, most=MOST_IN_TEXT))
