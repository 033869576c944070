"""The Jinja environments: templates hold markup, pages what was decided, and the words come from the language."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from ...facts import MARKS, status_word
from ...words import Words, direction, full_stop

FOLDER: Final = Path(__file__).parent / "templates"


def environment(words: Words) -> Environment:
    """The templates, with the words of a language and the filters that are the same on every page.

    A name that a page lacks fails instead of leaving a gap. Text is escaped unless it is markup already. Each call
    makes a new environment, so that a template edited under a running server is read again.
    """
    # Compiling takes as long as a hundred pages; Jinja keeps what it compiled by a checksum of the source.
    made = Environment(
        bytecode_cache=FileSystemBytecodeCache(),
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["words"] = words
    made.filters["commas"] = words.lists.comma.join
    made.filters["direction"] = direction
    made.filters["full_stop"] = full_stop
    made.filters["mark"] = MARKS.__getitem__
    made.filters["word"] = lambda status: status_word(words, status)
    return made
