"""All of a guide that its walks, and whatever is proved of them, depend on: no words, and no places."""

from collections.abc import Hashable

from .graph import Graph


def outline(graph: Graph) -> Hashable:
    """What two guides have in common if and only if they have the same walks, which end at what needs the same.

    Names are among it, and the order of everything, so that what was found first is found first again.
    """
    guide = graph.guide
    questions = tuple(
        (
            node.id,
            node.topic,
            tuple((choice.id, choice.target, tuple(choice.settles.items())) for choice in node.choices),
        )
        for node in graph.nodes.values()
    )
    requirements = tuple(
        (requirement.id, requirement.clear is None, tuple(requirement.met_by.items()))
        for requirement in guide.requirements.values()
    )
    paths = tuple(
        (path.id, path.aims, path.requires, bool(path.not_recommended), bool(path.set_aside))
        for path in guide.paths.values()
    )
    endings = tuple((ending.id, ending.requires) for ending in guide.endings.values())
    return graph.start, questions, requirements, paths, endings
