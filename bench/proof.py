"""Measures how the proof grows with the questions, and with the paths; and where it is given up rather than guessed.

``python -m bench.proof`` takes about a minute.
"""

import datetime
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from bench.large import guide_asked_twice, large_guide
from bench.machine import machine
from bench.shared import shared_guide
from bench.tables import print_table, shown
from fingerpost.catalogue import Catalogue, Guide, read_guide
from fingerpost.checks import Examined, examine

RUNS: Final = 3
_TODAY: Final = datetime.date(2026, 11, 24)
_FILE: Final = "made-up.yaml"

_PROVED: Final = "FP2"
"""What the proof finds. Nobody would build a site of some of these guides, which would have too many pages."""

_UNDECIDED: Final = "FP209"


@dataclass(frozen=True, kw_only=True)
class _Row:
    """A guide, and what it took.

    Attributes:
        guide: as it was read.
        examined: what was found, and how it was proved.
        reading, proving: the seconds of the processor, the middle of several; to prove is to run every check.
    """

    guide: Guide
    examined: Examined
    reading: float
    proving: float

    @property
    def cells(self) -> tuple[str, ...]:
        """Questions, paths, conditions, walks, states."""
        proof = self.examined.proof
        if proof is None:
            raise SystemExit("the walks of the made-up guide cannot be counted: what would be measured is no proof")
        walks = f"{proof.walks:,}" if proof.walks < 10**6 else f"10^{len(str(proof.walks)) - 1}"
        parts = (self.guide.questions, self.guide.paths, self.guide.conditions)
        return (*(f"{len(part):,}" for part in parts), walks, f"{proof.states:,}")


def _seconds(work: Callable[[Guide], object], text: str) -> float:
    """The middle of some runs, each on a guide of its own: one that was proved remembers it."""
    times = []
    for _ in range(RUNS):
        guide = read_guide(text, _FILE)
        start = time.process_time()
        work(guide)
        times.append(time.process_time() - start)
    return statistics.median(times)


def _measured(text: str, *expected: str) -> _Row:
    """Read and prove a guide.

    Raises:
        SystemExit: where the proof finds other faults than are expected: what would be measured is no proof.
    """
    guide = read_guide(text, _FILE)
    (examined,) = examine(Catalogue((guide,), ()), _TODAY)
    wrong = (
        finding for finding in examined.errors if finding.code.startswith(_PROVED) and finding.code not in expected
    )
    if others := list(map(str, wrong)):
        raise SystemExit("\n".join(others))
    return _Row(
        guide=guide,
        examined=examined,
        reading=_seconds(lambda _: read_guide(text, _FILE), text),
        proving=_seconds(lambda made: examine(Catalogue((made,), ()), _TODAY), text),
    )


def _rows(made: Callable[[int], str], sizes: tuple[int, ...]) -> Iterator[tuple[str, ...]]:
    first: _Row | None = None
    for size in sizes:
        row = _measured(made(size))
        first = first or row
        questions = len(row.guide.questions) / len(first.guide.questions)
        times = (shown(questions), shown(row.proving / first.proving))
        yield (*row.cells, shown(row.reading), shown(row.proving), *times)


def _rows_to_the_end(sizes: tuple[int, ...]) -> Iterator[tuple[str, ...]]:
    for size in sizes:
        row = _measured(guide_asked_twice(size), _UNDECIDED)
        given_up = [finding for finding in row.examined.errors if finding.code == _UNDECIDED]
        yield (
            str(size),
            row.cells[3],
            "" if given_up else row.cells[4],
            shown(row.proving),
            "; ".join(f"{finding.code}: {finding.message}" for finding in given_up) or "exact",
        )


def main() -> None:
    """Measure, and print three tables. Ratios are to the smallest guide of a table."""
    print(f"{machine()} Seconds of the processor, the middle of {RUNS}.\n")
    grows = (
        "Questions",
        "Paths",
        "Conditions",
        "Walks",
        "States",
        "Read, s",
        "Checked and proved, s",
        "Times the questions",
    )
    for title, made, sizes in (
        (
            "Five questions share the next one, in layers, of which every fifth ends walks:",
            shared_guide,
            (50, 100, 500, 2000),
        ),
        ("Twenty questions do, and half of them end at paths of their own:", large_guide, (12, 24, 50, 100)),
    ):
        print(f"{title}\n")
        print_table((*grows, "Times the seconds"), _rows(made, sizes))
    print("Where a path needs so many things, each of which is asked for twice and far apart:\n")
    print_table(("Things", "Walks", "States", "Seconds", "The proof is"), _rows_to_the_end((4, 8, 12, 16, 20)))


if __name__ == "__main__":
    main()
