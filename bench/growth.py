"""Measures what a site of many paths costs: pages, seconds of the processor, memory and bytes, up to 1,000 paths."""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.sized import KINDS, write_guide

PROJECT: Final = Path(__file__).parent.parent
SIZES: Final = (10, 100, 300, 1000)

SETTINGS: Final = """\
site_name: Made up
site_url: https://example.org/
theme:
  name: material
  font: false
plugins:
  - search
hooks:
  - hooks/decision_site.py
"""

# Of the processes that a program has ended, the system tells the largest alone: so each build has a program of its own.
_MEASURED: Final = (
    "import resource, subprocess, sys;"
    "subprocess.run([sys.executable, '-m', 'fingerpost', 'build'], check=True, capture_output=True);"
    "used = resource.getrusage(resource.RUSAGE_CHILDREN);"
    "print(used.ru_utime + used.ru_stime, used.ru_maxrss)"
)


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one build took.

    Attributes:
        pages: how many pages the site has, embeds among them.
        seconds: of the processor.
        memory: the most that a process of it held, in MB.
        size: of all pages, in MB.
        largest: of the largest page, in MB.
    """

    pages: int
    seconds: float
    memory: float
    size: float
    largest: float


def _cost(folder: Path, paths: int, kind: str) -> Cost:
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "note.md").write_text("# A note\n")
    (folder / "mkdocs.yml").write_text(SETTINGS)
    shutil.copytree(PROJECT / "hooks", folder / "hooks")
    write_guide(folder / "content" / kind, paths, kind)
    ran = subprocess.run(
        [sys.executable, "-c", _MEASURED], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    seconds, memory = map(float, ran.stdout.split())
    sizes = [page.stat().st_size for page in (folder / "site").rglob("*.html")]
    return Cost(
        pages=len(sizes), seconds=seconds, memory=memory / 1024, size=sum(sizes) / 1e6, largest=max(sizes) / 1e6
    )


def main() -> None:
    """Measure, and print a table for each kind."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    for kind in KINDS:
        print(f"\n{kind}\n{'paths':>6}{'pages':>8}{'CPU s':>9}{'ms/page':>9}{'MB held':>9}", end="")
        print(f"{'MB':>8}{'KB/page':>9}{'largest MB':>12}")
        for paths in sizes:
            with tempfile.TemporaryDirectory() as temporary:
                cost = _cost(Path(temporary) / "made-up", paths, kind)
            print(
                f"{paths:6}{cost.pages:8}{cost.seconds:9.1f}{1000 * cost.seconds / cost.pages:9.1f}{cost.memory:9.0f}"
                f"{cost.size:8.1f}{1000 * cost.size / cost.pages:9.1f}{cost.largest:12.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
