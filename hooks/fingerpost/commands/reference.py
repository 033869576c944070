"""``fingerpost reference``: every key of a catalogue file and every check, as pages."""

import argparse
from pathlib import Path

from ..outputs.reference import write_reference


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the folder to write to."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the documentation folder")


def run(arguments: argparse.Namespace) -> int:
    """Write `catalogue.md` and the pages of `checks/` below the folder."""
    print(f"Wrote {write_reference(arguments.folder)} pages below {arguments.folder}")
    return 0
