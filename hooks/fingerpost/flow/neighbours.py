"""Paths that readers meet together: one is the outcome of a walk, and the other would fit too."""

from ..catalogue import Guide
from .outcome import Explainer
from .walk import every_walk


def neighbours(guide: Guide, explainer: Explainer) -> frozenset[frozenset[str]]:
    """Every two paths of which one ends a walk that the other would fit too: nothing that it needs is open, and nobody advises against it.

    Args:
        guide: the guide.
        explainer: explains its outcomes; its graph must be free of circles.
    """
    advised = [path.id for path in guide.paths.values() if not path.not_recommended]
    found = set()
    for walk in every_walk(explainer.graph):
        verdicts = explainer.verdicts(walk)
        found |= {
            frozenset((walk.at, path))
            for path in advised
            if path != walk.at and verdicts[path].unopposed and not verdicts[path].open
        }
    return frozenset(found)
