"""``fingerpost suggest``: the shortest tree for a guide, to paste or to learn from."""

import argparse

from ..advice import suggest
from ..outputs.mkdocs.settings import open_project
from ..project import chosen_guides
from ..reports.suggestion import suggestion_text


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the guide, or none for all of them."""
    parser.add_argument(
        "guide",
        metavar="GUIDE",
        nargs="?",
        help="the id of the guide (default: every guide, each as a YAML document of its own)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print a tree for the guide, with its figures; no file is changed."""
    for guide in chosen_guides(open_project(arguments.project).proved_catalogue(), arguments.guide):
        print(suggestion_text(suggest(guide)), end="")
    return 0
