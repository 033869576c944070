"""``fingerpost pages``: the pages as plain files, for a generator that runs no hooks."""

import argparse
from pathlib import Path

from ..outputs.plain import write_pages
from ..outputs.project import proved_catalogue, read_site
from ..outputs.publication import publish
from ..pages import folder_links


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
    root: Path = arguments.project
    number = write_pages(publish(proved_catalogue(root), read_site(root), folder_links), arguments.folder)
    print(f"Wrote {number} files below {arguments.folder}")
    return 0
