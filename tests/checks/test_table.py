"""The comparison: what its cells hold, and whether they compare anything."""

import pytest

from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import EVIDENCE, ROW, VOCABULARY, bands, cell, counted, priced


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
    "values that are numbers, in a criterion of text": Fires(
        "FP306",
        priced("1", "2"),
        (
            ("2, source", "the criterion `price` takes text; found the number `2`."),
            ("1, source", "the criterion `price` takes text; found the number `1`."),
        )[::-1],
    ),
    "words in a criterion that counts": Fires(
        "FP306",
        counted("kind: number", "value: twelve", "value: 12"),
        (
            (
                "twelve",
                (
                    "the criterion `price` takes a number or a range such as `{from: 10, to: 20}`; "
                    "found the text `twelve`."
                ),
            ),
        ),
    ),
    "a list in a criterion of text": Fires(
        "FP306",
        priced("[cheap, dear]", "Nothing"),
        (("[cheap", "the criterion `price` takes text; found the list `cheap`, `dear`."),),
    ),
    "a value of a vocabulary twice": Fires(
        "FP306",
        (("value: slow", "value: [slow, slow]"),),
        (
            (
                "[slow",
                (
                    "the criterion `speed` takes one of its values or a list of them, each once; found "
                    "the list `slow`, `slow`."
                ),
            ),
        ),
    ),
    "a range that ends before it begins": Fires(
        "FP306",
        counted("kind: number", "value: {from: 3, to: 2}", "value: 12"),
        (
            (
                "{from",
                (
                    "the criterion `price` takes a number or a range such as `{from: 10, to: 20}`; "
                    "found the range `{from: 3, to: 2}`."
                ),
            ),
        ),
    ),
    "a value outside the vocabulary among others": Fires(
        "FP107",
        (("value: slow", "value: [slow, quick]"),),
        (("[slow", "`quick` is no value of the criterion `speed`."),),
    ),
    "a criterion of which every cell is silent": Fires(
        "FP302",
        counted("kind: number", "missing: silent", "missing: silent"),
        (("price: {name", "no path has anything to say for the criterion `price`."),),
    ),
    "a criterion that applies to nothing": Fires(
        "FP303",
        counted("kind: number", "missing: none", "missing: none"),
        (("price: {name", "every path has the same value for the criterion `price`."),),
    ),
    "a number that is the same, however it is written": Fires(
        "FP303",
        counted("kind: money, unit: USD", "value: 1.5", "value: '1.50'"),
        (("price: {name", "every path has the same value for the criterion `price`."),),
    ),
    "values that are the same in another order": Fires(
        "FP303",
        (("value: slow", "value: [slow, fast]"), ("value: fast", "value: [fast, slow]")),
        (("speed: {name", "every path has the same value for the criterion `speed`."),),
        only("FP304"),
    ),
    "bands with a gap": Fires(
        "FP307",
        counted(bands(few="at_most: 10", many="above: 20"), "value: 1", "value: 30"),
        (("many: {name", "there is a gap between the bands `few` and `many` of the criterion `price`."),),
    ),
    "bands between which one number is missing": Fires(
        "FP307",
        counted(bands(few="below: 10", many="above: 10"), "value: 1", "value: 30"),
        (("many: {name", "there is a gap between the bands `few` and `many` of the criterion `price`."),),
    ),
    "bands that overlap in one number": Fires(
        "FP307",
        counted(bands(few="at_most: 10", many="at_least: 10"), "value: 1", "value: 30"),
        (("many: {name", "the bands `few` and `many` of the criterion `price` overlap."),),
    ),
    "bands of which two have no beginning": Fires(
        "FP307",
        counted(bands(few="at_most: 10", many="at_most: 20"), "value: 1", "value: 3"),
        (("many: {name", "the bands `few` and `many` of the criterion `price` overlap."),),
    ),
    "a band that no number is in": Fires(
        "FP307",
        counted(bands(few="at_most: 10", none="above: 10, below: 10", many="above: 10"), "value: 1", "value: 30"),
        (("none: {name: The", "no number is in the band `none` of the criterion `price`."),),
    ),
    "a number below the first band and one above the last": Fires(
        "FP308",
        counted(bands(few="at_least: 1, at_most: 10", many="above: 10, below: 20"), "value: 0.5", "value: 20"),
        (
            ("0.5", "`0.5` is in no band of the criterion `price`, or not all of it."),
            ("20, source", "`20` is in no band of the criterion `price`, or not all of it."),
        ),
    ),
    "a range that goes on beyond the last band": Fires(
        "FP308",
        counted(bands(few="at_most: 10", many="above: 10, below: 20"), "value: 1", "value: {from: 15}"),
        (("{from", "`{from: 15}` is in no band of the criterion `price`, or not all of it."),),
    ),
    "a currency that there is not": Fires(
        "FP309",
        counted("kind: money, unit: EUO", "value: 1", "value: 2"),
        (("EUO", "no currency has the code `EUO`."),),
    ),
    "a case that speaks for a path and against it": Fires(
        "FP305",
        _cases("It *rains*.", "it rains"),
        (("it rains", "`walk` is to be avoided in the same case in which line 40 says to use it: `it rains`."),),
    ),
    "a case of several paragraphs": Fires(
        "FP305",
        _cases('"It rains\\n\\nor it snows"', '"It rains\\n\\n- or it snows"'),
        (
            (
                '"It rains\\n\\n- or',
                (
                    "`walk` is to be avoided in the same case in which line 40 says to use it: "
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
    "several values of the vocabulary": Silent("FP107", (("value: slow", "value: [slow, fast]"),)),
    "several values of the vocabulary, each once": Silent("FP306", (("value: slow", "value: [fast, slow]"),)),
    "a number in quotes": Silent("FP306", counted("kind: number", "value: '12.50'", "value: 1")),
    "a range with one end": Silent("FP306", counted("kind: number", "value: {to: 2}", "value: {from: 2}")),
    "a criterion of which one path is silent": Silent("FP303", counted("kind: number", "missing: silent", "value: 1")),
    "a criterion of which one cell is silent and no other has the value": Silent(
        "FP302", counted("kind: number", "missing: silent", "missing: none")
    ),
    "a path that is silent where another has a value": Silent(
        "FP304",
        (*counted("kind: number", "missing: silent", "value: 1"), ("value: slow", "value: fast")),
        only("FP116", "FP303"),
    ),
    "bands that meet behind a number, and before one": Silent(
        "FP307",
        counted(bands(few="at_most: 10", some="above: 10, below: 20", many="at_least: 20"), "value: 10", "value: 20"),
    ),
    "bands in another order": Silent(
        "FP307", counted(bands(many="above: 10", few="at_most: 10"), "value: 10", "value: 20")
    ),
    "a number at the edge of the last band": Silent(
        "FP308", counted(bands(few="at_most: 10", many="above: 10, at_most: 20"), "value: 10", "value: 20")
    ),
    "a range that is in two bands": Silent(
        "FP308", counted(bands(few="at_most: 10", many="above: 10"), "value: {from: 5, to: 15}", "value: 20")
    ),
    "a cell without a number": Silent(
        "FP308", counted(bands(few="at_most: 10", many="above: 10, below: 20"), "missing: none", "value: 15")
    ),
    "a currency that is gone": Silent("FP309", counted("kind: money, unit: DEM", "value: 1", "value: 2")),
    "two paths that differ in one of two criteria": Silent(
        "FP304", (*priced("Nothing", "Ten euros"), ("value: slow", "value: fast")), only("FP116", "FP303")
    ),
    "cases that differ by a word": Silent("FP305", _cases("It rains", "It rains hard")),
    "cases that differ by a number": Silent("FP305", _cases("It takes 1.5 hours", "It takes 15 hours")),
}

MALFORMED: Cases = {
    "a value that is a list of nothing": Silent("FP107", (("value: slow", "value: []"),), only("FP002")),
    "a value that is a day": Silent("FP306", (("value: slow", "value: 2026-11-01"),), only("FP002")),
    "bands that are a list": Silent(
        "FP307", counted("kind: number, bands: [{name: Few}]", "value: 1", "value: 2"), only("FP002")
    ),
    "a band that begins twice": Silent(
        "FP308", counted(bands(few="at_least: 1, above: 1"), "value: 1", "value: 2"), only("FP002")
    ),
    "a currency in small letters": Silent(
        "FP309", counted("kind: money, unit: eur", "value: 1", "value: 2"), only("FP002")
    ),
    "a vocabulary that is a word": Silent("FP107", ((VOCABULARY, "values: slow}\n"),), only("FP002")),
    "a row that is a list": Silent(
        "FP301",
        (("    compare:\n      speed: {value: slow", "    compare:\n    - speed: {value: slow"),),
        only("FP002"),
    ),
    "a cell that is a word": Silent("FP301", ((cell("speed", "slow"), "      speed: slow\n"),), only("FP401")),
    "a criterion that is nothing": Silent("FP302", ((VOCABULARY, f"{VOCABULARY}  price:\n"),), only("FP002")),
    "a criterion that nobody declared": Silent("FP302", (*priced("1 euro", "2 euros")[1:],), only("FP003")),
    "values that are true": Silent("FP303", priced("true", "true"), only("FP002")),
    "rows without values": Silent("FP304", (("value: slow, ", ""), ("value: fast, ", "")), only("FP002")),
    "cases that are a mapping": Silent(
        "FP305", ((ROW, f"    use_when: {{text: It rains}}\n    avoid_when: {{text: It rains}}\n{ROW}"),), only("FP002")
    ),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_comparison_of_a_guide_is_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence
