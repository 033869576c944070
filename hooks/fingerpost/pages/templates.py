"""The Jinja environments: templates hold markup, views hold everything that was decided, and the words come from the language."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from ..words import Words, words_for

FOLDER: Final = Path(__file__).parent.parent / "templates"


class Templates:
    """The templates for one layout, compiled for each language that it speaks.

    Fresh, so that a template edited under a running server is read again.
    """

    def __init__(self) -> None:
        self._environments: dict[str, Environment] = {}

    def speaking(self, language: str) -> Environment:
        """The templates with the words for a language."""
        if language not in self._environments:
            self._environments[language] = _environment(words_for(language))
        return self._environments[language]


def _environment(words: Words) -> Environment:
    """An environment whose templates know the words.

    A name that a view lacks fails instead of leaving a gap; text is escaped unless it is markup already.
    """
    # Compiling takes as long as a hundred pages; Jinja keeps what it compiled by a checksum of the source.
    environment = Environment(
        bytecode_cache=FileSystemBytecodeCache(),
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["words"] = words
    return environment
