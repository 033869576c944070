"""What an author can type: one command, one function, whose docstring is what ``--help`` says.

A command imports inside its function what it needs: reading the model of a catalogue takes longer than all else here,
and neither ``--help`` nor a mistyped option should wait for it.
"""

from collections.abc import Mapping
from typing import Final

import click

from .asking import api, mcp, route
from .beginning import init, serve
from .files import embed, pages
from .proving import check, explain, walks
from .publishing import build, bundle, nav
from .reviewing import diff, freshness, suggest
from .writing import import_, new, reference, schema

COMMANDS: Final[Mapping[str, click.Command]] = {
    str(command.name): command
    for command in (
        *(init, new, import_, check, explain, serve, build, bundle, pages, embed, nav, walks, suggest, diff),
        *(route, api, mcp, freshness, schema),
        reference,
    )
}
"""Every command by its name, in the order in which an author meets them."""

__all__ = ["COMMANDS"]
