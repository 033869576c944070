"""What holds for every sound guide, as assertions about one guide. Made-up and changed guides are held to the same."""

from dataclasses import dataclass
from functools import cached_property

from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import (
    AIM,
    Because,
    Explainer,
    Graph,
    Outcome,
    Verdict,
    build_graph,
    count_prefixes,
    count_walks,
    every_prefix,
    every_walk,
    truth_table,
)
from tests.properties.authoring import Tree, written
from tests.properties.definitions import WANTED, Route, answers, needs, onward, routes, standings, topic
from tests.small_guide import FILE


@dataclass(frozen=True)
class Case:
    """A sound guide, as plain values and as the engine has it.

    Attributes:
        tree: the plain values.
    """

    tree: Tree

    @cached_property
    def guide(self) -> Guide:
        """As it was read."""
        return read_guide(written(self.tree), FILE)

    @cached_property
    def graph(self) -> Graph:
        """Its questions."""
        return build_graph(self.guide)

    @cached_property
    def routes(self) -> list[Route]:
        """Every sequence of answers, by the definitions."""
        return list(routes(self.tree))

    @cached_property
    def ends(self) -> list[Route]:
        """Those that end."""
        return [route for route in self.routes if route.at in self.tree["paths"]]

    @cached_property
    def outcomes(self) -> list[tuple[Route, Outcome]]:
        """Every outcome beside the answers that lead to it."""
        explainer = Explainer(self.guide, self.graph)
        return [(route, explainer.explain(walk)) for route, walk in zip(self.ends, every_walk(self.graph), strict=True)]


def walks_are_those_of_the_answers(case: Case) -> None:
    """Each combination of answers is walked once, in order, and ends at one path. As many are counted as are listed."""
    assert [(walk.name, walk.at) for walk in every_prefix(case.graph)] == [
        (route.name, route.at) for route in case.routes
    ]
    assert [(walk.name, walk.at) for walk in every_walk(case.graph)] == [(route.name, route.at) for route in case.ends]
    assert count_prefixes(case.graph) == len(case.routes)
    assert count_walks(case.graph) == len(case.ends)


def the_truth_table_has_a_line_for_every_walk(case: Case) -> None:
    """With what has to be cleared first; no two lines begin alike."""
    lines = list(truth_table(case.guide))
    assert lines == [_line(case.tree, route) for route in case.ends]
    assert len({line.split(" -> ")[0] for line in lines}) == len(lines)


def _line(tree: Tree, route: Route) -> str:
    unmet = standing(tree, route.at, route, "unmet")
    clear = f" (clear first: {', '.join(unmet)})" if unmet else ""
    return f"{route.name.replace('/', ' ')} -> {route.at}{clear}"


def standing(tree: Tree, path: str, route: Route, *wanted: str) -> list[str]:
    """The needs of a path that stand in one of some ways after the answers of a route."""
    return [name for name, stands in standings(tree, path, route.said).items() if stands in wanted]


def paths_stand_as_their_needs_say(case: Case) -> None:
    """What is to be cleared, to be confirmed, met and ruled out, of the recommended path and of every other one."""
    for route, outcome in case.outcomes:
        verdicts = [outcome.verdict, *(other.verdict for other in outcome.others)]
        assert [verdict.path for verdict in verdicts] == [
            route.at,
            *(path for path in case.tree["paths"] if path != route.at),
        ]
        for verdict in verdicts:
            assert _as_standings(verdict) == standings(case.tree, verdict.path, route.said), (
                f"{verdict.path} after {route.name}"
            )


def _as_standings(verdict: Verdict) -> dict[str, str]:
    groups = {"met": verdict.met, "open": verdict.open, "unmet": verdict.unmet, "excluded": verdict.excluded}
    return {WANTED if need.id == AIM else need.id: name for name, group in groups.items() for need in group}


def reasons_name_the_answers_that_decided(case: Case) -> None:
    """Why this path, and why not each other one: the answer after which it was so, and before which it was not."""
    for route, outcome in case.outcomes:
        _decided(case.tree, route, outcome.because, route.at, ("met",))
        for other in outcome.others:
            _decided(case.tree, route, other.because, other.verdict.path, ("excluded", "unmet"))


