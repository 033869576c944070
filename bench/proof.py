"""Measures how the proof grows with the questions, on guides whose questions share what comes after them."""

import datetime
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from bench.shared import shared_guide
from fingerpost.catalogue import Catalogue, read_guide
from fingerpost.checks import examine

SIZES: Final = (10, 100, 500, 2000)
RUNS: Final = 3
_TODAY: Final = datetime.date(2026, 11, 24)


def _seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Measure, and print a table. Its ratios are to the smallest guide."""
    print(f"{'questions':>9}{'walks':>12}{'states':>9}{'reading':>10}{'proof':>10}{'ratio':>8}{'questions':>11}")
    base = 0.0
    for size in SIZES:
        text = shared_guide(size)
        catalogue = Catalogue((read_guide(text, "made-up.yaml"),), ())
        (examined,) = examine(catalogue, _TODAY)
        proof = examined.proof
        if proof is None or any(finding.code.startswith("FP2") for finding in examined.errors):
            raise SystemExit("the made-up guide is not sound: what would be measured is no proof")
        reading = _seconds(partial(read_guide, text, "made-up.yaml"))
        proving = _seconds(partial(examine, catalogue, _TODAY))
        base = base or proving
        walks = str(proof.walks) if proof.walks < 10**6 else f"10^{len(str(proof.walks)) - 1}"
        print(
            f"{size:9}{walks:>12}{proof.states:>9}{reading:9.2f}s{proving:9.2f}s"
            f"{proving / base:8.1f}{size / SIZES[0]:11.0f}"
        )


if __name__ == "__main__":
    main()
