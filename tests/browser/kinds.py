"""One page of every kind."""

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.flow import build_graph, every_walk


def kinds(catalogue: Catalogue) -> list[str]:
    """One address of every kind of page, of every guide."""
    return ["", "embedding/", *(address for guide in catalogue.guides for address in _kinds_of(guide))]


def _kinds_of(guide: Guide) -> list[str]:
    walk = max(every_walk(build_graph(guide)), key=lambda walk: len(walk.steps))
    first, second, *_ = guide.paths
    pair, by = (
        f"compare/{first}-vs-{second}/",
        f"paths/by/{next(one.id for one in guide.criteria.values() if one.values)}/",
    )
    pages = [
        "",
        "paths/",
        by,
        f"paths/{first}/",
        pair,
        "map/",
        "faq/",
        "queries/",
        "evidence/",
        "all/",
        "decide/",
        f"decide/{walk.name}/",
    ]
    return [
        *(f"{guide.guide}/{page}" for page in pages),
        *(f"embed/{guide.guide}/{page}" for page in ("decide/", "paths/", by, pair, "map/", "all/")),
    ]
