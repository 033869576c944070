"""The definitions of the flow once more, on plain values, to hold the engine against. Nothing is shared with it.

A situation is what the answers so far leave possible of each condition that they spoke of. How a path stands in it
follows from docs/how-it-works.md.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import Any

from tests.properties.authoring import Tree

Said = Mapping[str, frozenset[str]]
"""Condition to the values that the answers so far leave possible; one that they did not speak of is absent."""

Needed = tuple[Said, bool]
"""Of each condition that a need is about the values that will do, one of which is enough; and whether it stays so."""

WANTED = "<aim>"
"""Stands for what the reader wants."""


@dataclass(frozen=True)
class Route:
    """A sequence of answers from the first question.

    Attributes:
        answers: the question and the answer to it, in order.
        at: the question, the path or the ending that they lead to.
        said: what they say together.
    """

    answers: tuple[tuple[str, str], ...]
    at: str
    said: Said

    @property
    def name(self) -> str:
        """As an address has it."""
        return "/".join(f"{question}.{answer}" for question, answer in self.answers)


def values(one_or_many: Any) -> frozenset[str]:
    """What stands in a file as one value or as a list of them."""
    return frozenset(one_or_many if isinstance(one_or_many, list) else [one_or_many])


def whole_ends(tree: Tree) -> dict[str, Tree]:
    """Everything at which answers may end: paths, and endings that are none."""
    return {**tree["paths"], **tree.get("endings", {})}


def topic(tree: Tree, question: str) -> str:
    """The question that lends its words."""
    return str(tree["questions"][question].get("like", question))


def answers(tree: Tree, question: str) -> dict[str, tuple[Said, str]]:
    """Each answer of a question: what it says, and where it leads."""
    own = tree["questions"][question]
    written = tree["questions"][topic(tree, question)]["answers"]
    return {answer: (says(one), own["to"][answer] if "like" in own else one["to"]) for answer, one in written.items()}


def says(answer: Tree) -> Said:
    """What an answer says."""
    wanted = {WANTED: frozenset(answer["aims"])} if answer.get("aims") else {}
    return wanted | {condition: values(possible) for condition, possible in answer.get("says", {}).items()}


def hear(said: Said, more: Said) -> Said:
    """What is known after one more answer."""
    return {**said, **{condition: possible & said.get(condition, possible) for condition, possible in more.items()}}


def routes(tree: Tree) -> Iterator[Route]:
    """Every sequence of answers, the empty one first, each before those that go on from it."""
    return _from(tree, Route((), tree["start"], {}))


def _from(tree: Tree, route: Route) -> Iterator[Route]:
    yield route
    if route.at in tree["questions"]:
        for answer in answers(tree, route.at):
            yield from _from(tree, onward(tree, route, answer))


def onward(tree: Tree, route: Route, answer: str) -> Route:
    """One answer further."""
    more, target = answers(tree, route.at)[answer]
    return Route((*route.answers, (route.at, answer)), target, hear(route.said, more))


def along(tree: Tree, route: Route) -> list[Route]:
    """The beginnings of a route, itself at the end."""
    ways = [Route((), tree["start"], {})]
    for _, answer in route.answers:
        ways.append(onward(tree, ways[-1], answer))
    return ways


def kept(tree: Tree, route: Route, index: int) -> dict[str, str]:
    """The answers of a route but for one, by the question that lends its words."""
    return {topic(tree, question): given for place, (question, given) in enumerate(route.answers) if place != index}


def walked(tree: Tree, route: Route, index: int, answer: str) -> Route:
    """Go as far as the answers of a route go, one of them changed."""
    others = kept(tree, route, index)
    way = onward(tree, along(tree, route)[index], answer)
    while way.at in tree["questions"] and topic(tree, way.at) in others:
        way = onward(tree, way, others[topic(tree, way.at)])
    return way


def ends(tree: Tree, at: str, others: Mapping[str, str]) -> frozenset[str]:
    """The paths and endings that can follow, some answers given again wherever the same is asked."""
    if at in whole_ends(tree):
        return frozenset({at})
    leads = {answer: target for answer, (_, target) in answers(tree, at).items()}
    again = others.get(topic(tree, at))
    return frozenset().union(
        *(ends(tree, target, others) for answer, target in leads.items() if again in (None, answer))
    )


def needs(tree: Tree, end: str) -> dict[str, Needed]:
    """What a path needs, by name.

    What an ending requires says when it is true, and nobody makes it so.
    """
    needed: dict[str, Needed] = {}
    part = whole_ends(tree)[end]
    if part.get("serves"):
        needed[WANTED] = ({WANTED: frozenset(part["serves"])}, True)
    for name in part.get("requires", ()):
        requirement = tree["requirements"][name]
        met_by = requirement.get("needs") or requirement.get("needs_any") or {}
        fixed = "fixed" in requirement or end not in tree["paths"]
        needed[name] = ({condition: values(some) for condition, some in met_by.items()}, fixed)
    return needed


def about(needed: Mapping[str, Needed], name: str) -> frozenset[str]:
    """What a need is about; of one that nobody can change, with whatever another such need says of the same."""
    conditions, fixed = frozenset(needed[name][0]), needed[name][1]
    others = [met_by.keys() for met_by, stays in needed.values() if stays] if fixed else []
    while more := [other for other in others if conditions & other and other - conditions]:
        conditions = conditions.union(*more)
    return conditions


def _by_itself(met_by: Said, said: Said) -> str:
    """Whether one of some conditions is known to be so, all of them are known not to be, or neither."""
    told = {condition: said[condition] for condition in met_by if condition in said}
    if any(all(value in met_by[condition] for value in possible) for condition, possible in told.items()):
        return "met"
    failed = [not any(value in met_by[condition] for value in possible) for condition, possible in told.items()]
    return "failed" if failed and all(failed) and len(told) == len(met_by) else "open"


def _can_all_be(needed: Collection[Said], said: Said) -> bool:
    """Whether for each of some needs one of its conditions can be so, all at once."""
    for chosen in product(*(met_by.items() for met_by in needed)):
        together = [
            reduce(frozenset.intersection, [some for other, some in chosen if other == condition])
            & said.get(condition, frozenset().union(*(some for _, some in chosen)))
            for condition, _ in chosen
        ]
        if all(together):
            return True
    return False


def standings(tree: Tree, path: str, said: Said) -> dict[str, str]:
    """How each need of a path stands: ``met``, ``open``, ``unmet`` or ``excluded``."""
    needed = needs(tree, path)
    alone = {name: _by_itself(met_by, said) for name, (met_by, _) in needed.items()}
    stands = {}
    for name, (met_by, fixed) in needed.items():
        if not fixed or not met_by:
            stands[name] = {"failed": "unmet"}.get(alone[name], alone[name])
            continue
        linked = about(needed, name)
        beside = {other: so for other, (so, stays) in needed.items() if stays and linked & so.keys()}
        if _can_all_be(beside.values(), said):
            stands[name] = alone[name]
        elif not _can_all_be(beside.values(), {}):
            stands[name] = "excluded"
        elif any(alone[other] == "failed" for other in beside):
            stands[name] = {"failed": "excluded"}.get(alone[name], alone[name])
        else:
            all_met = all(alone[other] == "met" for other in beside)
            stands[name] = "met" if alone[name] == "met" and not all_met else "excluded"
    return stands


def decided_at(tree: Tree, path: str, route: Route, name: str, wanted: tuple[str, ...]) -> int | None:
    """The place of the first answer after which a need of a path stands in one of some ways.

    ``None`` where it stands so before any answer, so that no answer is the reason.
    """
    first = [standings(tree, path, way.said)[name] in wanted for way in along(tree, route)].index(True)
    return first - 1 if first else None


def fits(tree: Tree, path: str, said: Said) -> bool:
    """Whether nothing speaks against a path, and what nobody could change is known to be met."""
    needed = needs(tree, path)
    return all(
        stands == "met" or (stands == "open" and not needed[name][1])
        for name, stands in standings(tree, path, said).items()
    )


def recommended(tree: Tree) -> list[str]:
    """The paths where walks may end."""
    return [path for path, part in tree["paths"].items() if not {"not_recommended", "unreached"} & part.keys()]


def faults_of_end(tree: Tree, path: str, said: Said) -> set[str]:
    """The codes of what is wrong with ending at a path."""
    stands = standings(tree, path, said).values()
    needless = "unmet" in stands and any(fits(tree, other, said) for other in recommended(tree))
    return {code for code, wrong in (("FP202", "excluded" in stands), ("FP203", needless)) if wrong}


def faults_of_walks(tree: Tree) -> set[str]:
    """The codes of everything that is wrong with the walks of a guide, told by walking them all."""
    faults: set[str] = set()
    for route in routes(tree):
        topics = [topic(tree, question) for question, _ in route.answers]
        if not all(route.said.values()):
            faults.add("FP201")
        if route.at in whole_ends(tree):
            faults |= faults_of_end(tree, route.at, route.said)
        elif topic(tree, route.at) in topics:
            faults.add("FP204")
    return faults


def turned_away(tree: Tree) -> set[str]:
    """The last answers of walks that end without a path, though all is met that some path needs."""
    return {
        f"{route.answers[-1][0]}.{route.answers[-1][1]}"
        for route in routes(tree)
        if route.at in tree.get("endings", {})
        and any(set(standings(tree, path, route.said).values()) == {"met"} for path in recommended(tree))
    }


def never_best(tree: Tree) -> set[str]:
    """The paths that are not recommended and end no walk, though nothing ever speaks against them."""
    whole = [route for route in routes(tree) if route.at in whole_ends(tree)]
    advised_against = {path for path, part in tree["paths"].items() if "not_recommended" in part}
    aside = advised_against - {route.at for route in whole}
    return {
        path
        for path in aside
        if not any({"unmet", "excluded"} & set(standings(tree, path, route.said).values()) for route in whole)
    }
