"""The proof: what walks say, held against what the paths need."""

import pytest

from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import (
    AGAIN,
    EVIDENCE,
    FAR,
    HAVE,
    NEAR,
    NONE,
    OBSTACLE,
    SECOND,
    UNSURE,
    before,
    chain,
    many_values,
    path,
    question,
    requirement,
)
from tests.small_guide import FLOW_CHART, findings, guide_with

AIMS = ("  arrive: arrive somewhere\n", "  arrive: arrive somewhere\n  stay: stay where you are\n")

LATER = (SECOND, f"{question('more', a='says: {ticket: bought}, to: train', b='to: train')}{SECOND}")
"""A question that contradicts one before it about the ticket."""


MAYBE = (
    (f"near: {{label: No, {NEAR}", "near: {label: No, says: {distance: near}, to: ticket}"),
    (AGAIN, "    to: {have: train, none: walk}\n"),
)
"""Without the aim, nobody knows that walking serves the reader: it may fit, and is no reason against the train."""

HIGH, LOW = (
    requirement(name, f"needs: {{distance: {value}}}, fixed: So it is")
    for name, value in (("high", "near"), ("low", "far"))
)

LUGGAGE = (
    ("conditions:\n", "conditions:\n  luggage: {name: Luggage, values: {light: it is light, heavy: it is heavy}}\n"),
    ("    requires: [ticket]\n", "    requires: [ticket, carry]\n"),
)

LOST = (
    f"      none: {{label: No, {NONE}\n",
    f"      none: {{label: No, {NONE}\n      lost: {{label: I lost it, %s, to: train}}\n",
)

FLY = (("values: {slow: Slow, fast: Fast}}\n", "values: {slow: Slow, fast: Fast, instant: Instant}}\n"),)


def _lost(says: str) -> tuple[tuple[str, str], ...]:
    return ((LOST[0], LOST[1] % says), (AGAIN, "    to: {have: train, none: train, lost: walk}\n"))


def _fly(rest: str) -> tuple[tuple[str, str], ...]:
    return (*FLY, path("fly", f"    not_recommended: It is loud.\n{rest}", "instant"))


def _under_a_sky(light: str, shade: str) -> tuple[tuple[str, str], ...]:
    """A path that is not recommended and has two fixed requirements about one condition."""
    return (
        *_fly("    requires: [light, shade]\n"),
        (
            "conditions:\n",
            "conditions:\n  sky: {name: Sky, values: {clear: it is clear, grey: so-so, dark: it is dark}}\n",
        ),
        (
            "requirements:\n",
            (
                "requirements:\n"
                f"  light: {{text: It is light, needs: {{sky: {light}}}, fixed: So it is., {EVIDENCE}}}\n"
                f"  shade: {{text: It is shady, needs: {{sky: {shade}}}, fixed: So it is., {EVIDENCE}}}\n"
            ),
        ),
    )


def _needing(requirements: str) -> tuple[str, str]:
    return ("    requires: [near-by]\n", f"    requires: [near-by, {requirements}]\n")


