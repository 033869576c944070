"""Acceptances: a warning is turned off on the part that it concerns, with a reason, and nothing else is."""

from collections.abc import Iterable

import pytest

from fingerpost.catalogue import Catalogue, Finding, Severity
from fingerpost.checks import DIAGNOSES, examine
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import (
    AGAIN,
    EVIDENCE,
    HAVE,
    NEAR,
    NONE,
    VOCABULARY,
    ending,
    endings,
    ladder,
    path,
    priced,
    question,
    requirement,
)
from tests.small_guide import TODAY, guide_with, place_of, text_with

WALK = "    short: Walk\n"


def _walk(accept: str) -> tuple[tuple[str, str], ...]:
    """The path `walk` with acceptances."""
    return ((WALK, f"{WALK}    accept: {accept}\n"),)


def _needless(name: str) -> str:
    return f"`{name}` finds nothing here that would have to be accepted."


FIRES: Cases = {
    "an acceptance by a name that no check has": Fires(
        "FP601", _walk("{same-rows: So.}"), (("{same-rows", "no check is called `same-rows`."),)
    ),
    "an acceptance of an error of the checks": Fires(
        "FP601", _walk("{same-label: So.}"), (("{same-label", "`same-label` is an error, which nobody can accept."),)
    ),
    "an acceptance of an error of reading": Fires(
        "FP601", _walk("{no-source: So.}"), (("{no-source", "`no-source` is an error, which nobody can accept."),)
    ),
    "an acceptance of an error that is there": Fires(
        "FP601",
        (("title: Travel\n", "title: Travel\naccept: {duplicate-title: So.}\n"), ("name: Walk there", "name: Travel")),
        (("{duplicate-title", "`duplicate-title` is an error, which nobody can accept."),),
        only("FP112"),
    ),
    "an acceptance of nothing": Fires("FP602", _walk("{same-row: So.}"), (("{same-row", _needless("same-row")),)),
    "two acceptances of nothing on one part": Fires(
        "FP602",
        _walk("{same-row: So., never-best: So.}"),
        (("{same-row", _needless("same-row")), ("{same-row", _needless("never-best"))),
    ),
    "an acceptance on another part than the warning is about": Fires(
        "FP602",
        (*_walk("{lone-answer: So.}"), (f"      none: {{label: No, {NONE}\n", ""), (AGAIN, "    to: {have: train}\n")),
        (("{lone-answer", _needless("lone-answer")),),
        only("FP110"),
    ),
    "an acceptance of needless acceptances where there are none": Fires(
        "FP602", _walk("{needless-acceptance: So.}"), (("{needless-acceptance", _needless("needless-acceptance")),)
    ),
}

NEAR_MISSES: Cases = {
    "an acceptance that is needed": Silent(
        "FP601",
        (
            ("ticket:\n    ask: Do", "ticket:\n    accept: {lone-answer: So.}\n    ask: Do"),
            (f"      none: {{label: No, {NONE}\n", ""),
            (AGAIN, "    to: {have: train}\n"),
        ),
    ),
    "an acceptance that is accepted to be needless": Silent(
        "FP602", _walk("{same-row: So., needless-acceptance: It comes and goes.}")
    ),
    "acceptances where the walks are not judged": Silent(
        "FP602",
        (*_walk("{never-best: So., needless-acceptance: So.}"), (NONE, "says: {ticket: none}, to: far}")),
        only("FP102"),
    ),
}

