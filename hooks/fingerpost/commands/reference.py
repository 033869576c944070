"""``fingerpost reference``: every key of a catalogue file and every finding, as a page."""

import argparse

from ..outputs.reference import reference


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - the reference is the same for every project
    """Print the page."""
    print(reference(), end="")
    return 0
