"""Walks, their prefixes, and where they would have gone otherwise."""

from fingerpost.flow import (
    AIM,
    Explainer,
    NotChosen,
    alternatives,
    build_graph,
    every_prefix,
    every_walk,
    look_ahead,
    truth_table,
)
from tests.small_guide import IMPOSSIBLE, TOGETHER, guide_with

WALKS = [
    "far.near -> walk",
    "far.far ticket.have -> train",
    "far.far ticket.none -> train (clear first: ticket)",
    "far.unsure ticket-unsure.have -> train",
    "far.unsure ticket-unsure.none -> train (clear first: ticket)",
]


def test_every_walk_is_listed_in_the_order_of_its_answers() -> None:
    """The truth table has one line a walk."""
    assert list(truth_table(guide_with())) == WALKS


def test_every_prefix_of_a_walk_is_one_page() -> None:
    """No prefix is listed twice, none is left out."""
    graph = build_graph(guide_with())
    names = [walk.name for walk in every_prefix(graph)]
    prefixes = {
        "/".join(walk.name.split("/")[:length]) for walk in every_walk(graph) for length in range(len(walk.steps) + 1)
    }
    assert len(names) == len(set(names))
    assert set(names) == prefixes


def test_going_back_keeps_the_answers_before() -> None:
    """Change undoes an answer and those after it, nothing else."""
    walk = next(walk for walk in every_walk(build_graph(guide_with())) if len(walk.steps) == 2)
    assert walk.back_to(1).name == "far.far"
    assert walk.back_to(1).at == "ticket"
    assert walk.back_to(0).name == ""


def test_a_repeated_question_has_the_words_of_the_original_and_targets_of_its_own() -> None:
    """`like` takes words, answers and what they say; `to` leads elsewhere."""
    graph = build_graph(guide_with(("to: {have: train, none: train}", "to: {have: train, none: walk}")))
    repeated = graph.nodes["ticket-unsure"]
    assert (repeated.ask, repeated.topic) == ("Do you have a ticket?", "ticket")
    assert [(choice.label, choice.target) for choice in repeated.choices] == [("Yes", "train"), ("No", "walk")]
    assert repeated.choices[0].settles == {"ticket": frozenset({"bought"})}


def test_another_answer_is_followed_with_the_later_answers_as_they_were() -> None:
    """The same thing asked on another branch is answered as before; what was never asked is left open."""
    walks = {walk.name: walk for walk in every_walk(build_graph(guide_with()))}
    found = {
        f"{one.step}:{one.choice.id}": (one.walk.name, one.walk.at)
        for one in alternatives(walks["far.far/ticket.none"])
    }
    assert found == {
        "0:near": ("far.near", "walk"),
        "0:unsure": ("far.unsure/ticket-unsure.none", "train"),
        "1:have": ("far.far/ticket.have", "train"),
    }
    from_near = {one.choice.id: one.walk.at for one in alternatives(walks["far.near"])}
    assert from_near == {"far": "ticket", "unsure": "ticket-unsure"}


def test_what_lies_ahead_is_exact() -> None:
    """The number of questions still to come, and the paths that can still be reached."""
    ahead = look_ahead(build_graph(guide_with()))
    assert (ahead.most["far"], ahead.most["ticket"]) == (2, 1)
    assert ahead.outcomes["far"] == {"walk", "train"}
    assert ahead.outcomes["ticket"] == {"train"}


def test_an_outcome_says_which_answer_rules_another_path_out() -> None:
    """Why not: the answer after which a fixed requirement could no longer be met."""
    guide = guide_with()
    explainer = Explainer(guide, build_graph(guide))
    outcome = next(
        explainer.explain(walk) for walk in every_walk(explainer.graph) if walk.name == "far.far/ticket.none"
    )
    (other,) = outcome.others
    assert [need.id for need in other.verdict.excluded] == ["near-by"]
    assert [because.step.name for because in other.because] == ["far.far"]
    assert [need.id for need in outcome.verdict.unmet] == ["ticket"]
    assert [need.id for need in outcome.disputed] == ["ticket"]


