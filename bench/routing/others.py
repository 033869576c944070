"""What routing is measured beside: the search of the site, and words that are the same."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import material

from bench.routing.measure import MOST, Found
from fingerpost.catalogue import Guide
from fingerpost.pages import Edition
from fingerpost.routing.destinations import destinations
from fingerpost.words import words_for

_SCRIPT: Final = Path(__file__).parent / "site_search.mjs"


def site_search(site: Path, queries: Sequence[str], guides: Iterable[str]) -> Found:
    """The search of a built site, in Node, without the pages that were written by hand.

    Args:
        site: the folder of the site.
        queries: everything that will be asked.
        guides: the ids of the guides.
    """
    node = shutil.which("node")
    if node is None:
        raise SystemExit("The search of the site runs in Node, which is not installed.")
    (worker,) = (Path(material.__file__).parent / "templates/assets/javascripts/workers").glob("search.*.js")
    printed = subprocess.run(
        [node, str(_SCRIPT), str(worker), str(site / "search" / "search_index.json")],
        input=json.dumps(queries),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    own = tuple(f"{guide}/" for guide in guides)
    found: Mapping[str, list[str]] = {
        query: [address for address in addresses if address.startswith(own)]
        for query, addresses in zip(queries, json.loads(printed), strict=True)
    }
    return lambda query: (found[query], bool(found[query]))


def same_words(guides: Sequence[Guide]) -> Found:
    """Whatever has the most words of a query, without those that say little; of several the first."""
    every = [one for guide in guides for one in destinations(Edition(guide, guides=tuple(guides)))]
    small = frozenset(words_for("en").search.small.split())

    def words(text: str) -> frozenset[str]:
        return frozenset(re.findall(r"\w+", text.lower())) - small

    held = [(one.address, words(" ".join((one.title, *one.wordings, one.text)))) for one in every]

    def find(query: str) -> tuple[Sequence[str], bool]:
        typed = words(query)
        scored = sorted(((len(typed & has), -place) for place, (_, has) in enumerate(held)), reverse=True)
        found = [held[-place][0] for shared, place in scored[:MOST] if shared]
        return found, bool(found)

    return find
