"""``fingerpost walks``: the truth table of a guide."""

import argparse

from ..checks import prove
from ..flow import truth_table
from ..outputs.project import read_catalogue


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide."""
    parser.add_argument("guide", metavar="GUIDE", help="the id of the guide")


def run(arguments: argparse.Namespace) -> int:
    """Print every walk and where it ends, one line a walk."""
    for line in truth_table(prove(read_catalogue(arguments.project)).guide(arguments.guide)):
        print(line)
    return 0
