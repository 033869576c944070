"""The comparison: what its cells hold, and whether they compare anything."""

import pytest

from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import EVIDENCE, ROW, VOCABULARY, cell, priced


def _cases(use: str, avoid: str) -> tuple[tuple[str, str], ...]:
    """What the path `walk` says of when to use it and when not."""
    return (
        (ROW, f"    use_when: [{{text: {use}, {EVIDENCE}}}]\n    avoid_when: [{{text: {avoid}, {EVIDENCE}}}]\n{ROW}"),
    )


FIRES: Cases = {
    "a value outside the vocabulary": Fires(
        "FP107", (("value: slow", "value: slowly"),), (("slowly", "`slowly` is no value of the criterion `speed`."),)
    ),
    "the word of a value in the place of the value": Fires(
        "FP107", (("value: slow", "value: Slow"),), (("Slow, source", "`Slow` is no value of the criterion `speed`."),)
    ),
    "a path that says nothing for a criterion": Fires(
        "FP301",
        priced("", "Ten euros"),
        (("speed: {value: slow", "the path `walk` has no value for the criterion `price`."),),
    ),
    "a path that says nothing for several criteria, once": Fires(
        "FP301",
        (
            *priced("", "Ten euros"),
            (f"    compare:\n{cell('speed', 'slow')}", ""),
        ),
        (("walk:\n", "the path `walk` has no value for the criteria `speed`, `price`."),),
    ),
    "a path without a row": Fires(
        "FP301",
        ((f"    compare:\n{cell('speed', 'slow')}", ""),),
        (("walk:\n", "the path `walk` has no value for the criterion `speed`."),),
    ),
    "a criterion that no path fills": Fires(
        "FP302", priced("", ""), (("price: {name", "no path has anything to say for the criterion `price`."),)
    ),
    "a criterion that paths fill with words that say nothing": Fires(
        "FP302", priced("n/a", "'-'"), (("price: {name", "no path has anything to say for the criterion `price`."),)
    ),
    "a criterion that is the same for all": Fires(
        "FP303",
        priced("It costs *nothing*", "It costs nothing."),
        (("price: {name", "every path has the same value for the criterion `price`."),),
    ),
    "two paths of one row": Fires(
        "FP304",
        (*priced("Nothing", "nothing"), ("value: slow", "value: fast")),
        (("price: {value: nothing", "the comparison says the same of `train` as of `walk`."),),
        only("FP116", "FP303"),
    ),
    "a case that speaks for a path and against it": Fires(
        "FP305",
        _cases("It *rains*.", "it rains"),
        (("it rains", "`walk` is to be avoided in the same case in which line 39 says to use it: `it rains`."),),
    ),
    "a case of several paragraphs": Fires(
        "FP305",
        _cases('"It rains\\n\\nor it snows"', '"It rains\\n\\n- or it snows"'),
        (
            (
                '"It rains\\n\\n- or',
                (
                    "`walk` is to be avoided in the same case in which line 39 says to use it: "
                    "`It rains\\n\\n- or it snows`."
                ),
            ),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "a value that is outside no vocabulary": Silent(
        "FP107", (("value: slow", "value: slowly"), (VOCABULARY.replace("}}\n", "}}"), "explain: How fast}"))
    ),
    "a value with words of its own": Silent("FP107", ((VOCABULARY, "values: {slow: slowly, fast: Fast}}\n"),)),
    "paths that all say something": Silent("FP301", priced("Nothing", "Ten euros")),
    "a criterion that no path fills, which is a fault of the criterion alone": Silent(
        "FP301", priced("tbd", ""), only("FP302")
    ),
    "a criterion that one path fills": Silent("FP302", priced("n/a", "Ten euros")),
    "a criterion whose values differ by a decimal point": Silent("FP303", priced("1.5 euros", "15 euros")),
    "a criterion whose values differ by a sign": Silent("FP303", priced("€5", "$5")),
    "a criterion of which one path has nothing to say": Silent("FP303", priced("'?'", "Ten euros")),
    "two paths that differ in one of two criteria": Silent(
        "FP304", (*priced("Nothing", "Ten euros"), ("value: slow", "value: fast")), only("FP116", "FP303")
    ),
    "cases that differ by a word": Silent("FP305", _cases("It rains", "It rains hard")),
    "cases that differ by a number": Silent("FP305", _cases("It takes 1.5 hours", "It takes 15 hours")),
}

MALFORMED: Cases = {
    "a value that is a list": Silent("FP107", (("value: slow", "value: [slow]"),), only("FP002")),
    "a vocabulary that is a word": Silent("FP107", ((VOCABULARY, "values: slow}\n"),), only("FP002")),
    "a row that is a list": Silent(
        "FP301",
        (("    compare:\n      speed: {value: slow", "    compare:\n    - speed: {value: slow"),),
        only("FP002"),
    ),
    "a cell that is a word": Silent("FP301", ((cell("speed", "slow"), "      speed: slow\n"),), only("FP401")),
    "a criterion that is nothing": Silent("FP302", ((VOCABULARY, f"{VOCABULARY}  price:\n"),), only("FP002")),
    "a criterion that nobody declared": Silent("FP302", (*priced("1 euro", "2 euros")[1:],), only("FP003")),
    "values that are numbers": Silent("FP303", priced("1", "1"), only("FP002")),
    "rows without values": Silent("FP304", (("value: slow, ", ""), ("value: fast, ", "")), only("FP002")),
    "cases that are a mapping": Silent(
        "FP305", ((ROW, f"    use_when: {{text: It rains}}\n    avoid_when: {{text: It rains}}\n{ROW}"),), only("FP002")
    ),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_comparison_of_a_guide_is_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence
