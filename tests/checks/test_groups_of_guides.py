"""FP121, which is between guides: no change of one guide alone makes it."""

import pytest

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.checks import examine
from tests.small_guide import TODAY, guide_with


def _in(name: str, group: str | None, *more: str) -> Guide:
    lines = [f"guide: {name}", *([f"group: {group}"] if group else []), *more]
    return guide_with(("guide: travel", "\n".join(lines)), ("title: Travel", f"title: {name}"))


def _found(*guides: Guide) -> list[tuple[str, str]]:
    """The guide of each finding with its message."""
    return [
        (one.guide.guide, finding.message)
        for one in examine(Catalogue(guides, ()), TODAY)
        for finding in one.findings
        if finding.code == "FP121"
    ]


@pytest.mark.parametrize("written", ["customer Data", "'Customer  data'", "Customer-data", "Customerdata."])
def test_a_group_that_is_written_otherwise_is_found_with_both_places(written: str) -> None:
    """At the guide that comes later; the first one says how it is written."""
    first, second = _in("one", "Customer data"), _in("two", written)
    message = f"the group `{second.group}` is written `Customer data` at {first.place('group')}."
    assert _found(first, second) == [("two", message)]
    assert [guide for guide, _ in _found(second, first)] == ["one"]


def test_every_guide_that_writes_it_otherwise_than_the_first_is_found() -> None:
    """And none that writes it as the first does."""
    groups = ("Data", "data", "Data", "DATA")
    found = _found(*(_in(f"guide-{at}", group) for at, group in enumerate(groups)))
    assert [guide for guide, _ in found] == ["guide-1", "guide-3"]


def test_groups_of_other_words_are_groups_of_their_own() -> None:
    """Nor is anything found where there is no group, or one with nothing to be like."""
    assert _found(_in("one", "Data"), _in("two", "Dates"), _in("three", None), _in("four", None)) == []


def test_an_author_may_accept_that_two_groups_read_alike() -> None:
    """With a reason, as any warning."""
    accepted = "accept: {group-written-otherwise: These are two teams.}"
    assert _found(_in("one", "C"), _in("two", "c", accepted)) == []
