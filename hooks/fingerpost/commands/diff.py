"""``fingerpost diff``: what changed between two catalogues, or two revisions of one."""

import argparse
import sys
from typing import Final

from ..fault import Fault
from ..project import read_side
from ..reports.diff import FORMATS
from ..review.comparison import compare

SIDE: Final = "a catalogue file, a project folder, or a revision of the project such as HEAD~1"


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the two sides, and how to write what it finds."""
    parser.add_argument("old", metavar="OLD", help=f"{SIDE}; what exists as a path is one")
    parser.add_argument("new", nargs="?", metavar="NEW", help="likewise (default: the project as it stands)")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="how to write it; markdown is for a pull request"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print what changed.

    The status is 0 whether anything did or not; 2 where a side cannot be read, and then why, of both.
    """
    sides, faults = [], []
    for typed in (arguments.old, arguments.new):
        try:
            sides.append(read_side(typed, arguments.project))
        except Fault as fault:
            faults.append(str(fault))
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 2
    sys.stdout.buffer.write(FORMATS[arguments.format](compare(*sides)).encode())
    return 0
