"""``fingerpost pages``: the pages as plain files, for a generator that runs no hooks."""

import argparse
from pathlib import Path

from ..addresses import folder_links
from ..outputs.mkdocs.settings import open_project
from ..outputs.mkdocs.sources import write_pages
from ..outputs.publication import publish


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the folder to write to."""
    parser.add_argument(
        "folder",
        type=Path,
        metavar="DIR",
        help="where to write them, such as the documentation folder of that generator",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write every page below the folder."""
    project = open_project(arguments.project)
    number = write_pages(publish(project.proved_catalogue(), project.site, folder_links), arguments.folder)
    print(f"Wrote {number} files below {arguments.folder}")
    return 0
