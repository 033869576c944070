"""``fingerpost build``: the hosted site, put in place only when it is whole."""

import argparse
from pathlib import Path

from ..outputs.disk import swap
from ..outputs.mkdocs.generate import generate


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Build ``site/``; where that fails, the last good one stays."""
    root: Path = arguments.project
    aside, target = root / "site.new", root / "site"
    for warning in generate(root, aside, {}):
        print(warning)
    swap(aside, target)
    print(f"Built {target}")
    return 0
