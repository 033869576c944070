"""One page of every kind."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from fingerpost.addresses import GuidePage
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
    walks = list(every_walk(build_graph(guide)))
    walk = max((walk for walk in walks if walk.at in guide.paths), key=lambda walk: len(walk.steps))
    without = [f"decide/{walk.name}/" for walk in walks if walk.at in guide.endings][:1]
    compared = GuidePage.PATHS in guide.pages
    lists = [f"paths/by/{one.id}/" for one in guide.criteria.values() if one.values and compared][:1]
    # Of many paths not every two have a page. Beside the pairs stand groups and the table in another order.
    beside = {
        path.name.partition(".")[0] if "." in path.name else "": path.name
        for path in sorted((site / guide.guide / "compare").iterdir(), reverse=True)
    }
    asked = [f"{page}/" for page in (GuidePage.FAQ, GuidePage.GLOSSARY, GuidePage.QUERIES) if page in guide.pages]
    alone = ["", f"paths/{next(iter(guide.paths))}/", *asked, "evidence/", f"decide/{walk.name}/", *without]
    table = ["paths/"] if compared else []
    compare = [f"compare/{name}/" for name in beside.values()]
    for page in ("decide/", *table, *lists, *compare, "explore/", "map/", "all/"):
        yield f"{guide.guide}/{page}"
        yield f"embed/{guide.guide}/{page}"
    yield from (f"{guide.guide}/{page}" for page in alone)
