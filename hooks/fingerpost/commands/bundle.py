"""``fingerpost bundle``: the site as one zip that works from a disk."""

import argparse
import shutil
from pathlib import Path

from ..outputs.bundle import bundle
from ..outputs.mkdocs.generate import generate


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Make ``dist/fingerpost-offline.zip``."""
    root: Path = arguments.project
    aside, target = root / "site.offline", root / "dist" / "fingerpost-offline.zip"
    for warning in generate(root, aside, {"OFFLINE": "true"}):
        print(warning)
    try:
        number = bundle(aside, target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    print(f"Packed {number} files into {target}")
    return 0
