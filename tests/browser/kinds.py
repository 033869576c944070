"""One page of every kind."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from fingerpost.catalogue import Guide
from fingerpost.flow import build_graph, every_walk


def kinds(site: Path, guides: Iterable[Guide]) -> list[str]:
    """One address of every kind of page of some guides, and two pages that belong to none.

    Args:
        site: the built site.
        guides: guides of it.
    """
    return ["", "embedding/", *(address for guide in guides for address in _kinds_of(site, guide))]


def _kinds_of(site: Path, guide: Guide) -> Iterator[str]:
    walk = max(every_walk(build_graph(guide)), key=lambda walk: len(walk.steps))
    lists = [f"paths/by/{one.id}/" for one in guide.criteria.values() if one.values][:1]
    # Of many paths not every two have a page.
    pair = min(path.name for path in (site / guide.guide / "compare").iterdir())
    alone = ["", f"paths/{next(iter(guide.paths))}/", "faq/", "queries/", "evidence/", f"decide/{walk.name}/"]
    for page in ("decide/", "paths/", *lists, f"compare/{pair}/", "explore/", "map/", "all/"):
        yield f"{guide.guide}/{page}"
        yield f"embed/{guide.guide}/{page}"
    yield from (f"{guide.guide}/{page}" for page in alone)
