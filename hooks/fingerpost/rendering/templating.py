"""How templates are read, whichever form they write."""

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined


def templates_in(folder: Path, finalize: Callable[[object], object] | None = None) -> Environment:
    """The templates of a folder.

    A name that a page lacks fails instead of leaving a gap. Text is escaped unless it is markup already. Each call
    makes a new environment, so that a template edited under a running server is read again.

    Args:
        folder: where they stand.
        finalize: what becomes of a value before it is escaped and written.
    """
    return Environment(
        # Compiling takes as long as a hundred pages; Jinja keeps what it compiled by a checksum of the source.
        bytecode_cache=FileSystemBytecodeCache(),
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
