"""``fingerpost nav``: the navigation that belongs to the plain files."""

import argparse

from ..outputs.navigation import navigation_block
from ..outputs.project import proved_catalogue, read_site


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Print a block for the head of a configuration's ``nav:``."""
    print(navigation_block(proved_catalogue(arguments.project), read_site(arguments.project)), end="")
    return 0
