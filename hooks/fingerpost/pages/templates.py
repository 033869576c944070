"""The Jinja environment: templates hold markup, views hold everything that was decided."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

FOLDER: Final = Path(__file__).parent.parent / "templates"


def compile_templates() -> Environment:
    """A fresh environment, so that a template edited under a running server is read again.

    A name that a view lacks fails instead of leaving a gap; text is escaped unless it is markup already.
    """
    # Compiling takes as long as a hundred pages; Jinja keeps what it compiled by a checksum of the source.
    return Environment(
        bytecode_cache=FileSystemBytecodeCache(),
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