FIRES: Cases = {
    "a flow chart": Fires(
        "FP211",
        FLOW_CHART,
        (
            (
                "walk:\n    name",
                "no path of this guide needs anything that an answer settles, so nothing holds its walks to be right.",
            ),
        ),
        only("FP116", "FP205"),
    ),
    "an answer that contradicts an earlier one": Fires(
        "FP201",
        ((HAVE, "says: {ticket: bought, distance: near}, to: train}"),),
        (
            (
                "train}\n      none",
                (
                    "on the walk far.far/ticket.have the answer `ticket.have` contradicts `far.far` (line 56) "
                    "about `distance`."
                ),
            ),
        ),
    ),
    "two contradictions on one walk, each about another condition": Fires(
        "FP201",
        ((NONE, "says: {ticket: none, distance: near}, to: more}"), LATER),
        (
            (
                "more}\n",
                (
                    "on the walk far.far/ticket.none the answer `ticket.none` contradicts `far.far` (line 56) "
                    "about `distance`."
                ),
            ),
            (
                "train}\n      b:",
                (
                    "on the walk far.far/ticket.none/more.a the answer `more.a` contradicts `ticket.none` (line 63) "
                    "about `ticket`."
                ),
            ),
        ),
    ),
    "a contradiction about what is wanted": Fires(
        "FP201",
        (
            AIMS,
            (f"far: {{label: Yes, {FAR}", f"far: {{label: Yes, aims: [arrive], {FAR}"),
            (f"have: {{label: Yes, {HAVE}", f"have: {{label: Yes, aims: [stay], {HAVE}"),
        ),
        (
            (
                "train}\n      none",
                (
                    "on the walk far.far/ticket.have the answer `ticket.have` contradicts "
                    "`far.far` (line 57) about what the reader wants."
                ),
            ),
        ),
    ),
    "an outcome against a fixed requirement": Fires(
        "FP202",
        ((NONE, "says: {ticket: none}, to: walk}"),),
        (
            (
                "walk}\n  ticket-unsure",
                (
                    "the walk far.far/ticket.none ends at `walk`, which its answers rule out: "
                    "`near-by` is not met and cannot be."
                ),
            ),
        ),
    ),
    "an outcome that two walks end at against a fixed requirement": Fires(
        "FP202",
        ((NONE, "says: {ticket: none}, to: walk}"), (UNSURE, "says: {distance: far}, to: ticket}"), (SECOND, "")),
        (
            (
                "walk}\nfaq",
                (
                    "the walk far.far/ticket.none ends at `walk`, which its answers rule out: "
                    "`near-by` is not met and cannot be. One more walk does the same."
                ),
            ),
        ),
        only("FP206"),
    ),
    "an outcome that many walks end at against a fixed requirement": Fires(
        "FP202",
        (*chain(4), (NONE, "says: {ticket: none}, to: walk}")),
        (
            (
                "walk}\n  ticket-unsure",
                (
                    "the walk c0.a/c1.a/c2.a/c3.a/far.far/ticket.none ends at `walk`, which its answers rule out: "
                    "`near-by` is not met and cannot be. 15 more walks do the same."
                ),
            ),
        ),
        only("FP205"),
    ),
    "an outcome of which two fixed requirements are open and no value meets both": Fires(
        "FP202",
        (
            ("near: it is near, far: it is far", "near: it is near, far: it is far, between: it is between"),
            _needing("low"),
            requirement("low", "needs: {distance: [far, between]}, fixed: So it is"),
            ("    needs: {distance: near}\n", "    needs: {distance: [near, between]}\n"),
            (NEAR, "says: {distance: [near, far]}, to: walk}"),
        ),
        (
            (
                "walk}\n      far",
                (
                    "the walk far.near ends at `walk`, which its answers rule out: "
                    "no value that is left meets `near-by`, `low` together."
                ),
            ),
        ),
    ),
    "an outcome that serves something else": Fires(
        "FP202",
        (AIMS, (f"near: {{label: No, {NEAR}", f"near: {{label: No, aims: [stay], {NEAR}")),
        (
            (
                "walk}\n      far",
                (
                    "the walk far.near ends at `walk`, which its answers rule out: "
                    "it serves something else than the reader wants."
                ),
            ),
        ),
    ),
    "an outcome with fixed requirements that no value meets": Fires(
        "FP202",
        (_needing("low"), LOW),
        (
            (
                "walk}\n      far",
                (
                    "the walk far.near ends at `walk`, which its answers rule out: "
                    "no value that is left meets `near-by`, `low` together."
                ),
            ),
        ),
    ),
    "an outcome under a requirement to be cleared, while another path fits": Fires(
        "FP203",
        OBSTACLE,
        (
            (
                "train}\n  ticket-unsure",
                (
                    "the walk far.near/ticket.none ends at `train` although `ticket` is not met, "
                    "and `walk` fits without it."
                ),
            ),
        ),
        only("FP202"),
    ),
    "a question that is asked twice on one walk": Fires(
        "FP204",
        (
            (HAVE, "to: again}"),
            ("  ticket-unsure:\n", "  again: {like: ticket, to: {have: train, none: train}}\n  ticket-unsure:\n"),
        ),
        (("again: {like", "the walk far.far/ticket.have asks `ticket` a second time, as `again`."),),
    ),
    "a question whose answers all end alike": Fires(
        "FP205",
        ((HAVE, "to: train}"), (NONE, "to: train}")),
        (
            (
                "ticket:\n    ask",
                "whatever is answered to `ticket`, the walk goes on to `train`, and nothing else depends on it.",
            ),
            (
                "ticket-unsure:",
                "whatever is answered to `ticket-unsure`, the walk goes on to `train`, and nothing else depends on it.",
            ),
        ),
        only("FP207"),
    ),
    "a question after which all walks end at one path": Fires(
        "FP205",
        before(question("first", a="to: far", b="to: far"), "first"),
        (
            (
                "first:\n    ask",
                "whatever is answered to `first`, the walk goes on to `far`, and nothing else depends on it.",
            ),
        ),
    ),
    "a question before others whose walks all end at one path": Fires(
        "FP205",
        (
            ("questions:\n", f"questions:\n{question('first', a='to: ticket', b='to: train')}"),
            (FAR, "says: {distance: far}, to: first}"),
        ),
        (
            (
                "first:\n    ask",
                "whatever is answered to `first`, the walk ends at `train`, and nothing that `train` needs is settled.",
            ),
        ),
    ),
    "an answer that changes nothing": Fires(
        "FP206",
        _lost("says: {ticket: none}"),
        (
            (
                "lost: {label",
                "the answer `ticket.lost` does what `none` does: it leads to `train` and settles the same.",
            ),
        ),
    ),
    "a requirement that no question ever asks for": Fires(
        "FP207",
        (*LUGGAGE, requirement("carry", "needs: {luggage: light}, clear: {who: You, how: Take less.}")),
        (("carry: {text", "no question ever asks for the requirement `carry`: no answer settles `luggage`."),),
    ),
    "a path that is never the best though always allowed": Fires(
        "FP208",
        _fly(""),
        (("fly:\n", "the path `fly` is never recommended, yet on no walk does an answer speak against it."),),
    ),
    "a path that is never the best though what it needs is asked for": Fires(
        "FP208",
        (*_fly("    requires: [sometime]\n"), requirement("sometime", "fixed: It is so")),
        (("fly:\n", "the path `fly` is never recommended, yet on no walk does an answer speak against it."),),
    ),
    "a requirement that would be cleared against a fixed one": Fires(
        "FP213",
        (_needing("afar"), requirement("afar", "needs: {distance: far}, clear: {who: You, how: Move.}")),
        (
            (
                "[near-by, afar]",
                "`walk` needs `afar` together with `near-by`, and no situation meets all of that.",
            ),
        ),
        only("FP203"),
    ),
    "two requirements of which clearing one undoes the other": Fires(
        "FP213",
        (
            _needing("afar, here"),
            ("    requires: [near-by, afar, here]\n", "    requires: [afar, here]\n"),
            requirement("afar", "needs: {distance: far}, clear: {who: You, how: Move.}"),
            requirement("here", "needs: {distance: near}, clear: {who: You, how: Move.}"),
        ),
        (
            (
                "[afar, here]",
                "`walk` needs `afar` together with `here`, and no situation meets all of that.",
            ),
        ),
        only("FP203", "FP116"),
    ),
    "a condition of which walks know too many things": Fires(
        "FP209",
        many_values(18),
        (("many: {name", "what walks know of `many` takes more than 200,000 combinations of its values to prove."),),
        only("FP108", "FP113", "FP205"),
    ),
}

