"""``fingerpost schema``: the JSON Schema of a catalogue file."""

import argparse

from ..catalogue import catalogue_schema


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - the schema is the same for every project
    """Print the schema."""
    print(catalogue_schema(), end="")
    return 0
