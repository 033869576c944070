"""``fingerpost new``: a guide to start from."""

import argparse
from pathlib import Path

from ..outputs.scaffold import begin_guide
from ..project import catalogue_files, read_readable, today


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the id of the guide."""
    parser.add_argument(
        "guide",
        metavar="GUIDE",
        help="its id, such as choose-a-plan: the first part of its addresses, and the name of its file",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the file and say what to do next."""
    root: Path = arguments.project
    # What is wrong with other guides is no reason against a new one.
    catalogue, _ = read_readable((path for path in catalogue_files(root) if path.exists()), root)
    written = begin_guide(root, arguments.guide, catalogue.guides, today())
    for path in written:
        print(f"Wrote {path.relative_to(root).as_posix()}")
    print("It passes every check. Replace its sentences by your own, and watch: script/server, or fingerpost check")
    return 0
