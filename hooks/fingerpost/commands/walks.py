"""``fingerpost walks``: the truth table of a guide."""

import argparse
import sys

from ..flow import truth_table
from ..outputs.project import proved_catalogue


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide."""
    parser.add_argument("guide", metavar="GUIDE", help="the id of the guide")


def run(arguments: argparse.Namespace) -> int:
    """Print every walk and where it ends, one line a walk."""
    guides = {guide.guide: guide for guide in proved_catalogue(arguments.project).guides}
    if arguments.guide not in guides:
        print(f"No guide is called {arguments.guide}. There is {', '.join(guides)}.", file=sys.stderr)
        return 1
    for line in truth_table(guides[arguments.guide]):
        print(line)
    return 0
