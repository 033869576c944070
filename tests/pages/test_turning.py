"""A comparison with more criteria than fit beside each other shows its paths side by side, where those need less."""

import pytest

from fingerpost.catalogue import Guide
from fingerpost.pages import Edition
from fingerpost.pages.compared import compared
from fingerpost.pages.turning import turned
from tests.compared_guide import compared_guide
from tests.examples import GUIDES, given_guide
from tests.rendered import pages_of

_EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _with_criteria(number: int, word: str = "Comfortable") -> Guide:
    """Three paths, compared by one word for each of some criteria."""
    names = [f"c{place}" for place in range(number)]
    criteria = "".join(f"  {name}: {{name: Criterion}}\n" for name in names)
    cells = "".join(f"      {name}: {{value: {word}, {_EVIDENCE}}}\n" for name in names)
    sign = f"      sign: {{value: Blue, {_EVIDENCE}}}\n"
    swim, walk, train = (
        f"      price: {{value: {price}, {_EVIDENCE}}}\n{sign}{after}"
        for price, after in (("free", "  train:\n"), ("free", "  swim:\n"), ("high", "questions:\n"))
    )
    return compared_guide(
        ("  sign: {name: Sign, explain: The colour of it}\n", f"  sign: {{name: Sign}}\n{criteria}"),
        *((one, one.replace(sign, sign + cells)) for one in (swim, walk, train)),
    )


def _turned(guide: Guide) -> bool:
    edition = Edition(guide)
    return turned(edition, compared(edition))


@pytest.mark.parametrize(("criteria", "expected"), [(1, False), (6, False), (12, True), (40, True)])
def test_a_few_paths_with_many_criteria_stand_side_by_side(criteria: int, expected: bool) -> None:
    """From the number on at which the criteria no longer fit beside each other."""
    guide = _with_criteria(criteria)
    assert _turned(guide) is expected
    assert ("fp-comparison--turned" in pages_of(guide)["travel/paths/"].body) is expected


def test_longer_words_turn_a_table_sooner() -> None:
    """What decides is the room that they need, not how many columns there are."""
    assert not _turned(_with_criteria(6))
    assert _turned(_with_criteria(6, "Incomprehensibilities and Nevertheless"))


def test_of_the_given_guides_one_has_few_enough_paths_for_its_criteria() -> None:
    """12 paths by 19 criteria. The one of 26 by 13 would need three times as much room when turned."""
    compared_ones = [given_guide(path.stem) for path in sorted(GUIDES.glob("*.yaml"))]
    assert [guide.guide for guide in compared_ones if guide.criteria and _turned(guide)] == ["load-balancer"]


def test_the_box_asks_for_the_other_way() -> None:
    """On a phone no table is turned before it is asked for, so there the words are the same for all."""
    usual = pages_of(compared_guide())["travel/paths/"].body
    assert 'type="checkbox"> Paths side by side</label>' in usual
    other = pages_of(_with_criteria(40))["travel/paths/"].body
    assert '<span class="fp-on-wide">Paths one below the other</span>' in other
    assert '<span class="fp-on-narrow">Paths side by side</span>' in other