MALFORMED: Cases = {
    "acceptances that are a list": Silent("FP601", _walk("[same-row]"), only("FP002")),
    "an acceptance by a name that is none": Silent("FP601", _walk("{Same Row: So.}"), only("FP002")),
    "an acceptance without a reason": Silent("FP602", _walk("{same-row: }"), only("FP002")),
    "an acceptance with an empty reason": Silent("FP602", _walk("{same-row: ''}"), only("FP002")),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_acceptances_of_a_guide_are_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


LOST = f"      none: {{label: No, {NONE}\n"
FLY = (VOCABULARY, "values: {slow: Slow, fast: Fast, instant: Instant}}\n")
LUGGAGE = "  luggage: {name: Luggage, values: {light: it is light, heavy: it is heavy}}\n"

WARNED: dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, str]]] = {
    "untranslated-language": ((("language: en", "language: it"),), ("title: Travel\n", "title: Travel\naccept: %s\n")),
    "lone-answer": (
        ((LOST, ""), (AGAIN, "    to: {have: train}\n")),
        ("    ask: Do you", "    accept: %s\n    ask: Do you"),
    ),
    "too-deep": (ladder(11), ("title: Travel\n", "title: Travel\naccept: %s\n")),
    "same-end": (
        (
            ("questions:\n", f"questions:\n{question('first', a='to: far', b='to: far')}"),
            ("start: far", "start: first"),
        ),
        ("    ask: What about first", "    accept: %s\n    ask: What about first"),
    ),
    "idle-answer": (
        (
            (LOST, f"{LOST}      lost: {{label: I lost it, says: {{ticket: none}}, to: train}}\n"),
            (AGAIN, "    to: {have: train, none: train, lost: walk}\n"),
        ),
        ("lost: {label: I lost it", "lost: {accept: %s, label: I lost it"),
    ),
    "unasked-requirement": (
        (
            ("conditions:\n", f"conditions:\n{LUGGAGE}"),
            ("    requires: [ticket]\n", "    requires: [ticket, carry]\n"),
            requirement("carry", "needs: {luggage: light}, clear: {who: You, how: Take less.}"),
        ),
        ("carry: {text", "carry: {accept: %s, text"),
    ),
    "never-met": (
        (
            FLY,
            path("fly", "    unreached: It is loud.\n    requires: [near-by, afar]\n", "instant"),
            requirement("afar", "needs: {distance: far}, clear: {who: You, how: Move.}"),
        ),
        ("    short: Way fly\n", "    short: Way fly\n    accept: %s\n"),
    ),
    "never-best": (
        (FLY, path("fly", "    not_recommended: It is loud.\n", "instant")),
        ("    not_recommended: It is loud.\n", "    accept: %s\n    not_recommended: It is loud.\n"),
    ),
    "no-way-on": (
        (('    next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]\n', ""),),
        ("    short: Walk\n", "    short: Walk\n    accept: %s\n"),
    ),
    "turned-away": (
        (endings(ending("stop")), (HAVE, "says: {ticket: bought}, to: stop}")),
        ("have: {label", "have: {accept: %s, label"),
    ),
    "same-for-all": (priced("Nothing", "Nothing"), ("price: {name", "price: {accept: %s, name")),
    "same-row": (
        (
            path("ride", "    requires: [near-by]\n", "fast"),
            (NEAR, "says: {distance: near}, to: walk}\n      by: {label: It is by, says: {distance: near}, to: ride}"),
        ),
        ("    short: Way ride\n", "    short: Way ride\n    accept: %s\n"),
    ),
    "unused-part": (
        (("  own: {title: Our own count}\n", "  own: {title: Our own count}\n  other: {title: Another count}\n"),),
        ("  other: {title", "  other: {accept: %s, title"),
    ),
    "nothing-judged": (
        (
            ("    serves: [arrive]\n", ""),
            ("aims:\n  arrive: arrive somewhere\n", ""),
            ("    needs: {distance: near}\n", ""),
            ("    needs: {ticket: bought}\n", ""),
            (NONE, "says: {ticket: none}, to: walk}"),
            (AGAIN, "    to: {have: train, none: walk}\n"),
        ),
        ("title: Travel\n", "accept: %s\ntitle: Travel\n"),
    ),
    "markup-in-line": (
        (("title: Travel\n", "title: '*Travel*'\n"),),
        ("title: '*Travel*'\n", "accept: %s\ntitle: '*Travel*'\n"),
    ),
    "left-to-do": (
        (("text: You walk.", "text: 'TODO: say more.'"),),
        ("{text: 'TODO", "{accept: %s, text: 'TODO"),
    ),
    "stale-evidence": (
        (
            (
                "text: You walk., source: [own], status: confirmed, reviewed: 2026",
                "text: You walk., source: [own], status: confirmed, reviewed: 2025",
            ),
        ),
        ("{text: You walk.", "{accept: %s, text: You walk."),
    ),
    "unused-term": (
        (("faq:\n", f"glossary: {{bus: {{term: bus, means: It is slow., {EVIDENCE}}}}}\nfaq:\n"),),
        ("bus: {term", "bus: {accept: %s, term"),
    ),
    "unseen-guide": (
        (("text: You walk.", "text: 'You [walk](stay:map).'"),),
        ("{text: 'You [walk]", "{accept: %s, text: 'You [walk]"),
    ),
}
"""The name of each warning, changes after which it is given, and a further one that puts an acceptance on the part that
it concerns."""

