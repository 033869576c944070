"""What answers say of a situation, and how a path then stands."""

import pytest

from fingerpost.flow import Need, judge, learn
from fingerpost.flow.situation import Standing, standing


def _need(*accepted: str, fixed: bool) -> Need:
    return Need(id="n", condition="c", accepted=frozenset(accepted), fixed=fixed, requirement=None)


@pytest.mark.parametrize(
    ("possible", "fixed", "expected"),
    [
        (None, True, Standing.OPEN),
        ({"a"}, True, Standing.MET),
        ({"a", "b"}, True, Standing.MET),
        ({"a", "z"}, True, Standing.OPEN),
        ({"z"}, True, Standing.EXCLUDED),
        ({"z"}, False, Standing.UNMET),
    ],
)
def test_a_need_stands_as_the_possible_values_say(possible: set[str] | None, fixed: bool, expected: Standing) -> None:
    """Met where every possible value meets it, open where some do, excluded or unmet where none does."""
    situation = {} if possible is None else {"c": frozenset(possible)}
    assert standing(_need("a", "b", fixed=fixed), situation) is expected


def test_answers_only_ever_narrow_what_is_possible() -> None:
    """A second answer keeps what both allow; the order makes no difference."""
    one, two = {"c": frozenset("ab")}, {"c": frozenset("bc"), "d": frozenset("x")}
    assert learn(learn({}, one), two) == learn(learn({}, two), one) == {"c": frozenset("b"), "d": frozenset("x")}


def test_a_path_fits_only_where_nothing_that_is_fixed_is_left_open() -> None:
    """What somebody can clear may be confirmed later; what nobody can must be known."""
    clearable, fixed = _need("a", fixed=False), _need("a", fixed=True)
    assert judge("p", [clearable], {}).fits
    assert not judge("p", [fixed], {}).fits
    assert judge("p", [fixed], {}).unopposed
    assert judge("p", [fixed], {"c": frozenset("a")}).fits


def test_fixed_needs_that_nothing_can_meet_together_exclude_a_path() -> None:
    """Each of two needs may be met by some value that is possible, and no value meets both."""
    near, far = (
        Need(id=name, condition="c", accepted=frozenset({name, "mid"}), fixed=True, requirement=None)
        for name in ("near", "far")
    )
    assert judge("p", [near, far], {"c": frozenset({"near", "far"})}).excluded == (near, far)
    assert judge("p", [near, far], {"c": frozenset({"near", "mid"})}).excluded == ()
    assert judge("p", [_need("a", fixed=True), _need("b", fixed=True)], {}).excluded


def test_a_need_that_somebody_can_clear_excludes_no_path_whatever_is_fixed_beside_it() -> None:
    """It never makes a fixed need impossible. At worst it is unmet, even where fixed needs exclude each other."""
    near, far = (
        Need(id=name, condition="c", accepted=frozenset({name}), fixed=True, requirement=None)
        for name in ("near", "far")
    )
    clearable = Need(id="clearable", condition="c", accepted=frozenset({"far"}), fixed=False, requirement=None)
    beside = judge("p", [near, clearable], {"c": frozenset({"near"})})
    assert (beside.met, beside.unmet, beside.excluded) == ((near,), (clearable,), ())
    assert judge("p", [near, clearable], {}).open == (near, clearable)
    contradicted = judge("p", [near, far, clearable], {"c": frozenset({"near"})})
    assert (contradicted.excluded, contradicted.unmet) == ((near, far), (clearable,))
