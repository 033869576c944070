"""Measures how often queries are routed to the right page: ``python -m bench.routing``, after ``script/build``."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import fingerpost as fp
from bench.routing.measure import MOST, Found, measure
from bench.routing.others import same_words, site_search
from bench.routing.queries import every_query
from fingerpost.routing import Routing, Weights

ROOT: Final = Path(__file__).parent.parent.parent


def routed(index: Routing) -> Found:
    """Routing, and whether it gives an answer."""

    def find(query: str) -> tuple[Sequence[str], bool]:
        found = index.ranked(query, MOST)
        return [match.destination.address for match in found], bool(found) and found[0].score >= Weights().enough

    return find


def main() -> None:
    """Measure both halves, and print a table in Markdown."""
    guides = tuple(fp.load(ROOT / "content"))
    queries = tuple(every_query())
    index = Routing(guides)
    ways = {
        "`fingerpost route`": routed(index),
        "the search of the site": site_search(
            ROOT / "site", [asked.text for asked in queries], [guide.guide for guide in guides]
        ),
        "words that are the same": same_words(guides),
    }
    halves = {"tuned with": False, "held out": True}
    wanted = sys.argv[1:] or list(halves)
    for name, held_out in halves.items():
        if name in wanted:
            half = [asked for asked in queries if asked.held_out is held_out]
            number = sum(bool(asked.pages) for asked in half)
            print(f"\nThe half {name}: {number} queries with a page, {len(half) - number} without\n")
            print("| | first, and given | first | first three | mean reciprocal rank | rejected |")
            print("|---|---|---|---|---|---|")
            for way, find in ways.items():
                print(f"| {way} | {measure(find, half).row()} |")
    start = time.perf_counter()
    for asked in queries:
        index.route(asked.text)
    print(f"\n{(time.perf_counter() - start) / len(queries) * 1e6:.0f} microseconds a query, on one core")


if __name__ == "__main__":
    main()
