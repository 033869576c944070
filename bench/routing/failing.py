"""The queries that are not routed to the right page, by what is wrong: ``python -m bench.routing.failing``.

Of the half that everything is tuned with alone: whoever has read one of the others cannot measure with them any more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fingerpost as fp
from bench.routing.measure import MOST
from bench.routing.queries import Asked, every_query
from fingerpost.routing import Match, Routing, Weights

ROOT: Final = Path(__file__).parent.parent.parent

WRONG: Final = (
    "answered, and no page does",
    "the right page is first, and not sure enough",
    "the right page is second or third",
    "the right page is further down, or not found",
)


@dataclass(frozen=True)
class Failing:
    """A query that is not routed to the right page, what is wrong, and what was found."""

    asked: Asked
    wrong: str
    found: tuple[Match, ...]


def failing(index: Routing) -> Iterator[Failing]:
    """Every failing query of the half that everything is tuned with."""
    for asked in every_query():
        if asked.held_out:
            continue
        found = index.ranked(asked.text, MOST)
        given = bool(found) and found[0].score >= Weights().enough
        right = (place for place, match in enumerate(found) if match.destination.address in asked.pages)
        place = next(right, MOST)
        if asked.pages and not (place == 0 and given):
            yield Failing(asked, WRONG[1] if place == 0 else WRONG[2] if place < 3 else WRONG[3], found)
        elif not asked.pages and given:
            yield Failing(asked, WRONG[0], found)


def main() -> None:
    """Print them, each kind by itself, with what was found instead."""
    every = tuple(failing(Routing(fp.load(ROOT / "content"))))
    for wrong in WRONG:
        ones = [one for one in every if one.wrong == wrong]
        print(f"\n{len(ones)}: {wrong}")
        for one in ones:
            print(f"\n  {one.asked.text}\n    right: {' or '.join(one.asked.pages) or 'none'}")
            for match in one.found[:3]:
                print(f"    {match.score:.2f} {match.destination.address} by {', '.join(match.words)}")


if __name__ == "__main__":
    main()
