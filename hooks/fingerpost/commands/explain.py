"""``fingerpost explain``: what a code means."""

import argparse
import sys

from ..catalogue import closest
from ..checks import DIAGNOSES


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes a code or a name."""
    parser.add_argument(
        "code", metavar="CODE", help="the code of a finding, such as FP203, or its name, such as needless-obstacle"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print what is known of a kind of fault."""
    known = {key: diagnosis for diagnosis in DIAGNOSES for key in (diagnosis.code, diagnosis.name)}
    diagnosis = known.get(arguments.code.upper()) or known.get(arguments.code.lower())
    if diagnosis is None:
        print(f"No finding is called {arguments.code}. {closest(arguments.code, tuple(known))}", file=sys.stderr)
        return 1
    print(f"{diagnosis.code} {diagnosis.name} ({diagnosis.severity})\n")
    for heading, text in (
        ("When it is found", diagnosis.definition),
        ("Why it matters", diagnosis.why),
        ("The mend", diagnosis.mend),
    ):
        print(f"{heading}: {text}")
    return 0
