"""``fingerpost check``: everything that is wrong with the catalogue."""

import argparse
from pathlib import Path
from typing import Final

from ..outputs.mkdocs.settings import open_project
from ..project import catalogue_files, read_readable
from ..reports.check import REPORTS, Survey

UNREADABLE: Final = "FP000"
"""The code of a file that could not be looked at."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes catalogue files, and the form of its report."""
    parser.add_argument(
        "catalogues", nargs="*", type=Path, metavar="CATALOGUE", help="files to check (default: all in content/)"
    )
    parser.add_argument(
        "--format", choices=tuple(REPORTS), default="text", help="the form of the report (default: text)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 where there is one, 2 where a file could not be looked at."""
    root: Path = arguments.project
    # Findings name a file as from the project; one that is typed as from another folder keeps its whole path, which
    # says as much from anywhere.
    typed = [path if path.is_relative_to(root) else path.absolute() for path in arguments.catalogues]
    catalogue, unread = read_readable(typed or catalogue_files(root), root)
    survey = Survey(root, unread, open_project(root).examine(catalogue))
    report = REPORTS[arguments.format](survey)
    if report:
        print(report)
    if any(finding.code == UNREADABLE for finding in survey.findings):
        return 2
    return 1 if survey.findings else 0
