"""``fingerpost reference``: every key of a catalogue file and every check, as pages."""

import argparse
from pathlib import Path

from ..outputs.check_pages import check_pages
from ..outputs.reference import reference


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes the folder to write to."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the documentation folder")


def run(arguments: argparse.Namespace) -> int:
    """Write `catalogue.md` and the pages of `checks/` below the folder; pages of checks that are gone go too."""
    folder: Path = arguments.folder
    pages = {"catalogue.md": reference(), **check_pages()}
    for old in folder.glob("checks/*.md"):
        if f"checks/{old.name}" not in pages:
            old.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"Wrote {len(pages)} pages below {folder}")
    return 0