def _decided(tree: Tree, route: Route, because: tuple[Because, ...], path: str, stood: tuple[str, ...]) -> None:
    """Each need that stands so, and that answers speak of, has one answer that decided it and is about its condition.

    Where something rules a path out for good, what somebody could clear is no reason beside it.
    """
    decided = next((names for one in stood if (names := standing(tree, path, route, one))), [])
    known = list(_along(tree, route))
    given = {one.step.node.id: one for one in because}
    assert len(given) == len(because)
    named = [WANTED if need.id == AIM else need.id for one in because for need in one.needs]
    spoken_of = [name for name in decided if needs(tree, path)[name][0] in route.said]
    assert sorted(named) == sorted(spoken_of), f"{path} after {route.name}"
    for before, (question, answer), after in zip(known, route.answers, known[1:], strict=False):
        for need in given[question].needs if question in given else ():
            name = WANTED if need.id == AIM else need.id
            assert given[question].step.choice.id == answer
            assert need.condition in answers(tree, question)[answer][0], (
                f"{question}.{answer} says nothing of {need.condition}"
            )
            if _alone(tree, path, name, known[-1]) in stood:
                assert [_alone(tree, path, name, at) in stood for at in (before, after)] == [False, True]
            else:  # It fails only together with another need: then the last answer about their condition counts.
                assert not any(
                    need.condition in answers(tree, later)[one][0] for later, one in route.answers[len(after.answers) :]
                )


def _along(tree: Tree, route: Route) -> list[Route]:
    """The beginnings of a route, itself at the end."""
    ways = [Route((), tree["start"], {})]
    for _, answer in route.answers:
        ways.append(onward(tree, ways[-1], answer))
    return ways


def _alone(tree: Tree, path: str, name: str, at: Route) -> str:
    """How a need would stand if the path had no other."""
    kept = {"serves": tree["paths"][path]["serves"]} if name == WANTED else {"requires": [name]}
    return standings({**tree, "paths": {path: kept}}, path, at.said)[name]


def other_answers_lead_where_walking_leads(case: Case) -> None:
    """Every other answer to every question; all other questions get the same answers again wherever they are asked."""
    for route, outcome in case.outcomes:
        changed = [
            (index, other)
            for index, (question, answer) in enumerate(route.answers)
            for other in answers(case.tree, question)
            if other != answer
        ]
        assert [(one.step, one.choice.id) for one in outcome.alternatives] == changed
        for one in outcome.alternatives:
            way = walked(case.tree, route, one.step, one.choice.id)
            assert (one.walk.name, one.walk.at) == (way.name, way.at), f"{route.name} with {one.choice.id}"


def walked(tree: Tree, route: Route, index: int, answer: str) -> Route:
    """Go as far as the answers of a route go, one of them changed."""
    kept = {topic(tree, question): given for place, (question, given) in enumerate(route.answers) if place != index}
    way = onward(tree, _along(tree, route)[index], answer)
    while way.at in tree["questions"] and topic(tree, way.at) in kept:
        way = onward(tree, way, kept[topic(tree, way.at)])
    return way


def back_undoes_the_last_answer(case: Case) -> None:
    """And going back further keeps the answers before."""
    known = {route.name: route for route in case.routes}
    for walk in every_prefix(case.graph):
        for index in range(len(walk.steps)):
            back = walk.back_to(index)
            assert (back.name, back.at) == ("/".join(walk.name.split("/")[:index]), known[back.name].at)
            assert dict(back.situation) == _engine(known[back.name])


def _engine(route: Route) -> dict[str, frozenset[str]]:
    return {AIM if condition == WANTED else condition: possible for condition, possible in route.said.items()}


def situations_are_what_the_answers_leave(case: Case) -> None:
    """After every sequence of answers."""
    for route, walk in zip(case.routes, every_prefix(case.graph), strict=True):
        assert dict(walk.situation) == _engine(route)


INVARIANTS = (
    walks_are_those_of_the_answers,
    the_truth_table_has_a_line_for_every_walk,
    paths_stand_as_their_needs_say,
    reasons_name_the_answers_that_decided,
    other_answers_lead_where_walking_leads,
    back_undoes_the_last_answer,
    situations_are_what_the_answers_leave,
)
"""All of them but for the pages, which take longer."""
