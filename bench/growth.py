"""Measures what a site of many paths costs, and how that grows: ``python -m bench.growth 10 100 1000``.

Pages, seconds, memory and bytes of each kind of made-up guide; beside each, how many times those of the size before.
Ten thousand paths take a quarter of an hour.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bench.builds import Cost, Size, measure, size_of
from bench.machine import machine
from bench.own import BUILD, write_project
from bench.sized import KINDS
from bench.tables import print_table, shown

SIZES: Final = (10, 100)


def _cost(paths: int, kind: str) -> tuple[Cost, Size]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "own"
        write_project(folder, paths, kind)
        return measure(BUILD, folder), size_of(folder / "site")


def _rows(sizes: Sequence[int], kinds: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for kind in kinds:
        before: tuple[float, float, float, float] | None = None
        for paths in sizes:
            cost, size = _cost(paths, kind)
            now = (cost.seconds, cost.processor, cost.memory, size.megabytes)
            ratios = tuple(shown(one / other) for one, other in zip(now, before, strict=True)) if before else ("",) * 4
            before = now
            yield (
                kind,
                f"{paths:,}",
                *ratios,
                f"{size.pages:,}",
                shown(cost.seconds),
                shown(cost.processor),
                shown(1000 * cost.processor / size.pages),
                shown(cost.memory),
                shown(size.megabytes),
                shown(1000 * size.megabytes / size.pages),
                shown(size.largest),
            )


def main() -> None:
    """Measure, and print a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="PATHS")
    asked.add_argument("--kind", choices=KINDS, action="append", help="one kind of guide alone")
    given = asked.parse_args()
    print(f"{machine()} Once each.\n")
    head = ("Kind", "Paths", "Times the seconds before", "CPU", "Memory", "Bytes", "Pages", "Seconds", "CPU seconds")
    print_table(
        (*head, "CPU ms a page", "Memory, MB", "Pages, MB", "KB a page", "Largest page, MB"),
        _rows(given.sizes, given.kind or KINDS),
    )


if __name__ == "__main__":
    main()
