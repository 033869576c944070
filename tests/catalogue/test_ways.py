"""In how many ways the requirements of a path can be met is bounded."""

import pytest

from fingerpost.catalogue import CatalogueError, Finding, read_guide
from fingerpost.flow import needs
from tests.small_guide import FILE, place_of, text_with

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _text(number: int, rest: str = "", end: str = "") -> str:
    """A guide in which walking requires a number of things, for each of which one of two conditions is enough."""
    conditions = "".join(
        f"  c{one}: {{name: Condition, values: {{so: so it is, not: it is not}}}}\n" for one in range(number + 1)
    )
    requirements = "".join(
        f"  r{one}: {{text: So, needs_any: {{c{one}: so, c{one + 1}: so{end}}}{rest}, {EVIDENCE}}}\n"
        for one in range(number)
    )
    return text_with(
        ("conditions:\n", f"conditions:\n{conditions}"),
        ("requirements:\n", f"requirements:\n{requirements}"),
        ("    requires: [near-by]\n", f"    requires: [near-by, {', '.join(f'r{one}' for one in range(number))}]\n"),
    )


def _found(text: str) -> list[Finding]:
    try:
        read_guide(text, FILE)
    except CatalogueError as error:
        return list(error.findings)
    return []


@pytest.mark.parametrize("number", [7, 40, 3000])
def test_a_path_of_which_the_requirements_can_be_met_in_too_many_ways_is_refused(number: int) -> None:
    """At once, and at what it requires: every such requirement doubles the ways."""
    text = _text(number)
    (found,) = _found(text)
    assert (found.code, str(found.place)) == ("FP010", str(place_of(text, "[near-by, r0")))
    assert found.message == "what `walk` needs can be met in more than 100 ways."


def test_as_many_ways_as_are_allowed_are_looked_through() -> None:
    """Six requirements of two conditions; those that somebody can clear are judged one by one and do not count."""
    assert _found(_text(6)) == []
    assert _found(_text(40, ", clear: {who: You, how: Do it.}")) == []


def test_ways_that_others_allow_are_not_kept() -> None:
    """Of a chain of requirements, each of which shares a condition with the next one, few ways are left."""
    guide = read_guide(_text(6), FILE)
    (distance, chain) = needs(guide, guide.paths["walk"]).together[1:]
    assert len(distance.ways) == 1
    assert 1 < len(chain.ways) < 20
    assert len(chain.needs) == 6


def test_what_nothing_declares_is_told_and_not_counted() -> None:
    """A name that is misspelt has a finding of its own."""
    found = _found(_text(2).replace("[near-by, r0", "[near-by, r9"))
    assert [finding.code for finding in found] == ["FP003"]
