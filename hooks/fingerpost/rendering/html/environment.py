"""The templates of pages in HTML: they hold markup, pages what was decided, and the words come from the language."""

from pathlib import Path
from typing import Final

from jinja2 import Environment

from ...facts import MARKS, status_word
from ...words import Words, direction, full_stop
from ..templating import templates_in

FOLDER: Final = Path(__file__).parent / "templates"


def environment(words: Words) -> Environment:
    """The templates, with the words of a language and the filters that are the same on every page."""
    made = templates_in(FOLDER)
    made.globals["words"] = words
    made.filters["commas"] = words.lists.comma.join
    made.filters["direction"] = direction
    made.filters["full_stop"] = full_stop
    made.filters["mark"] = MARKS.__getitem__
    made.filters["word"] = lambda status: status_word(words, status)
    return made
