"""What answers say of a situation, and how a path then stands."""

import pytest

from fingerpost.flow import Need, Needs, Standing, judge, learn, standing


def _need(*accepted: str, fixed: bool) -> Need:
    return Need(id="n", met_by={"c": frozenset(accepted)}, fixed=fixed, requirement=None)


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
    assert judge("p", Needs([clearable]), {}).fits
    assert not judge("p", Needs([fixed]), {}).fits
    assert judge("p", Needs([fixed]), {}).unopposed
    assert judge("p", Needs([fixed]), {"c": frozenset("a")}).fits


def test_fixed_needs_that_nothing_can_meet_together_exclude_a_path() -> None:
    """Each of two needs may be met by some value that is possible, and no value meets both."""
    near, far = (
        Need(id=name, met_by={"c": frozenset({name, "mid"})}, fixed=True, requirement=None) for name in ("near", "far")
    )
    assert judge("p", Needs([near, far]), {"c": frozenset({"near", "far"})}).excluded == (near, far)
    assert judge("p", Needs([near, far]), {"c": frozenset({"near", "mid"})}).excluded == ()
    assert judge("p", Needs([_need("a", fixed=True), _need("b", fixed=True)]), {}).excluded


def test_a_need_that_somebody_can_clear_excludes_no_path_whatever_is_fixed_beside_it() -> None:
    """It never makes a fixed need impossible. At worst it is unmet, even where fixed needs exclude each other."""
    near, far = (
        Need(id=name, met_by={"c": frozenset({name})}, fixed=True, requirement=None) for name in ("near", "far")
    )
    clearable = Need(id="clearable", met_by={"c": frozenset({"far"})}, fixed=False, requirement=None)
    beside = judge("p", Needs([near, clearable]), {"c": frozenset({"near"})})
    assert (beside.met, beside.unmet, beside.excluded) == ((near,), (clearable,), ())
    assert judge("p", Needs([near, clearable]), {}).open == (near, clearable)
    contradicted = judge("p", Needs([near, far, clearable]), {"c": frozenset({"near"})})
    assert (contradicted.excluded, contradicted.unmet) == ((near, far), (clearable,))


def _either(*, fixed: bool, **accepted: str) -> Need:
    met_by = {condition: frozenset(values) for condition, values in accepted.items()}
    return Need(id="-".join(accepted), met_by=met_by, fixed=fixed, requirement=None)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("", "", Standing.OPEN),
        ("a", "", Standing.MET),
        ("", "a", Standing.MET),
        ("z", "a", Standing.MET),
        ("az", "a", Standing.MET),
        ("z", "", Standing.OPEN),
        ("", "z", Standing.OPEN),
        ("az", "z", Standing.OPEN),
        ("z", "az", Standing.OPEN),
        ("z", "z", Standing.UNMET),
    ],
)
def test_one_of_several_conditions_is_enough(first: str, second: str, expected: Standing) -> None:
    """Met as soon as one of them meets the need, and not met once none of them can, whichever was asked first."""
    said = {"c": frozenset(first), "d": frozenset(second)}
    situation = {condition: values for condition, values in said.items() if values}
    assert standing(_either(c="ab", d="ab", fixed=False), situation) is expected
    excluded = {Standing.UNMET: Standing.EXCLUDED}.get(expected, expected)
    assert standing(_either(c="ab", d="ab", fixed=True), situation) is excluded


def test_what_was_not_asked_meets_nothing() -> None:
    """Even where every value of it would do: nobody has said one."""
    assert standing(_either(c="a", d="yz", fixed=True), {"c": frozenset("z")}) is Standing.OPEN


def test_fixed_needs_are_judged_together_across_conditions() -> None:
    """Each may still be met, but not both: what would meet the one is what the other cannot have."""
    either, other = _either(c="a", d="x", fixed=True), _either(d="y", fixed=True)
    needed = Needs([either, other])
    assert judge("p", needed, {"c": frozenset("z")}).excluded == (either, other)
    assert judge("p", needed, {"c": frozenset("az")}).excluded == ()
    assert judge("p", needed, {"c": frozenset("a"), "d": frozenset("y")}).met == (either, other)


def test_a_need_that_is_met_stays_met_where_another_one_fails() -> None:
    """Needs that are about the same are judged together, and only those count as failing that are to blame."""
    either, other, more = _either(c="a", d="x", fixed=True), _either(d="y", fixed=True), _either(c="ab", fixed=True)
    verdict = judge("p", Needs([either, other, more]), {"c": frozenset("a"), "d": frozenset("z")})
    assert (verdict.met, verdict.excluded) == ((either, more), (other,))
    verdict = judge("p", Needs([either, other, more]), {"c": frozenset("b")})
    assert (verdict.met, verdict.excluded) == ((more,), (either, other))


def test_needs_are_judged_together_as_far_as_conditions_link_them() -> None:
    """Those about other things are judged by themselves, and what somebody can clear links nothing."""
    first, link, last = _either(c="a", fixed=True), _either(d="a", c="b", fixed=True), _either(d="b", fixed=True)
    apart, clearable = _either(e="a", fixed=True), _either(e="a", c="a", fixed=False)
    needed = Needs([first, apart, last, link, clearable])
    assert [together.needs for together in needed.together] == [(first, last, link), (apart,)]
    assert needed.beside(clearable).needs == (clearable,)
    verdict = judge("p", needed, {})
    assert (verdict.excluded, verdict.open) == ((first, last, link), (apart, clearable))
