"""Which facts came, went and changed, and what is none of it."""

import pytest

from fingerpost.catalogue import Guide
from fingerpost.review.fact_changes import Aspect, FactChanges
from fingerpost.review.fact_matches import MOST_WORK
from tests.review.compared import changed, compared, comparison
from tests.small_guide import guide_with

FACT = "{{text: {}, source: [own], status: confirmed, reviewed: 2026-11-01}}"
GOAL = "goal: [{text: To arrive., source: [own], status: confirmed, reviewed: 2026-11-01}]"

BAGS, COFFEE, DOGS, SEATS = (
    "Two bags are free of charge.",
    "Coffee is sold on board.",
    "Dogs need a lead.",
    "Most seats have a lamp and a table.",
)


def _with(*texts: str) -> Guide:
    """The small guide with facts about the train."""
    return guide_with((GOAL, f"about: [{', '.join(FACT.format(text) for text in texts)}]\n{GOAL}"))


def _facts(old: Guide, new: Guide) -> FactChanges:
    return compared(old, new).facts


def _aspect(name: str, old: str, new: str) -> Aspect:
    return Aspect(name=name, old=old, new=new)


def _said(facts: FactChanges) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Texts added, texts removed, and texts that changed."""
    return (
        [fact.text for fact in facts.added],
        [fact.text for fact in facts.removed],
        [(group.old, group.new) for group in facts.changed],
    )


def test_a_fact_at_the_head_of_a_list_is_one_addition() -> None:
    """The facts after it have another number and are the same."""
    assert _said(_facts(_with(COFFEE, DOGS), _with(BAGS, COFFEE, DOGS))) == ([BAGS], [], [])


def test_a_fact_that_is_gone_is_one_removal() -> None:
    """Likewise."""
    assert _said(_facts(_with(BAGS, COFFEE, DOGS), _with(COFFEE, DOGS))) == ([], [BAGS], [])


def test_a_fact_that_says_something_else_is_matched_by_its_text() -> None:
    """Even where another one was put before it."""
    new = "Two small bags are free of charge."
    assert _said(_facts(_with(BAGS, COFFEE), _with(DOGS, COFFEE, new))) == ([DOGS], [], [(BAGS, new)])


def test_the_most_similar_texts_belong_together() -> None:
    """Both candidates are similar; the nearer one is taken, and the other one is new."""
    near, far = "Two bags are free of charges.", "Two dogs are free of charge."
    assert _said(_facts(_with(BAGS), _with(far, near))) == ([far], [], [(BAGS, near)])


def test_a_fact_of_another_text_is_another_fact() -> None:
    """One gone, one new."""
    assert _said(_facts(_with(BAGS), _with(SEATS))) == ([SEATS], [BAGS], [])


def test_facts_in_another_order_are_no_difference() -> None:
    """A list is compared by what it says."""
    assert not comparison(_with(BAGS, COFFEE), _with(COFFEE, BAGS)).differs


def test_the_same_text_twice_is_two_facts() -> None:
    """One of them is gone."""
    assert _said(_facts(_with(BAGS, BAGS), _with(BAGS))) == ([], [BAGS], [])


def test_a_section_that_was_written_anew_at_great_length_is_not_searched() -> None:
    """Comparing each text with each other one would take too long; they are gone and new.

    What says the same is still the same.
    """
    texts = [f"{word} {'and so on ' * 395}" for word in ("one", "two", "three")]
    old, new = texts, [text + "." for text in texts]
    assert sum(map(len, old)) * sum(map(len, new)) > MOST_WORK
    added, removed, matched = _said(_facts(_with(BAGS, *old), _with(*new, BAGS)))
    assert (len(added), len(removed), matched) == (3, 3, [])


ASPECTS = [
    (
        FACT.format("You walk."),
        FACT.format("You walk.").replace("11-01", "11-02"),
        ("reviewed", "2026-11-01", "2026-11-02"),
    ),
    (
        "You ride., source: [own], status: confirmed",
        "You ride., source: [own], status: unverified",
        ("status", "confirmed", "unverified"),
    ),
    (
        "dispute: {text: Some trains need none., source",
        "dispute: {text: No train needs one., source",
        ("dispute", "Some trains need none.", "No train needs one."),
    ),
    ("What if I am tired?", "And if I am tired?", ("question", "What if I am tired?", "And if I am tired?")),
]


@pytest.mark.parametrize(("old", "new", "aspect"), ASPECTS)
def test_what_a_fact_rests_on_is_compared(old: str, new: str, aspect: tuple[str, str, str]) -> None:
    """Its text is what it was."""
    (group,) = changed((old, new)).facts.changed
    assert (group.old, group.new, group.aspects, len(group.facts)) == ("", "", (_aspect(*aspect),), 1)


def test_sources_are_compared() -> None:
    """Those of the fact, and those of what is said against it."""
    source = ("own: {title: Our own count}", "own: {title: Our own count}\n  other: {title: Another count}")
    found = changed(
        source,
        ("You walk., source: [own]", "You walk., source: [own, other]"),
        ("need none., source: [own]", "need none., source: [other]"),
    )
    assert [group.aspects for group in found.facts.changed] == [
        (_aspect("sources of the dispute", "own", "other"),),
        (_aspect("sources", "own", "own, other"),),
    ]


def test_facts_that_changed_in_the_same_way_stand_together() -> None:
    """A review of everything on one day is one change."""
    walking = FACT.format("You walk.")
    (group,) = changed(
        (GOAL, GOAL.replace("11-01", "11-20")), (walking, walking.replace("11-01", "11-20"))
    ).facts.changed
    assert group.aspects == (_aspect("reviewed", "2026-11-01", "2026-11-20"),)
    assert [fact.text for fact in group.facts] == ["To arrive.", "You walk."]


def test_facts_that_a_unit_of_review_gives_another_day_stand_together() -> None:
    """The change names the unit. A fact that says the day itself stands apart."""
    together = (GOAL, "goal: [To arrive.]\nevidence: {source: [own], status: confirmed, reviewed: 2026-11-20}")
    walking = FACT.format("You walk.")
    unit, alone = changed(together, (walking, walking.replace("11-01", "11-20"))).facts.changed
    assert (unit.unit, alone.unit) == ("evidence", "")
    assert [fact.text for fact in (*unit.facts, *alone.facts)] == ["To arrive.", "You walk."]


def test_a_text_that_changed_while_its_review_did_not_is_told() -> None:
    """The review is of another text. One that has a newer day was held against its sources again."""
    slow, newer = FACT.format("You walk slowly."), FACT.format("You walk slowly.").replace("11-01", "11-20")
    assert [group.unreviewed for group in changed((FACT.format("You walk."), slow)).facts.changed] == ["2026-11-01"]
    assert [group.unreviewed for group in changed((FACT.format("You walk."), newer)).facts.changed] == [""]


@pytest.mark.parametrize(
    ("old", "new", "before", "now"),
    [
        ("value: slow, source", "value: fast, source", "Speed: Slow", "Speed: Fast"),
        ("text: It is near\n", "text: Walking takes an hour at most\n", "It is near", "Walking takes an hour at most"),
        ("answer: Take the *train*.", "answer: Stay at home.", "Take the *train*.", "Stay at home."),
        ("text: You walk.", "text: Your feet carry you.", "You walk.", "Your feet carry you."),
    ],
)
def test_a_fact_with_a_name_of_its_own_is_matched_by_it(old: str, new: str, before: str, now: str) -> None:
    """A cell, a requirement, an answer to a question and a summary, however different the new text is."""
    found = changed((old, new))
    assert _said(found.facts) == ([], [], [(before, now)])
    assert found.entries == ()


def test_the_facts_of_a_path_under_another_name_are_the_same() -> None:
    """Its id is another one; what it says is not."""
    facts = changed(
        ("  walk:\n    name", "  on-foot:\n    name"), ("distance: near}, to: walk}", "distance: near}, to: on-foot}")
    ).facts
    assert _said(facts) == ([], [], [])
