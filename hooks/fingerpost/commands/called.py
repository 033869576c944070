"""How this program is called where it runs, for what somebody is told to type next."""

import os
import shlex
from pathlib import Path

import click

UNDER_UV = 'uvx --from "fingerpost[material]" fingerpost'
"""How uv runs the program, which need not be installed; with the theme, which `serve` and `build` need."""


def called(project: Path | None = None, configuration: Path | None = None) -> str:
    """The program as somebody can type it, for a project.

    Args:
        project: its folder; ``None`` for the one that somebody is in.
        configuration: the configuration of MkDocs; ``None`` where it is found by its name.
    """
    # Uv tells the programs that it runs where it is.
    program = UNDER_UV if "UV" in os.environ else "fingerpost"
    named = (("--project", project), ("--config-file", configuration))
    return " ".join([program, *(f"{option} {shlex.quote(path.as_posix())}" for option, path in named if path)])


def called_again() -> str:
    """The program as somebody can type it, for the project that they have named just now."""
    return called(*(click.get_current_context().obj or ()))
