"""Decision tables of DMN."""

import itertools

import pytest

from fingerpost.checks import check_guide
from fingerpost.flow import truth_table
from tests.importing.imported import DAY, file, imported, left

INPUT = '<input label="{0}"><inputExpression><text>{0}</text></inputExpression>{1}</input>'


BEYOND_TWO = ("more than 2 and less than 3", "at least 3")


def _table(inputs: dict[str, str], rules: list[tuple[str, ...]], policy: str = "UNIQUE", outputs: int = 1) -> bytes:
    """A document with one table; each input with the values that it allows, each rule its entries and its outputs."""
    head = "".join(
        INPUT.format(name, f"<inputValues><text>{allowed}</text></inputValues>" if allowed else "")
        for name, allowed in inputs.items()
    )
    head += "".join(f'<output label="Out {number}"/>' for number in range(outputs))
    body = ""
    for rule in rules:
        entries = "".join(f"<inputEntry><text>{one}</text></inputEntry>" for one in rule[:-outputs])
        ends = "".join(f"<outputEntry><text>{one}</text></outputEntry>" for one in rule[-outputs:])
        body += f"<rule>{entries}{ends}</rule>\n"
    return (
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision name="D">'
        f'<decisionTable hitPolicy="{policy}">{head}{body}</decisionTable></decision></definitions>'
    ).encode()


def test_a_table_becomes_questions_that_lead_where_its_rules_do() -> None:
    """By its hit policy, the first rule that fits counts. Nothing of the table is lost."""
    made = imported(file("discount.dmn"), "discount.dmn")
    guide = made.guide
    assert (guide.title, guide.question) == ("Discount", "Which discount does a customer get?")
    assert [*truth_table(guide)] == [
        "member.yes basket.less-than-50 -> no-discount",
        "member.yes basket.at-least-50-and-less-than-100 card.gold -> small",
        "member.yes basket.at-least-50-and-less-than-100 card.silver -> small",
        "member.yes basket.at-least-50-and-less-than-100 card.none -> no-discount",
        "member.yes basket.at-least-100 card-2.gold -> large",
        "member.yes basket.at-least-100 card-2.silver -> no-discount",
        "member.yes basket.at-least-100 card-2.none -> no-discount",
        "member.no -> no-discount",
    ]
    assert [rule.text for rule in guide.rules] == [
        "Member is Yes and Basket is at least 100 and Card is gold",
        "Member is Yes and Basket is at least 50 and less than 100 and Card is gold or silver",
        "no rule before this one fits",
    ]
    percents = [path.compare["percent"].value for path in guide.paths.values()]
    assert [value.written for value in percents if value] == [20, 5, 0]
    assert [(fact.label, fact.text) for fact in guide.paths["large"].know] == [("Reason", "Loyal, and a full basket")]
    assert [fact.text for fact in guide.about] == ["What the till takes off."]
    assert left(made) == [(44, "inputData Member")]


def test_the_walks_of_a_table_are_proved() -> None:
    """Each path demands what its rules do, and no walk ends at one whose rules its answers rule out."""
    guide = imported(file("discount.dmn"), "discount.dmn").guide
    assert [finding for finding in check_guide(guide, DAY) if finding.severity == "error"] == []
    assert guide.paths["large"].requires


def test_a_case_that_no_rule_fits_ends_without_a_path() -> None:
    """The table says nothing of it, so the guide says that."""
    guide = imported(_table({"Size": ""}, [('"s"', '"Small"'), ('"m","l"', '"Big"')]), "x.dmn").guide
    walks = [*truth_table(guide)]
    assert walks[:3] == ["size.s -> small", "size.m -> big", "size.l -> big"]
    assert walks[3].startswith("size.anything-else -> no-rule-fits")
    assert [ending.name for ending in guide.endings.values()] == ["No rule fits"]


