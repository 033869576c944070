"""``fingerpost walks``: the truth table of a guide, or of all."""

import argparse
import sys

from ..catalogue import Guide, closest
from ..fault import Fault
from ..outputs.project import proved_catalogue
from ..outputs.walk_table import FORMATS


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide, and how to write the table."""
    parser.add_argument("guide", nargs="?", metavar="GUIDE", help="the id of the guide (default: every guide)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to write it: text, a line a walk; csv, a record a walk; json, an object a walk")


def _chosen(guides: tuple[Guide, ...], name: str | None) -> tuple[Guide, ...]:
    chosen = tuple(guide for guide in guides if name in (None, guide.guide))
    if name is not None and not chosen:
        raise Fault(f"No guide is called `{name}`. {closest(name, tuple(guide.guide for guide in guides))}")
    return chosen


def run(arguments: argparse.Namespace) -> int:
    """Print every walk and where it ends."""
    guides = _chosen(proved_catalogue(arguments.project).guides, arguments.guide)
    # Bytes, because the lines of a CSV end as its standard has it, and a table is the same on every system.
    sys.stdout.buffer.write(FORMATS[arguments.format](guides).encode())
    return 0
