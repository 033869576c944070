"""Ids for the questions of a suggested tree: the author's own wherever one is free."""

from collections.abc import Collection, Mapping
from itertools import chain, count

from ..flow import Graph, every_prefix
from .measures import places
from .topic import Topic
from .tree import Ask, Tree


def name_places(tree: Tree, graph: Graph, topics: Mapping[str, Topic]) -> dict[Ask, str]:
    """An id for every place of a tree that asks, in the order of the walks.

    For each topic one place has the topic's own id: there the question stands in full, and the others are like it.
    """
    order = places(tree)
    names = _where_the_author_asks(tree, graph, topics)
    for topic in dict.fromkeys(place.topic for place in order):
        if topic not in names.values():
            names[next(place for place in order if place.topic == topic)] = topic
    for place in order:
        if place not in names:
            names[place] = _free(place.topic, graph, {*names.values(), *graph.paths})
    return {place: names[place] for place in order}


def _where_the_author_asks(tree: Tree, graph: Graph, topics: Mapping[str, Topic]) -> dict[Ask, str]:
    """The author's ids for places that ask the same of the same readers."""
    answers_before: dict[str, Mapping[str, str]] = {}
    for walk in every_prefix(graph):
        if walk.node:
            answers_before.setdefault(walk.at, {step.node.topic: step.choice.id for step in walk.steps})
    names: dict[Ask, str] = {}
    for name, node in graph.nodes.items():
        place = _follow(tree, answers_before[name], topics) if name in answers_before else None
        if isinstance(place, Ask) and place.topic == node.topic:
            names.setdefault(place, name)
    return names


def _follow(tree: Tree, answers: Mapping[str, str], topics: Mapping[str, Topic]) -> Tree:
    """The place where somebody stands who gave these answers: the first that asks for another one."""
    while isinstance(tree, Ask) and tree.topic in answers:
        tree = tree.branches[list(topics[tree.topic].answers).index(answers[tree.topic])]
    return tree


def _free(topic: str, graph: Graph, taken: Collection[str]) -> str:
    """An id that is not taken: one under which the author asks the topic, or else a new one."""
    of_the_author = (name for name, node in graph.nodes.items() if node.topic == topic)
    # Cut, so that it stays an id with its number.
    new = (f"{topic[:36].rstrip('-')}-{number}" for number in count(2))
    return next(name for name in chain(of_the_author, new) if name not in taken)
