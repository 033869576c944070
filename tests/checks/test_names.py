"""Names, labels and parts of a guide: ids, titles, short names, answers, and what nothing uses."""

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.checks import examine
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import (
    AGAIN,
    FAR,
    NEAR,
    NONE,
    SECOND,
    UNSURE,
    VOCABULARY,
    bands,
    cell,
    counted,
    requirement,
)
from tests.small_guide import TODAY, guide_with

FIRES: Cases = {
    "a path and a question of one id": Fires(
        "FP105",
        (("  walk:\n", "  ticket:\n"), (NEAR, "says: {distance: near}, to: train}")),
        (("ticket:\n    ask", "`ticket` is a question here and a path in line 33."),),
    ),
    "a guide with the name of a folder of the site": Fires(
        "FP106",
        (("guide: travel", "guide: embed"),),
        (("embed", "the id `embed` is taken by the site or by Windows."),),
    ),
    "a guide with the name of a device": Fires(
        "FP106", (("guide: travel", "guide: lpt0"),), (("lpt0", "the id `lpt0` is taken by the site or by Windows."),)
    ),
    "a guide with the name of what links to words begin with": Fires(
        "FP106",
        (("guide: travel", "guide: term"),),
        (("term", "the id `term` begins links that lead to no guide, such as `term:...`."),),
    ),
    "a path with the name of a device": Fires(
        "FP106",
        (("  walk:\n", "  con:\n"), (NEAR, "says: {distance: near}, to: con}")),
        (("con:\n", "the id `con` is the name of a device on Windows, which cannot unpack it."),),
    ),
    "a question with the name of a device": Fires(
        "FP106",
        (("  ticket-unsure:\n", "  aux:\n"), (UNSURE, "to: aux}")),
        (("aux:\n", "the id `aux` is the name of a device on Windows, which cannot unpack it."),),
    ),
    "a path with the name of an address below the paths": Fires(
        "FP106",
        (("  walk:\n", "  by:\n"), (NEAR, "says: {distance: near}, to: by}")),
        (("by:\n    name", "the id `by` is taken by an address of the site."),),
    ),
    "a path whose id has the part that stands between two paths": Fires(
        "FP106",
        (("  walk:\n", "  walk-vs:\n"), (NEAR, "says: {distance: near}, to: walk-vs}")),
        (
            (
                "walk-vs:\n    name",
                "the id `walk-vs` has the part `vs`, which stands between two paths in addresses of the site.",
            ),
        ),
    ),
    "a pair of one path": Fires(
        "FP120",
        (("\nquestions:\n", "\npairs: [[walk, walk], [walk, train]]\nquestions:\n"),),
        (("[walk, walk]", "the pair holds `walk` against itself."),),
    ),
    "a pair that is named twice": Fires(
        "FP120",
        (("\nquestions:\n", "\npairs:\n  - [walk, train]\n  - [train, walk]\nquestions:\n"),),
        (("[train, walk]", "the pair of `train` and `walk` stands in line 51 already."),),
    ),
    "a question with one answer": Fires(
        "FP110",
        ((f"      none: {{label: No, {NONE}\n", ""), (AGAIN, "    to: {have: train}\n")),
        (("have: {label", "the question `ticket` has one answer, `have`: there is nothing to choose."),),
    ),
    "two answers that differ by capitals and a full stop": Fires(
        "FP111",
        ((f"      none: {{label: No, {NONE}", f"      none: {{label: YES., {NONE}"),),
        (("YES.", "the answers `have` and `none` of `ticket` read the same: `YES.`."),),
    ),
    "two answers that differ by the forms of their letters": Fires(
        "FP111",
        ((f"      none: {{label: No, {NONE}", f'      none: {{label: "\uff39\uff25\uff33", {NONE}'),),
        (('"\uff39', "the answers `have` and `none` of `ticket` read the same: `\uff39\uff25\uff33`."),),
    ),
    "two paths of one name": Fires(
        "FP112",
        (("name: Take the train", "name: Walk there!"),),
        (
            (
                "Walk there!",
                "the path has a title that the path at content/paths.yaml:34:11 has already: `Walk there!`.",
            ),
        ),
    ),
    "a question that asks what the guide is called": Fires(
        "FP112",
        (("ask: Is it far?", "ask: Travel?"),),
        (("Travel?", "the question has a title that the guide at content/paths.yaml:2:8 has already: `Travel?`."),),
    ),
    "a group of the name of a path": Fires(
        "FP112",
        (("paths:\n  walk:\n", "path_groups: {feet: Take the train}\npaths:\n  walk:\n    group: feet\n"),),
        (
            (
                "Take the train}",
                "the group has a title that the path at content/paths.yaml:45:11 has already: `Take the train`.",
            ),
        ),
    ),
    "groups that nothing is in": Fires(
        "FP116",
        (
            ("criteria:\n", "criterion_groups: {pace: Pace}\ncriteria:\n"),
            ("paths:\n", "path_groups: {feet: On foot}\npaths:\n"),
        ),
        (
            ("Pace}", "nothing uses the criterion group `pace`."),
            ("On foot}", "nothing uses the path group `feet`."),
        ),
    ),
    "two paths of one short name": Fires(
        "FP112",
        (("short: Train", "short: walk"),),
        (
            (
                "walk\n    requires: [ticket]",
                "the path has a title that the path at content/paths.yaml:35:12 has already: `walk`.",
            ),
        ),
    ),
    "a language that the interface has no words in": Fires(
        "FP115",
        (("language: en", "language: it"),),
        (
            (
                "it\nstart",
                (
                    "the interface has no words in `it`, so English ones will stand around the text. "
                    "There are words in `de`, `en`."
                ),
            ),
        ),
    ),
    "one of each kind that nothing uses": Fires(
        "FP116",
        (
            ("  own: {title: Our own count}\n", "  own: {title: Our own count}\n  other: {title: Another count}\n"),
            ("  arrive: arrive somewhere\n", "  arrive: arrive somewhere\n  rest: rest a while\n"),
            ("conditions:\n", "conditions:\n  rain: {name: Rain, values: {wet: it rains, dry: it does not}}\n"),
            requirement("shoes", "clear: {who: You, how: Put them on.}"),
            (VOCABULARY, "values: {slow: Slow, fast: Fast, instant: At once}}\n"),
        ),
        (
            ("other: {title", "nothing uses the source `other`."),
            ("rest a while", "nothing uses the aim `rest`."),
            ("rain: {name", "nothing uses the condition `rain`."),
            ("shoes: {text", "nothing uses the requirement `shoes`."),
            ("At once", "nothing uses the value of the criterion `speed` that is called `instant`."),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "a source that a dispute alone names": Silent(
        "FP116",
        (
            ("  own: {title: Our own count}\n", "  own: {title: Our own count}\n  other: {title: Another count}\n"),
            ("{text: Some trains need none., source: [own]}", "{text: Some trains need none., source: [other]}"),
        ),
    ),
    "groups that something is in": Silent(
        "FP116",
        (
            ("criteria:\n  speed: {", "criterion_groups: {pace: Pace}\ncriteria:\n  speed: {group: pace, "),
            ("paths:\n  walk:\n", "path_groups: {feet: On foot}\npaths:\n  walk:\n    group: feet\n"),
        ),
    ),
    "a band that no path is in, which only keeps the others apart": Silent(
        "FP116",
        counted(bands(few="at_most: 10", some="above: 10, below: 20", many="at_least: 20"), "value: 1", "value: 30"),
    ),
    "an aim that answers speak of and no path serves": Silent(
        "FP116",
        (("    serves: [arrive]\n", ""), (NEAR, "aims: [arrive], says: {distance: near}, to: walk}")),
    ),
    "a value that may be meant where one is mistyped": Silent(
        "FP116", (("value: fast", "value: fats"),), only("FP107")
    ),
    "a value that may be meant where one is missing": Silent(
        "FP116", ((f"    compare:\n{cell('speed', 'slow')}", ""),), only("FP301")
    ),
    "a path and a guide of one id": Silent("FP105", (("guide: travel", "guide: walk"),)),
    "a question and a requirement of one id, as in the small guide": Silent(
        "FP105", ((AGAIN, "    to: {have: train, none: walk}\n"),)
    ),
    "ids that begin like names that are taken": Silent(
        "FP106",
        (
            ("guide: travel", "guide: embedding"),
            ("  walk:\n", "  con-1:\n"),
            (NEAR, "says: {distance: near}, to: con-1}"),
        ),
    ),
    "a path whose id only holds the letters of `vs`": Silent(
        "FP106", (("  walk:\n", "  canvas-vsop:\n"), (NEAR, "says: {distance: near}, to: canvas-vsop}"))
    ),
    "a path with the name of a folder of the site": Silent(
        "FP106", (("  walk:\n", "  embed:\n"), (NEAR, "says: {distance: near}, to: embed}"))
    ),
    "a pair of two paths": Silent("FP120", (("\nquestions:\n", "\npairs: [[train, walk]]\nquestions:\n"),)),
    "a question with two answers": Silent(
        "FP110", ((f"      unsure: {{label: I am not sure, {UNSURE}\n", ""), (SECOND, ""))
    ),
    "answers that differ by a sign": Silent(
        "FP111",
        (
            (f"near: {{label: No, {NEAR}", f"near: {{label: '< 5 km', {NEAR}"),
            (f"far: {{label: Yes, {FAR}", f"far: {{label: '> 5 km', {FAR}"),
        ),
    ),
    "answers that differ by a decimal point": Silent(
        "FP111",
        (
            (f"near: {{label: No, {NEAR}", f"near: {{label: 1.5 km, {NEAR}"),
            (f"far: {{label: Yes, {FAR}", f"far: {{label: 15 km, {FAR}"),
        ),
    ),
    "answers that differ by a minus": Silent(
        "FP111",
        (
            (f"near: {{label: No, {NEAR}", f"near: {{label: -5 km, {NEAR}"),
            (f"far: {{label: Yes, {FAR}", f"far: {{label: 5 km, {FAR}"),
        ),
    ),
    "a path whose short name is the name of another": Silent("FP112", (("short: Walk", "short: Take the train"),)),
    "a language that the interface knows by a shorter tag": Silent("FP115", (("language: en", "language: de-AT"),)),
}

MALFORMED: Cases = {
    "a source that nothing uses and that has no title": Silent(
        "FP116", (("  own: {title: Our own count}\n", "  own: {title: Our own count}\n  other: {}\n"),), only("FP002")
    ),
    "a path and a question of one id that is none": Silent(
        "FP105", (("  walk:\n", "  Ticket:\n"),), only("FP002", "FP003")
    ),
    "a guide whose id is a list": Silent("FP106", (("guide: travel", "guide: [embed]"),), only("FP002")),
    "a pair of three paths, one of them unknown": Silent(
        "FP120", (("\nquestions:\n", "\npairs: [[walk, train, bus]]\nquestions:\n"),), only("FP002", "FP003")
    ),
    "answers that are a list": Silent(
        "FP110", ((f"      none: {{label: No, {NONE}\n", ""), ("      have: {label", "      - {label")), only("FP002")
    ),
    "answers that are none": Silent(
        "FP110", (("questions:\n", "questions:\n  lost: {ask: Lost?, short: Lost, answers: {}}\n"),), only("FP002")
    ),
    "a label that is a number": Silent(
        "FP111", ((f"      none: {{label: No, {NONE}", f"      none: {{label: 1, {NONE}"),), only("FP002")
    ),
    "a label that is missing": Silent(
        "FP111", ((f"      none: {{label: No, {NONE}", f"      none: {{{NONE}"),), only("FP002")
    ),
    "a name that is a mapping": Silent("FP112", (("name: Take the train", "name: {Walk: there}"),), only("FP002")),
    "a language that is no tag": Silent("FP115", (("language: en", "language: Klingon!"),), only("FP002")),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_names_and_parts_of_a_guide_are_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


def test_two_guides_of_one_title_are_found_in_the_second() -> None:
    """The first one in the catalogue has it; where they differ, there is nothing to find."""
    first = guide_with()
    same, other = (
        guide_with(("guide: travel", "guide: again"), ("title: Travel", title))
        for title in ("title: TRAVEL", "title: Travel by sea")
    )
    one, two = examine(Catalogue((first, same), ()), TODAY)
    assert [finding.message for finding in two.findings] == [
        "the guide has a title that the guide at content/paths.yaml:2:8 has already: `TRAVEL`."
    ]
    assert one.findings == ()
    assert [one.findings for one in examine(Catalogue((first, other), ()), TODAY)] == [(), ()]
