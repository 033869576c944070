"""``fingerpost check``: everything that is wrong with the catalogue."""

import argparse

from ..catalogue import CatalogueError
from ..checks import check_catalogue
from ..outputs.project import read_catalogue
from ..outputs.report import report


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Print every finding with its line; 1 where there is one."""
    try:
        catalogue = read_catalogue(arguments.project)
        findings = check_catalogue(catalogue)
    except CatalogueError as error:
        findings = error.findings
    if findings:
        print(report(findings, arguments.project))
        return 1
    print(f"{', '.join(guide.title for guide in catalogue.guides)}: nothing found.")
    return 0
