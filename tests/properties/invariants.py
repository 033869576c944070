"""What holds for every sound guide, as assertions about one guide. Made-up and changed guides are held to the same."""

from dataclasses import dataclass
from functools import cached_property

from fingerpost.catalogue import Guide, read_guide
from fingerpost.flow import (
    AIM,
    Because,
    Explainer,
    Graph,
    Need,
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
from tests.properties.definitions import (
    WANTED,
    Route,
    answers,
    decided_at,
    ends,
    kept,
    routes,
    standings,
    walked,
    whole_ends,
)
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
        return [route for route in self.routes if route.at in whole_ends(self.tree)]

    @cached_property
    def outcomes(self) -> list[tuple[Route, Outcome]]:
        """Every outcome beside the answers that lead to it."""
        explainer = Explainer(self.guide, self.graph)
        return [(route, explainer.explain(walk)) for route, walk in zip(self.ends, every_walk(self.graph), strict=True)]


def walks_are_those_of_the_answers(case: Case) -> None:
    """Each combination of answers is walked once, in order, and has one end. As many are counted as are listed."""
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
    ending = "" if route.at in tree["paths"] else " (ending)"
    return f"{route.name.replace('/', ' ')} -> {route.at}{ending}{clear}"


def standing(tree: Tree, path: str, route: Route, *wanted: str) -> list[str]:
    """The needs of a path that stand in one of some ways after the answers of a route."""
    return [name for name, stands in standings(tree, path, route.said).items() if stands in wanted]


def paths_stand_as_their_needs_say(case: Case) -> None:
    """What is to be cleared, to be confirmed, met and ruled out, of the recommended path and of every other one."""
    for route, outcome in case.outcomes:
        verdicts = [outcome.verdict, *(other.verdict for other in outcome.others)]
        assert [verdict.end for verdict in verdicts] == [
            route.at,
            *(path for path in case.tree["paths"] if path != route.at),
        ]
        for verdict in verdicts:
            assert _as_standings(verdict) == standings(case.tree, verdict.end, route.said), (
                f"{verdict.end} after {route.name}"
            )


def _as_standings(verdict: Verdict) -> dict[str, str]:
    groups = {"met": verdict.met, "open": verdict.open, "unmet": verdict.unmet, "excluded": verdict.excluded}
    return {_name(need): name for name, group in groups.items() for need in group}


def reasons_name_the_answers_that_decided(case: Case) -> None:
    """Why this path, and why not each other one: the first answer after which it was so.

    Of a path that nobody could take, whatever is answered, no answer is the reason.
    """
    for route, outcome in case.outcomes:
        assert _reasons(outcome.because) == _decided(case.tree, route, route.at, ("met",))
        for other in outcome.others:
            decided = _decided(case.tree, route, other.verdict.end, ("excluded", "unmet"))
            impossible: _Reasons = {_name(need): None for need in other.impossible}
            assert _reasons(other.because) | impossible == decided, f"{other.verdict.end} after {route.name}"


_Reasons = dict[str, tuple[str, str] | None]
"""The name of a need to the answer that decided it; ``None`` where it was so before any answer."""


def _name(need: Need) -> str:
    return WANTED if need.id == AIM else need.id


def _reasons(because: tuple[Because, ...]) -> _Reasons:
    """What the engine says; each answer stands once."""
    assert len({one.step.name for one in because}) == len(because)
    return {_name(need): (one.step.node.id, one.step.choice.id) for one in because for need in one.needs}


def _decided(tree: Tree, route: Route, path: str, stood: tuple[str, ...]) -> _Reasons:
    """What the definitions say of the needs of a path that stand so.

    Where something rules a path out for good, what somebody could clear is no reason beside it.
    """
    decided = next((names for one in stood if (names := standing(tree, path, route, one))), [])
    places = {name: decided_at(tree, path, route, name, stood) for name in decided}
    return {name: None if place is None else route.answers[place] for name, place in places.items()}


def other_answers_lead_where_walking_leads(case: Case) -> None:
    """Every other answer to every question; all other questions get the same answers again wherever they are asked.

    Where a question without an answer comes next, the paths that can follow it are named.
    """
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
            assert one.ends == ends(case.tree, way.at, kept(case.tree, route, one.step))


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