def test_every_combination_leads_where_the_first_rule_that_fits_says() -> None:
    """Held against the rules by hand, for a table whose rules overlap."""
    rules = [("a", "-", "P"), ("-", "x", "Q"), ("b", "y", "R"), ("-", "-", "S")]
    written = [tuple(one if one == "-" else f'"{one}"' for one in rule) for rule in rules]
    guide = imported(_table({"One": '"a","b","c"', "Two": '"x","y","z"'}, written, "FIRST"), "x.dmn").guide
    ends = dict(line.split(" -> ") for line in truth_table(guide))
    assert ends["one.a"] == "p", "nobody is asked for what decides nothing any more"
    for one, two in itertools.product("abc", "xyz"):
        expected = next(end for left_, right, end in rules if left_ in (one, "-") and right in (two, "-"))
        walked = next(end for walk, end in ends.items() if _holds(walk, one, two))
        assert walked == expected.lower(), (one, two)


def _holds(walk: str, one: str, two: str) -> bool:
    said = [step.split(".") for step in walk.split()]
    return all(answer == (one if question.startswith("one") else two) for question, answer in said)


@pytest.mark.parametrize(
    ("entries", "values"),
    [
        (["&lt; 5", "&gt;= 5"], ["less than 5", "at least 5"]),
        (["[1..3]", "]3..7]"], ["less than 1", "at least 1 and at most 3", "more than 3 and at most 7", "more than 7"]),
        (["5", "not(5)"], ["less than 5", "5", "more than 5"]),
        (["1, 2", "(2..3)"], ["less than 1", "1", "more than 1 and less than 2", "2", *BEYOND_TWO]),
        (["true", "false"], ["Yes", "No"]),
        (['"a"', 'not("a")'], ["a", "anything else"]),
        (['date("2027-01-01")', "-"], ['date("2027-01-01")', "anything else"]),
    ],
    ids=" ".join,
)
def test_an_entry_parts_what_an_input_can_be(entries: list[str], values: list[str]) -> None:
    """Numbers at their ends, words by themselves; what is not understood stays in its own words."""
    made = imported(_table({"It": ""}, [(entry, f'"P{at}"') for at, entry in enumerate(entries)]), "x.dmn")
    said = [*made.guide.conditions["it"].values.values()]
    assert said == values
    assert bool(left(made)) == ("date" in entries[0])


def test_outputs_that_the_first_does_not_decide_make_the_name_together() -> None:
    """Otherwise two paths of a table would become one."""
    guide = imported(_table({"It": ""}, [('"a"', '"X"', "1"), ('"b"', '"X"', "2")], outputs=2), "x.dmn").guide
    assert [path.name for path in guide.paths.values()] == ["Out 0: X; Out 1: 1", "Out 0: X; Out 1: 2"]


def test_rules_that_hold_together_are_told_where_the_policy_forbids_it() -> None:
    """The first of them counts, and the author learns of the other."""
    made = imported(_table({"It": '"a","b"'}, [('"a"', '"X"'), ('"a","b"', '"Y"')]), "x.dmn")
    assert [text for _, text in left(made)] == ["Y"]
    every = imported(_table({"It": '"a","b"'}, [('"a"', '"X"'), ('"a","b"', '"Y"')], "COLLECT"), "x.dmn")
    assert [text for _, text in left(every)] == ["COLLECT"]


@pytest.mark.parametrize(("policy", "end"), [("FIRST", "small"), ("PRIORITY", "large")])
def test_the_order_of_the_outputs_counts_where_the_policy_says_so(policy: str, end: str) -> None:
    """Else that of the rules does."""
    document = _table({"It": '"a","b"'}, [('"a","b"', '"Small"'), ('"a"', '"Large"')], policy).replace(
        b'<output label="Out 0"/>',
        b'<output label="Out 0"><outputValues><text>"Large","Small","Huge"</text></outputValues></output>',
    )
    made = imported(document, "x.dmn")
    assert f"it.a -> {end}" in truth_table(made.guide) or made.guide.start == "first-question"
    assert "Huge" in [text for _, text in left(made)]
    answers = {answer.to for question in made.guide.questions.values() for answer in question.answers.values()}
    assert end in answers
