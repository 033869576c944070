"""What a path needs may stand in place, and a fault in it is told there."""

import pytest

from fingerpost.catalogue import (
    Status,
    guide_from,
    guide_to_dict,
    read_guide,
    write_guide,
)
from tests.small_guide import FILE

from .short_guide import findings_in, findings_of, line_of, short_guide, short_text

LOST = (
    (
        "questions:\n",
        (
            "endings:\n  lost: {name: Nobody knows, short: Lost, requires: {distance: unknown}, summary: You stay.,\n"
            "    next: [{label: Ask, kind: contact, url: https://ask.example.org/}]}\nquestions:\n"
        ),
    ),
    ("label: Who knows, to: walk}", "label: Who knows, says: {distance: unknown}, to: lost}"),
    ("  faq: {status: unverified}", "  faq: {status: unverified}\n  endings: {status: unverified}"),
)
"""An ending that says in place when it is true, and what it rests on with all endings."""

EITHER = "{any: {distance: far, return: [bought]}}"


def test_what_a_path_needs_in_place_is_a_requirement() -> None:
    """In the words of its condition, fixed, and with the evidence of the path."""
    guide = short_guide()
    assert guide.paths["walk"].requires == ("distance-near-unknown",)
    assert guide.paths["train"].requires == ("ticket", "return", "distance-far")
    far = guide.requirements["distance-far"]
    assert (far.text, far.clear, far.source) == ("Distance: it is far", None, ("table",))
    assert dict(far.needs or {}) == {"distance": ("far",)}
    assert guide.requirements["distance-near-unknown"].text == "Distance: it is near / nobody knows"


def test_an_ending_says_in_place_when_it_is_true() -> None:
    """As a path says what it needs; and its facts inherit as those of paths do."""
    guide = short_guide(*LOST)
    assert guide.endings["lost"].requires == ("distance-unknown",)
    assert guide.requirements["distance-unknown"].text == "Distance: nobody knows"
    assert guide.endings["lost"].summary.status is Status.UNVERIFIED
    assert guide.endings["lost"].summary.reviewed_with == ("evidence",)
    assert findings_of(*LOST) == []
    assert read_guide(write_guide(guide), FILE) == guide


def test_paths_that_need_the_same_share_a_requirement_if_it_rests_on_the_same() -> None:
    """Else each has its own."""
    same = short_guide(("requires: {distance: [near, unknown]}", "requires: [{distance: far}]"))
    assert same.paths["walk"].requires == ("distance-far",)
    assert same.paths["train"].requires == ("ticket", "return", "distance-far-2")
    no_own = ("      source: [table]\n      limits:", "      limits:")
    same = short_guide(("requires: {distance: [near, unknown]}", "requires: [{distance: far}]"), no_own)
    assert same.paths["train"].requires == ("ticket", "return", "distance-far")


def test_a_path_may_need_any_of_several_conditions_in_place() -> None:
    """In the words of all of them; paths that need the same share it, and conditions beside it are needed as well."""
    guide = short_guide(
        ("return, {distance: far}]", f"{EITHER}, {{distance: far}}]"),
        ("requires: {distance: [near, unknown]}", "requires: {any: {distance: far, return: [bought]}, ticket: none}"),
    )
    name = "distance-far-or-return-bought"
    assert guide.paths["walk"].requires == (name, "ticket-none")
    assert guide.paths["train"].requires == ("ticket", f"{name}-2", "distance-far")
    either = guide.requirements[name]
    assert (either.text, either.needs) == ("Distance: it is far / Way back: there is a ticket", None)
    assert either.needs_any == {"distance": ("far",), "return": ("bought",)}
    assert either.place("needs_any", "return").line == line_of("requires: {distance: [near")
    assert read_guide(write_guide(guide), FILE) == guide_from(guide_to_dict(guide)) == guide


def test_a_condition_may_be_called_any() -> None:
    """Values stand under it, and no conditions."""
    called = (
        "  distance: {name: Dis",
        "  any: {name: Any, values: {so: so it is, not: it is not}}\n  distance: {name: Dis",
    )
    guide = short_guide(
        called, ("return, {distance: far}]", "return, {any: so}, {any: {any: [so, not], distance: far}}]")
    )
    assert guide.paths["train"].requires == ("ticket", "return", "any-so", "any-so-not-or-distance-far")
    assert guide.requirements["any-so"].needs == {"any": ("so",)}


@pytest.mark.parametrize(
    ("needs", "message"),
    [
        ("{any: {distanc: far, return: bought}}", "no condition is called `distanc`."),
        ("{any: {distance: afar, return: bought}}", "no value of distance is called `afar`."),
        ("{any: {distance: 3, return: bought}}", "paths.train.requires.2.any.distance: expected text, found `3`."),
        (
            "{any: {distance: {far: far}, return: bought}}",
            "paths.train.requires.2.any.distance: expected text, found a mapping.",
        ),
        (
            "{any: {distance: far}}",
            "paths.train.requires.2.any: `needs_any` (in place: `any`) names two conditions or more, one",
        ),
        ("{any: {}}", "paths.train.requires.2.any: `needs_any` (in place: `any`) names two conditions or more, one"),
        ("{any: {any: {distance: far}, return: bought}}", "no condition is called `any`."),
    ],
)
def test_a_fault_in_several_conditions_that_a_path_needs_is_told_at_the_path(needs: str, message: str) -> None:
    """With the keys that its author wrote."""
    found = findings_of(("return, {distance: far}]", f"return, {needs}]"))
    said = [text.replace(".0:", ":") for _, line, text in found if line == line_of("requires: [ticket")]
    assert len(said) == len(found)
    assert any(text.startswith(message) for text in said), said
    assert not any("an id" in text for text in said), said


