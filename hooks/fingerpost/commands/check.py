"""``fingerpost check``: everything that is wrong with the catalogue."""

import argparse

from ..checks import check_catalogue
from ..outputs.project import read_catalogue


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 where there is one."""
    catalogue = read_catalogue(arguments.project)
    findings = check_catalogue(catalogue)
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{', '.join(guide.title for guide in catalogue.guides)}: nothing found.")
    return 1 if findings else 0
