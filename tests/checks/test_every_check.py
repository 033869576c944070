"""What holds of every check, whatever it looks for."""

import pytest

from fingerpost.catalogue import EXAMPLE_GUIDE, Diagnosis
from fingerpost.checks import DIAGNOSES
from tests.checks import (
    test_acceptance,
    test_ends,
    test_evidence,
    test_names,
    test_proof,
    test_structure,
    test_table,
    test_text,
)
from tests.checks.cases import Cases, Fires, Silent
from tests.small_guide import findings, found_in, guide_with

ROOMS = (test_structure, test_names, test_ends, test_proof, test_table, test_evidence, test_text, test_acceptance)

ELSEWHERE = {f"FP0{number:02}" for number in range(12)}
"""Faults of a file as a whole, of which tests/catalogue, tests/project and tests/commands have the cases."""

BETWEEN_GUIDES = "FP121"
"""No change of one guide alone makes it: test_groups_of_guides.py has its cases."""

BY_SABOTAGE = "FP210"
"""No text makes the two proofs disagree: a test of its own blinds one of them."""


def _codes(*rooms: Cases) -> set[str]:
    return {case.code for cases in rooms for case in cases.values()}


def test_every_check_has_a_case_that_fires_a_near_miss_and_a_malformed_one() -> None:
    """A new check without them is found here."""
    codes = {diagnosis.code for diagnosis in DIAGNOSES} - ELSEWHERE - {BETWEEN_GUIDES}
    assert _codes(*(room.FIRES for room in ROOMS)) == codes - {BY_SABOTAGE}
    assert _codes(*(room.NEAR_MISSES for room in ROOMS)) == codes
    assert _codes(*(room.MALFORMED for room in ROOMS)) == codes


def test_a_case_is_of_the_kind_that_its_list_says() -> None:
    """Those that fire name places and messages; the others name what is found instead, and never the check itself."""
    for room in ROOMS:
        assert all(isinstance(case, Fires) and case.found for case in room.FIRES.values())
        assert all(
            isinstance(case, Silent) and case.code not in case.instead
            for cases in (room.NEAR_MISSES, room.MALFORMED)
            for case in cases.values()
        )
        assert all(isinstance(case, Silent) and case.instead for case in room.MALFORMED.values())


@pytest.mark.parametrize(
    "diagnosis", [diagnosis for diagnosis in DIAGNOSES if diagnosis.example], ids=lambda diagnosis: diagnosis.code
)
def test_the_example_of_a_check_fires(diagnosis: Diagnosis) -> None:
    """The change that its page shows is one after which it is found."""
    for change in diagnosis.example:
        assert EXAMPLE_GUIDE.count(change.before) == 1
    assert diagnosis.code in {finding.code for finding in found_in(diagnosis.example_text)}


def test_the_guide_that_authors_start_from_passes_every_check() -> None:
    """Its examples show one fault each, and not those of the guide itself."""
    assert found_in(EXAMPLE_GUIDE) == ()


def test_the_small_guide_passes_every_check() -> None:
    """The guide that the cases are made from is sound."""
    assert findings(guide_with()) == ()
