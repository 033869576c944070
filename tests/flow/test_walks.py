"""Walks, their prefixes, and where they would have gone otherwise."""

from fingerpost.flow import AIM, Explainer, alternatives, build_graph, every_prefix, every_walk, look_ahead, truth_table
from tests.small_guide import IMPOSSIBLE, guide_with

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


def test_an_answer_about_something_else_is_no_reason_against_a_path() -> None:
    """Needs that exclude each other rule a path out without any answer; an answer about their condition is a reason."""
    guide = guide_with(*IMPOSSIBLE)
    explainer = Explainer(guide, build_graph(guide))
    lifts = {walk.name: explainer.explain(walk).others[-1] for walk in every_walk(explainer.graph)}
    assert all([need.id for need in lift.verdict.excluded] == ["held", "free"] for lift in lifts.values())
    assert lifts["far.near"].because == ()
    assert [because.step.name for because in lifts["far.far/ticket.have"].because] == ["ticket.have"]