def test_an_outcome_lists_what_was_never_asked() -> None:
    """What nothing settled is left to confirm; another path that nothing speaks against would fit too."""
    guide = guide_with()
    explainer = Explainer(guide, build_graph(guide))
    outcome = next(explainer.explain(walk) for walk in every_walk(explainer.graph) if walk.name == "far.near")
    assert [need.id for need in outcome.verdict.open] == [AIM]
    assert [because.step.name for because in outcome.because] == ["far.near"]
    (other,) = outcome.others
    assert other.because == ()
    assert [need.id for need in other.verdict.open] == ["ticket"]


def test_an_answer_given_before_the_changed_one_is_kept_too() -> None:
    """Another branch may ask again what was answered first on this one."""
    graph = build_graph(
        guide_with(
            ("says: {distance: far}, to: ticket}", "says: {distance: far}, to: when}"),
            (
                "  ticket-unsure:\n",
                (
                    "  when:\n    ask: When?\n    short: When\n    answers:\n"
                    "      now: {label: Now, to: ticket}\n      far: {label: Later, to: train}\n  ticket-unsure:\n"
                ),
            ),
        )
    )
    walk = next(walk for walk in every_walk(graph) if walk.name == "far.far/when.now/ticket.none")
    found = {f"{one.step}:{one.choice.id}": one.walk.name for one in alternatives(walk)}
    assert found["1:far"] == "far.far/when.far"
    assert found["0:unsure"] == "far.unsure/ticket-unsure.none"


def _lifts(*changes: tuple[str, str]) -> dict[str, NotChosen]:
    """The last path of a changed guide, on every outcome."""
    guide = guide_with(*changes)
    explainer = Explainer(guide, build_graph(guide))
    return {walk.name: explainer.explain(walk).others[-1] for walk in every_walk(explainer.graph)}


def test_no_answer_is_a_reason_against_a_path_whose_needs_exclude_each_other() -> None:
    """Another answer would not help, whatever the answers were about."""
    for lift in _lifts(*IMPOSSIBLE).values():
        assert [need.id for need in lift.verdict.excluded] == [need.id for need in lift.impossible] == ["held", "free"]
        assert lift.because == ()


def test_the_reason_against_needs_that_fail_together_is_the_first_answer_after_which_they_do() -> None:
    """A later answer after which one of them fails alone comes too late. The other one is then met."""
    lifts = _lifts(*TOGETHER)
    for walk, blamed, failing in (
        ("far.far/ticket.have", "far.far", "free"),
        ("far.far/ticket.none", "far.far", "held"),
        ("far.unsure/ticket-unsure.have", "ticket-unsure.have", "free"),
    ):
        (because,) = lifts[walk].because
        assert (because.step.name, [need.id for need in because.needs]) == (blamed, [failing])
        assert lifts[walk].impossible == ()
    assert lifts["far.near"].because == ()


def test_paths_that_the_other_answers_exclude_do_not_follow_another_answer() -> None:
    """The other answers are given again after a question that was never answered, too."""
    guide = guide_with(
        ("far: {label: Yes, says: {distance: far}, to: ticket}", "far: {label: Yes, to: when}"),
        (
            "  ticket-unsure:\n    like: ticket\n    to: {have: train, none: train}\n",
            (
                "  when:\n    ask: When?\n    short: When\n    answers:\n"
                "      now: {label: Now, to: ticket}\n      later: {label: Later, to: ticket}\n"
                "  ticket-unsure:\n    like: ticket\n    to: {have: train, none: walk}\n"
            ),
        ),
        ("none: {label: No, says: {ticket: none}, to: train}", "none: {label: No, says: {ticket: none}, to: walk}"),
    )
    walks = {walk.name: alternatives(walk) for walk in every_walk(build_graph(guide))}
    ends = {
        walk: next(one.ends for one in walks[walk] if one.choice.id == "far" and one.walk.at == "when")
        for walk in ("far.near", "far.unsure/ticket-unsure.have", "far.unsure/ticket-unsure.none")
    }
    assert ends == {
        "far.near": {"train", "walk"},
        "far.unsure/ticket-unsure.have": {"train"},
        "far.unsure/ticket-unsure.none": {"walk"},
    }
