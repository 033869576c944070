"""What each part of routing brings, on the half that it was tuned with: ``python -m bench.routing.parts``."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final
from unittest.mock import patch

import fingerpost as fp
from bench.routing.__main__ import routed
from bench.routing.measure import measure
from bench.routing.queries import every_query
from fingerpost.routing import Kind, Routing, Weights
from fingerpost.routing.likeness import Likeness

ROOT: Final = Path(__file__).parent.parent.parent

_ALIKE: Final = dict.fromkeys(Kind, 1.0)


def _without() -> Iterator[tuple[str, Weights]]:
    whole = Weights()
    yield "all of it", whole
    yield "without words for the same thing", replace(whole, kin=0.0)
    yield "without the best wording", replace(whole, wording=0.0)
    yield "without everything that a page says", replace(whole, text=0.0)
    yield "without likeness to a wording", replace(whole, likeness=0.0)
    yield "without the guide that words are at home in", replace(whole, guide=0.0)
    yield "without the worth of each kind", replace(whole, kinds=_ALIKE, asked_meaning=1.0, mentioned=1.0)
    plain = replace(whole, wording=0.0, likeness=0.0, kin=0.0, guide=0.0)
    yield "BM25 with stems alone", replace(plain, kinds=_ALIKE, asked_meaning=1.0, mentioned=1.0)


def main() -> None:
    """Print a table in Markdown."""
    guides = tuple(fp.load(ROOT / "content"))
    half = [asked for asked in every_query() if not asked.held_out]
    print("| | first | first three | mean reciprocal rank |\n|---|---|---|---|")

    def row(name: str, index: Routing) -> None:
        found = measure(routed(index), half)
        print(f"| {name} | {100 * found.ranked_first:.1f} % | {100 * found.three:.1f} % | {found.reciprocal:.3f} |")

    for name, weights in _without():
        row(name, Routing(guides, weights))
    with patch.object(Likeness, "like", return_value=()):
        row("without groups of letters", Routing(guides))


if __name__ == "__main__":
    main()