NEAR_MISSES: Cases = {
    "a path that serves something, where no path requires anything": Silent(
        "FP211",
        (("    requires: [near-by]\n", ""), ("    requires: [ticket]\n", "")),
        only("FP116", "FP205"),
    ),
    "an answer that leaves something possible": Silent(
        "FP201", ((HAVE, "says: {ticket: bought, distance: [near, far]}, to: train}"),)
    ),
    "two contradictions on one walk, which both proofs see": Silent(
        "FP210", ((NONE, "says: {ticket: none, distance: near}, to: more}"), LATER), only("FP201")
    ),
    "an outcome of which a fixed requirement is open": Silent(
        "FP202", ((AGAIN, "    to: {have: train, none: walk}\n"),)
    ),
    "an outcome that serves one of two things that may be wanted": Silent(
        "FP202", (AIMS, (f"near: {{label: No, {NEAR}", f"near: {{label: No, aims: [stay, arrive], {NEAR}"))
    ),
    "an outcome with fixed requirements that one value meets": Silent("FP202", (_needing("high"), HIGH)),
    "an outcome under a requirement to be cleared, while another path may fit": Silent("FP203", MAYBE),
    "an outcome under a requirement to be cleared, while a path that is not recommended fits": Silent(
        "FP203",
        (("    short: Walk\n", "    short: Walk\n    not_recommended: It rains.\n"), OBSTACLE[0]),
        only("FP205"),
    ),
    "a question that is asked on two branches": Silent(
        "FP204",
        (
            (NEAR, "says: {distance: near}, to: again}"),
            (SECOND, f"{SECOND}  again: {{like: ticket, to: {{have: train, none: walk}}}}\n"),
        ),
    ),
    "a question whose answers end alike and settle something": Silent(
        "FP205", ((AGAIN, "    to: {none: train, have: train}\n"),)
    ),
    "a question with one answer, which is another fault": Silent(
        "FP205",
        (
            ("questions:\n", f"questions:\n{question('first', a='to: train')}"),
            (AGAIN, "    to: {have: first, none: train}\n"),
        ),
        only("FP110"),
    ),
    "an answer that settles less than another": Silent("FP206", _lost("says: {ticket: [bought, none]}")),
    "an answer that leads elsewhere": Silent("FP206", ((AGAIN, "    to: {have: train, none: walk}\n"),)),
    "a requirement that is left to the reader": Silent(
        "FP207", (*LUGGAGE, requirement("carry", "clear: {who: You, how: Take less.}")), only("FP116")
    ),
    "a path that is never the best and that an answer rules out": Silent("FP208", _fly("    requires: [near-by]\n")),
    "a path that is never the best and of which an answer leaves a requirement unmet": Silent(
        "FP208", _fly("    requires: [ticket]\n")
    ),
    "a path that is never the best and of which an answer rules two requirements out together": Silent(
        "FP208", (*_under_a_sky("[clear, grey]", "[grey, dark]"), (FAR, FAR.replace("}", ", sky: [clear, dark]}", 1)))
    ),
    "a path that is never the best and whose requirements exclude each other": Silent(
        "FP208", _under_a_sky("clear", "dark"), only("FP207")
    ),
    "a requirement to be cleared that one of several conditions meets": Silent(
        "FP213",
        (
            _needing("afar"),
            requirement("afar", "needs_any: {distance: far, ticket: bought}, clear: {who: You, how: Ask.}"),
        ),
    ),
    "a condition of which walks know many things, and not too many": Silent(
        "FP209", many_values(8), only("FP201", "FP205")
    ),
}