OTHERS = (
    ("answer: Take the *train*.", "answer: Take the <b>train</b>."),
    ("    name: Take the train\n", "    name: Take the train\n    accept: {same-row: So.}\n"),
)
"""An error and a warning that are there whatever is accepted elsewhere."""


def _said(findings: Iterable[Finding]) -> list[tuple[str, str, Severity]]:
    return [(finding.code, finding.message, finding.severity) for finding in findings]


def test_every_warning_is_accepted_somewhere_here() -> None:
    """But for those about needless acceptances and about two guides, which have tests, and that about no guide."""
    assert {*WARNED, "needless-acceptance", "group-written-otherwise", "unread-guide"} == {
        diagnosis.name for diagnosis in DIAGNOSES if diagnosis.severity is Severity.WARNING
    }


@pytest.mark.parametrize("name", WARNED)
def test_a_warning_is_accepted_on_the_part_that_it_concerns(name: str) -> None:
    """It is then not reported. It stands among what is accepted, with its reason; the rest is found as before."""
    changes, (old, new) = WARNED[name]
    code = next(diagnosis.code for diagnosis in DIAGNOSES if diagnosis.name == name)
    (warned,) = examine(Catalogue((guide_with(*changes, *OTHERS),), ()), TODAY, beside=None)
    warnings = [finding for finding in warned.findings if finding.code == code]
    others = [finding for finding in warned.findings if finding.code != code]
    assert len(warnings) == 1
    assert {finding.code for finding in others} == {"FP501", "FP602"}
    assert warned.accepted == ()

    accepting = (*changes, *OTHERS, (old, new % f"{{{name}: It is meant.}}"))
    (accepted,) = examine(Catalogue((guide_with(*accepting),), ()), TODAY, beside=None)
    assert _said(accepted.findings) == _said(others)
    assert _said(accepted.accepted) == _said(warnings)
    (acceptance,) = (finding.acceptance for finding in accepted.accepted)
    assert acceptance is not None
    assert acceptance.reason == "It is meant."
    assert str(acceptance.place) == place_of(text_with(*accepting), f"{{{name}: It is meant.}}")


def test_a_guide_accepts_that_its_reviews_are_old() -> None:
    """All of them, with one word; a fact that says so itself gives its own reason."""
    old = ("start: far\n", "start: far\nreview_days: 1\naccept: {stale-evidence: It is history.}\n")
    own = ("{text: You walk.", "{accept: {stale-evidence: Nobody walks any more.}, text: You walk.")
    (examined,) = examine(Catalogue((guide_with(old, own),), ()), TODAY)
    assert examined.findings == ()
    reasons = [finding.acceptance.reason for finding in examined.accepted if finding.acceptance]
    assert len(reasons) == len(examined.accepted) == 8
    assert reasons.count("Nobody walks any more.") == 1


def test_a_needless_acceptance_is_accepted_with_its_reason() -> None:
    """Beside the others of the same part, each of which may come and go."""
    (examined,) = examine(
        Catalogue((guide_with(*_walk("{same-row: So., needless-acceptance: It comes and goes.}")),), ()), TODAY
    )
    assert examined.findings == ()
    assert [(finding.code, finding.acceptance.reason) for finding in examined.accepted if finding.acceptance] == [
        ("FP602", "It comes and goes.")
    ]
