"""The evidence: sources, days of review and disputes. Most of its faults are found while a file is read."""

import datetime

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.checks import examine
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.small_guide import TODAY, guide_with

WALK = "{text: You walk., source: [own], status: confirmed, reviewed: 2026-11-01}"
DISPUTE = "    dispute: {text: Some trains need none., source: [own]}\n"


def _walk(**evidence: str) -> tuple[tuple[str, str], ...]:
    """The summary of the path `walk` with other evidence."""
    keys = {"text": "You walk.", "source": "[own]", "status": "confirmed", "reviewed": "2026-11-01", **evidence}
    return ((WALK, f"{{{', '.join(f'{key}: {value}' for key, value in keys.items() if value)}}}"),)


FIRES: Cases = {
    "a fact without a source": Fires(
        "FP401",
        _walk(source=""),
        (("summary: {text: You walk", "paths.walk.summary lacks the key `source`, which is required."),),
    ),
    "a fact whose sources are none": Fires(
        "FP401",
        _walk(source="[]"),
        (("[], status", "paths.walk.summary.source: expected at least 1 of them, found none."),),
    ),
    "a dispute without a source": Fires(
        "FP401",
        ((DISPUTE, "    dispute: {text: Some trains need none.}\n"),),
        (("dispute: {", "requirements.ticket.dispute lacks the key `source`, which is required."),),
    ),
    "a fact that nobody reviewed": Fires(
        "FP402",
        _walk(reviewed=""),
        (("summary: {text: You walk", "paths.walk.summary lacks the key `reviewed`, which is required."),),
    ),
    "a review that is older than the guide lets reviews be": Fires(
        "FP403",
        _walk(reviewed="2026-05-27"),
        (
            (
                "2026-05-27",
                (
                    "this was last reviewed 181 days ago; in this guide a review holds 180 days, "
                    "so it has been due since 2026-11-23."
                ),
            ),
        ),
    ),
    "a review in a guide whose reviews hold a month": Fires(
        "FP403",
        (*_walk(reviewed="2026-10-01"), ("start: far", "start: far\nreview_days: 30")),
        (
            (
                "2026-10-01",
                (
                    "this was last reviewed 54 days ago; in this guide a review holds 30 days, "
                    "so it has been due since 2026-10-31."
                ),
            ),
        ),
    ),
    "a review on a day that has come nowhere yet": Fires(
        "FP405",
        _walk(reviewed="2026-11-26"),
        (("2026-11-26", "this was reviewed on 2026-11-26, and today is 2026-11-24: nobody has looked yet."),),
    ),
    "a disputed fact that nothing disputes": Fires(
        "FP404",
        ((DISPUTE, ""),),
        (
            (
                "ticket:\n    text",
                "requirements.ticket: a disputed fact says what disputes it: expected the key `dispute`.",
            ),
        ),
    ),
    "a dispute of what is confirmed": Fires(
        "FP404",
        _walk(dispute="{text: You do not., source: [own]}"),
        (
            (
                "summary: {text: You walk",
                "paths.walk.summary: only a disputed fact has the key `dispute`; the status here is `confirmed`.",
            ),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "a fact that names a source twice": Silent("FP401", _walk(source="[own, own]")),
    "a fact that was reviewed today": Silent("FP402", _walk(reviewed="2026-11-24")),
    "a review on the last day on which it holds": Silent("FP403", _walk(reviewed="2026-05-28")),
    "an old review in a guide whose reviews hold longer": Silent(
        "FP403", (*_walk(reviewed="2020-01-01"), ("start: far", "start: far\nreview_days: 3650"))
    ),
    "a review on the day that has begun east of here": Silent("FP405", _walk(reviewed="2026-11-25")),
    "a disputed fact and what disputes it": Silent(
        "FP404", _walk(status="disputed", dispute="{text: You do not., source: [own]}")
    ),
}

MALFORMED: Cases = {
    "a source that is a mapping": Silent("FP401", _walk(source="{own: own}"), only("FP002")),
    "a source that is a word": Silent("FP401", _walk(source="own"), only("FP002")),
    "a source that nobody declared": Silent("FP401", _walk(source="[others]"), only("FP003")),
    "a review that is no day of the calendar": Silent("FP402", _walk(reviewed="2026-02-30"), only("FP001")),
    "a review that is a text": Silent("FP403", _walk(reviewed="'2019-01-01'"), only("FP002")),
    "a review in the future that is no day": Silent("FP405", _walk(reviewed="2062-02-29"), only("FP001")),
    "a number of days that is none": Silent(
        "FP403", (*_walk(reviewed="2019-01-01"), ("start: far", "start: far\nreview_days: 0")), only("FP002")
    ),
    "a dispute that is a word": Silent("FP404", ((DISPUTE, "    dispute: yes\n"),), only("FP002")),
    "a status outside the three": Silent("FP404", _walk(status="denied"), only("FP002")),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_evidence_of_a_guide_is_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


def test_a_review_grows_old_with_the_days() -> None:
    """The guide is sound on one day and not on the next. Then all that was reviewed is named, and nothing else."""
    last = datetime.date(2026, 11, 1) + datetime.timedelta(days=180)
    days = (last, last + datetime.timedelta(days=1))
    sound, old = (examine(Catalogue((guide_with(),), ()), day)[0].findings for day in days)
    assert sound == ()
    assert {finding.code for finding in old} == {"FP403"}
    assert len(old) == 8
    assert last > TODAY