MALFORMED: Cases = {
    "requirements of a flow chart that are a word": Silent(
        "FP211", (FLOW_CHART[0], ("    requires: [ticket]\n", "    requires: ticket\n")), only("FP002")
    ),
    "an answer that says something that is a list": Silent(
        "FP201", ((HAVE, "says: [ticket], to: train}"),), only("FP002")
    ),
    "an answer that leaves no value": Silent("FP201", ((HAVE, "says: {ticket: []}, to: train}"),), only("FP002")),
    "a requirement that needs nothing": Silent(
        "FP202", (("    needs: {distance: near}\n", "    needs: {}\n"),), only("FP002")
    ),
    "a requirement that needs what no condition has": Silent(
        "FP202", (("    needs: {distance: near}\n", "    needs: {distance: by}\n"),), only("FP003")
    ),
    "requirements that are a word": Silent(
        "FP203", (*OBSTACLE, ("    requires: [near-by]\n", "    requires: near-by\n")), only("FP002")
    ),
    "a question that is asked twice and leads nowhere": Silent("FP204", ((HAVE, "to: again}"),), only("FP003")),
    "a question whose answers all lead back": Silent("FP205", ((HAVE, "to: far}"), (NONE, "to: far}")), only("FP102")),
    "an answer that is a word": Silent("FP206", ((LOST[0], f"{LOST[0]}      lost: train\n"),), only("FP002")),
    "a requirement of a condition that is not there": Silent(
        "FP207",
        (LUGGAGE[1], requirement("carry", "needs: {luggage: light}, clear: {who: You, how: Take less.}")),
        only("FP003"),
    ),
    "a reason that is a mapping": Silent(
        "FP208", (*FLY, path("fly", "    not_recommended: {it: is loud}\n", "instant")), only("FP002")
    ),
    "requirements to be cleared that are a word": Silent(
        "FP213",
        (
            ("    requires: [near-by]\n", "    requires: afar\n"),
            requirement("afar", "needs: {distance: far}, clear: {who: You, how: Move.}"),
        ),
        only("FP002"),
    ),
    "a condition of many values in a circle": Silent(
        "FP209", (*many_values(18), (NONE, "says: {ticket: none}, to: v0}")), only("FP102")
    ),
    "a flow of which the walks cannot be listed": Silent(
        "FP210", ((NONE, "says: {ticket: none}, to: far}"),), only("FP102")
    ),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_walks_of_a_guide_are_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


def test_a_walk_that_nobody_could_read_to_its_end_is_shown_by_its_beginning() -> None:
    """A message stays readable however long the walk is that it names."""
    (found,) = (
        finding
        for finding in findings(guide_with(*chain(80), (NONE, "says: {ticket: none}, to: walk}")))
        if finding.code == "FP202"
    )
    assert len(found.message) < 600
    assert "/c50.a/" in found.message
    assert "... ends at `walk`" in found.message
