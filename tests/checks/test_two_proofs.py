"""The walks are proved on the graph and by listing them: the two are held against each other, and have limits."""

import dataclasses

import pytest

from fingerpost.catalogue import Finding, Guide, Place, Severity
from fingerpost.checks import CHECKS, Check, Subject, listing, registry, subject
from fingerpost.checks.listing import faults_of_walks
from fingerpost.checks.proof import proofs_disagree
from tests.checks.pieces import FAR, HAVE, NEAR, NONE, OBSTACLE, before, question, requirement
from tests.small_guide import TODAY, findings, guide_with


def _much(number: int) -> tuple[tuple[str, str], ...]:
    """Things that `walk` needs, each asked for twice. Until the second time, what a walk was told of each matters."""
    names = [f"n{thing}" for thing in range(number)]
    asked = [*names, *(f"{name}-2" for name in names)]
    conditions = "".join(
        f"  {name}: {{name: About {name}, values: {{is: it is so, not: it is not so}}}}\n" for name in names
    )
    questions = "".join(
        question(name, yes=f"says: {{{name.removesuffix('-2')}: is}}, to: {after}", unsure=f"to: {after}")
        for name, after in zip(asked, [*asked[1:], "far"], strict=True)
    )
    return (
        (NEAR, "says: {distance: near}, to: ticket}"),
        (NONE, "says: {ticket: none}, to: walk}"),
        (FAR, "says: {distance: far}, to: ticket-unsure}"),
        *before(questions, "n0"),
        ("conditions:\n", f"conditions:\n{conditions}"),
        *(requirement(name, f"needs: {{{name}: is}}, clear: {{who: You, how: Do it.}}") for name in names),
        ("    serves: [arrive]\n    requires: [near-by]\n", f"    requires: [near-by, {', '.join(names)}]\n"),
    )


def _errors(guide: Guide) -> list[Finding]:
    return [finding for finding in findings(guide) if finding.severity is Severity.ERROR]


def test_what_walks_know_of_many_requirements_may_be_too_much_to_prove(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a path would take too many states, it is named. With as many states as a proof may have, it is proved.

    States multiply where the requirements of a path are asked for far apart.

    The limit is lowered: to come to 200,000 states takes 17 such requirements and ten seconds.
    """
    guide = guide_with(*_much(4))
    assert _errors(guide) == []
    monkeypatch.setattr(subject, "MOST_STATES", 30)
    (found,) = _errors(guide)
    assert (found.code, found.place) == ("FP209", guide.paths["walk"].place())
    assert found.message.startswith(
        "whether `walk` fits where another path is recommended under an unmet requirement would take more than "
    )


FAULTY = {
    "FP201": ((HAVE, "says: {ticket: bought, distance: near}, to: train}"),),
    "FP202": ((NONE, "says: {ticket: none}, to: walk}"),),
    "FP203": OBSTACLE,
}
"""A guide with each of the faults that are proved twice."""


def _disagreements(guide: Guide) -> list[tuple[Place, str]]:
    return [(finding.place, finding.message) for finding in findings(guide) if finding.code == "FP210"]


@pytest.mark.parametrize("code", FAULTY)
def test_the_two_proofs_are_held_against_each_other(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one is made blind, the other says so at the place of the fault. Where both see, none is reported."""
    guide = guide_with(*FAULTY[code])
    places = [finding.place for finding in findings(guide) if finding.code == code]
    assert places
    assert _disagreements(guide) == []
    with monkeypatch.context() as blinded:
        listed = faults_of_walks(Subject(guide, TODAY))
        blinded.setattr(proofs_disagree, "faults_of_walks", lambda _: {**listed, code: frozenset()})
        assert _disagreements(guide) == [
            (place, f"a fault of the kind {code} is found here only on the graph.") for place in places
        ]
    blinded_checks = tuple(
        dataclasses.replace(check, run=lambda _: iter(())) if isinstance(check, Check) and check.code == code else check
        for check in CHECKS
    )
    monkeypatch.setattr(registry, "CHECKS", blinded_checks)
    assert _disagreements(guide) == [
        (place, f"a fault of the kind {code} is found here only by listing the walks.") for place in places
    ]


def test_where_verdicts_are_many_the_graph_alone_proves(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there are walks, times the paths that may be recommended at the end of each, and its own end."""
    one = Subject(guide_with(), TODAY)
    verdicts = one.walks * (1 + len(one.guide.recommended))
    assert verdicts > one.walks > 1
    monkeypatch.setattr(listing, "MOST_JUDGED", verdicts)
    assert listing.listable(one)
    monkeypatch.setattr(listing, "MOST_JUDGED", verdicts - 1)
    assert not listing.listable(one)
    guide = guide_with(*OBSTACLE)
    monkeypatch.setattr(proofs_disagree, "faults_of_walks", lambda _: {})
    assert _disagreements(guide) == []
    assert "FP203" in {finding.code for finding in findings(guide)}


def test_a_proof_that_was_given_up_is_not_held_against_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says itself that it was (FP209); what it could not find is no sign of a fault of the program."""
    guide = guide_with(*OBSTACLE)
    monkeypatch.setattr(subject, "MOST_STATES", 0)
    codes = {finding.code for finding in _errors(guide)}
    assert "FP209" in codes
    assert "FP210" not in codes
