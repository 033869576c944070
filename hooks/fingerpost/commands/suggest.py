"""``fingerpost suggest``: the shortest tree for a guide, to paste or to learn from."""

import argparse

from ..advice import suggest
from ..checks import prove
from ..outputs.project import read_catalogue
from ..outputs.suggestion import suggestion_text


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide, or none for all of them."""
    parser.add_argument("guide", metavar="GUIDE", nargs="?", help="the id of the guide (default: every guide, each as a YAML document of its own)")


def run(arguments: argparse.Namespace) -> int:
    """Print a tree for the guide, with its figures; no file is changed."""
    catalogue = prove(read_catalogue(arguments.project))
    for guide in (catalogue.guide(arguments.guide),) if arguments.guide else catalogue.guides:
        print(suggestion_text(suggest(guide)), end="")
    return 0
