"""Ids for the questions of a suggested tree: the author's own wherever one is free."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count

from ..flow import Answers, Graph, answers, first_walks
from .measures import places
from .topic import Topic
from .tree import Ask, Tree


def name_places(tree: Tree, graph: Graph, topics: Mapping[str, Topic]) -> dict[Ask, str]:
    """An id for every place of a tree that asks, in the order of the walks.

    For each topic one place has the id of the topic. There the question stands in full, and the others are like it.
    """
    order = places(tree)
    names = _where_the_author_asks(tree, graph, topics)
    taken = {*names.values(), *graph.ends}
    first_of: dict[str, Ask] = {}
    for place in order:
        first_of.setdefault(place.topic, place)
    for topic, place in first_of.items():
        if topic not in taken:
            if place in names:
                taken.remove(names[place])
            names[place] = topic
            taken.add(topic)
    asked_as: dict[str, list[str]] = {}
    for name, node in graph.nodes.items():
        asked_as.setdefault(node.topic, []).append(name)
    ids = {topic: _ids(topic, asked_as[topic]) for topic in first_of}
    for place in order:
        if place not in names:
            names[place] = next(name for name in ids[place.topic] if name not in taken)
            taken.add(names[place])
    return {place: names[place] for place in order}


def _where_the_author_asks(tree: Tree, graph: Graph, topics: Mapping[str, Topic]) -> dict[Ask, str]:
    """The author's ids for places that ask the same of the same readers."""
    walks = first_walks(graph)
    names: dict[Ask, str] = {}
    for name, node in graph.nodes.items():
        place = _follow(tree, answers(walks[name].steps), topics) if name in walks else None
        if isinstance(place, Ask) and place.topic == node.topic:
            names.setdefault(place, name)
    return names


def _follow(tree: Tree, known: Answers, topics: Mapping[str, Topic]) -> Tree:
    """The place to which known answers lead: the first that asks for another answer, or the path at the end."""
    while isinstance(tree, Ask) and tree.topic in known:
        tree = tree.branches[list(topics[tree.topic].answers).index(known[tree.topic])]
    return tree


def _ids(topic: str, asked_as: Sequence[str]) -> Iterator[str]:
    """The ids that a place may have: first those under which the author asks the topic, then new ones."""
    # Cut, so that it stays an id with its number.
    return chain(asked_as, (f"{topic[:36].rstrip('-')}-{number}" for number in count(2)))
