"""``fingerpost walks``: the truth table of a guide, or of all."""

import argparse
import sys

from ..outputs.mkdocs.settings import open_project
from ..project import chosen_guides
from ..reports.walks import FORMATS


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide, and how to write the table."""
    parser.add_argument("guide", nargs="?", metavar="GUIDE", help="the id of the guide (default: every guide)")
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="how to write it: text, a line a walk; csv, a record a walk; json, an object a walk",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every walk and where it ends."""
    guides = chosen_guides(open_project(arguments.project).proved_catalogue(), arguments.guide)
    # Bytes, because the lines of a CSV end as its standard has it, and a table is the same on every system.
    sys.stdout.buffer.write(FORMATS[arguments.format](guides).encode())
    return 0