@pytest.mark.parametrize(
    ("needs", "message"),
    [
        ("{distanc: far}", "no condition is called `distanc`."),
        ("{distance: afar}", "no value of distance is called `afar`."),
        ("{distance: 3}", "paths.train.requires.2.distance: expected text, found `3`."),
        ("{distance: []}", "paths.train.requires.2.distance: expected at least 1 of them, found none."),
    ],
)
def test_a_fault_in_what_a_path_needs_is_told_at_the_path(needs: str, message: str) -> None:
    """With the keys that its author wrote."""
    found = findings_of(("return, {distance: far}]", f"return, {needs}]"))
    assert [(line, said.replace(".0:", ":")) for _, line, said in found] == [(line_of("requires: [ticket"), message)]


@pytest.mark.parametrize("name", ["distance-far", "distance-near-unknown"])
def test_a_requirement_in_place_has_no_name_that_another_path_could_use(name: str) -> None:
    """It is made up, so it is neither accepted nor suggested."""
    change = ("requires: [ticket, return, {distance: far}]", f"requires: [{name}, return, {{distance: far}}]")
    (found,) = findings_in(change)
    assert (found.code, found.message) == ("FP003", f"no requirement is called `{name}`.")
    assert found.place.line == line_of(name, short_text(change))
    assert found.hint == "There is `ticket`, `return`."


RULED_OUT = {
    "distance: far": (("{distance: far}, to: ticket}", "{distance: unknown}, to: ticket}"),),
    "distance: [near, unknown]": (("{distance: near}, to: walk}", "{distance: far}, to: walk}"),),
    "any: {distance: unknown, return: none}": (
        ("requires: {distance: [near, unknown]}", "requires: {any: {distance: unknown, return: none}}"),
        ("{distance: near}, to: walk}", "{distance: far, return: bought}, to: walk}"),
    ),
}
"""What stands in place, and changes after which a walk ends against it."""


@pytest.mark.parametrize("needed", RULED_OUT)
def test_a_walk_against_a_requirement_in_place_is_told_in_the_words_that_stand_there(needed: str) -> None:
    """No author knows the name that was made of them."""
    said = [finding.message for finding in findings_in(*RULED_OUT[needed]) if finding.code == "FP202"]
    assert said
    assert all(f"which its answers rule out: `{needed}` is not met and cannot be." in one for one in said), said


def test_requirements_in_place_that_exclude_each_other_are_told_in_the_words_that_stand_there() -> None:
    """Whatever is answered."""
    said = [one.message for one in findings_in(("return, {distance: far}]", "{distance: far}, {distance: near}]"))]
    assert any("no value that is left meets `distance: far`, `distance: near` together." in one for one in said), said


def test_needs_that_exclude_each_other_are_told_in_the_words_that_stand_there() -> None:
    """Of one that has a name, by its name."""
    change = ("requires: [ticket, return, {distance: far}]", "requires: [ticket, return, {ticket: none}]")
    said = [finding.message for finding in findings_in(change) if finding.code == "FP213"]
    assert said == ["`train` needs `ticket` together with `ticket: none`, and no situation meets all of that."]


def test_a_requirement_in_place_that_nothing_asks_for_is_told_in_the_words_that_stand_there() -> None:
    """And where it stands."""
    rain = ("requirements:\n", "  rain: {name: Rain, values: {wet: it rains, dry: it does not}}\nrequirements:\n")
    needs = ("requires: {distance: [near, unknown]}", "requires: {distance: [near, unknown], rain: dry}")
    (found,) = findings_in(rain, needs)
    assert (found.code, found.place.line) == ("FP207", line_of("rain: dry", short_text(rain, needs)))
    assert found.message == "no question ever asks for the requirement `rain: dry`: no answer settles `rain`."
    assert found.hint == (
        "Ask a question that settles it. Where none can, write it under `requirements` with a `text` and without "
        "`needs`, and name it here: the outcome lists it under what to confirm, which is what happens already."
    )
    meant = ("    name: Walk there\n", "    name: Walk there\n    accept: {unasked-requirement: Everybody sees it.}\n")
    assert findings_in(rain, needs, meant) == ()


@pytest.mark.parametrize(
    ("needs", "found", "code"),
    [
        ("{any: [distance, return]}", "a list", "FP003"),
        ("{any: [{distance: far}, {return: bought}]}", "a list", "FP002"),
        ("{any: }", "nothing", "FP002"),
        ("{any: far}", "`far`", "FP003"),
        ("{any: [distance], distance: far}", "a list", "FP003"),
    ],
)
def test_something_else_than_conditions_under_any_is_told_once(needs: str, found: str, code: str) -> None:
    """With what is expected there. What could be values of a condition called so is a name of nothing."""
    (told,) = findings_in(("return, {distance: far}]", f"return, {needs}]"))
    assert (told.code, told.place.line) == (code, line_of("requires: [ticket"))
    assert told.message == (
        f"paths.train.requires.2.any: expected conditions, each with its values, of which one is enough; found {found}."
    )
    assert told.hint == "Write `any: {<condition>: <value>, <condition>: <value>}`."
