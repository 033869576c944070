"""The guides that ask much of a proof: they are sound, and the proof looks at no more than it has to."""

import pytest

from bench.large import guide_asked_twice, large_guide
from fingerpost.catalogue import Catalogue, read_guide
from fingerpost.checks import Examined, examine, subject
from tests.small_guide import TODAY


def _examined(text: str) -> Examined:
    (examined,) = examine(Catalogue((read_guide(text, "x.yaml"),), ()), TODAY)
    return examined


def test_paths_that_need_the_same_are_searched_for_once() -> None:
    """A guide of 88 paths in five groups takes some hundred states, where each path for itself took 130,000."""
    examined = _examined(large_guide(10))
    assert (len(examined.guide.paths), examined.errors) == (88, ())
    assert examined.proof
    assert examined.proof.states < 500


def test_a_proof_that_doubles_is_given_up_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """With as many states as a proof may have, such a guide is sound."""
    assert _examined(guide_asked_twice(4)).errors == ()
    monkeypatch.setattr(subject, "MOST_STATES", 20)
    assert [finding.code for finding in _examined(guide_asked_twice(4)).errors] == ["FP209"]
