"""``fingerpost nav``: the navigation that belongs to the plain files."""

import argparse

from ..outputs.mkdocs.navigation import navigation_block
from ..outputs.mkdocs.settings import open_project


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Print a block for the head of a configuration's ``nav:``."""
    project = open_project(arguments.project)
    print(navigation_block(project.proved_catalogue(), project.site), end="")
    return 0
