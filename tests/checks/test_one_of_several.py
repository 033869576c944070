"""The checks of a guide in which one of several conditions is enough for what a path needs."""

import pytest

from fingerpost.checks import subject
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import FAR, NEAR, path, question, requirement
from tests.small_guide import findings, guide_with

RIDE = ("    requires: [ticket]\n", "    requires: [ride]\n")
"""The train needs a requirement of a case in the place of the ticket."""

EITHER = requirement("ride", "needs_any: {distance: near, ticket: bought}")
"""It is near, or there is a ticket. Nobody can clear that."""

TO_CLEAR = requirement("ride", "needs_any: {distance: near, ticket: bought}, clear: {who: You, how: Buy one.}")

LUGGAGE = ("conditions:\n", "conditions:\n  luggage: {name: Luggage, values: {light: light, heavy: heavy}}\n")

BESIDE = ("    requires: [near-by]\n", "    requires: [near-by, ticket]\n")
"""So that the ticket is used."""

FLY = (
    ("values: {slow: Slow, fast: Fast}}\n", "values: {slow: Slow, fast: Fast, instant: Instant}}\n"),
    path("fly", "    not_recommended: It is loud.\n    requires: [ride]\n", "instant"),
)

FIRES: Cases = {
    "an outcome of which none of several conditions is so": Fires(
        "FP202",
        (RIDE, EITHER, (NEAR, "says: {distance: near}, to: train}"), BESIDE),
        (
            (
                "train}\n  ticket-unsure",
                (
                    "the walk far.far/ticket.none ends at `train`, which its answers rule out: "
                    "`ride` is not met and cannot be."
                ),
            ),
        ),
        only("FP104"),
    ),
    "an outcome of which two fixed requirements cannot both be so, each about another condition too": Fires(
        "FP202",
        (
            ("    requires: [ticket]\n", "    requires: [ticket, ride, abroad]\n"),
            EITHER,
            requirement("abroad", "needs: {distance: far}"),
            (FAR, "says: {distance: far}, to: train}"),
        ),
        (
            (
                "train}\nfaq",
                (
                    "the walk far.unsure/ticket-unsure.none ends at `train`, which its answers rule out: "
                    "no value that is left meets `ride`, `abroad` together."
                ),
            ),
        ),
    ),
    "an outcome of which two fixed requirements are not so, each by itself": Fires(
        "FP202",
        (
            ("    requires: [ticket]\n", "    requires: [ticket, ride, near-by]\n"),
            EITHER,
        ),
        (
            (
                "train}\n      none",
                (
                    "the walk far.far/ticket.have ends at `train`, which its answers rule out: "
                    "`near-by` is not met and cannot be."
                ),
            ),
            (
                "train}\n  ticket-unsure",
                (
                    "the walk far.far/ticket.none ends at `train`, which its answers rule out: "
                    "`ride` is not met and cannot be."
                ),
            ),
        ),
    ),
    "an outcome under a requirement of several conditions, while another path fits": Fires(
        "FP203",
        (
            RIDE,
            TO_CLEAR,
            ("    requires: [near-by]\n", "    requires: [away]\n"),
            ("    serves: [arrive]\n", ""),
            requirement("away", "needs_any: {distance: far, ticket: bought}"),
            (NEAR, "says: {distance: near}, to: train}"),
        ),
        (
            (
                "train}\n  ticket-unsure",
                "the walk far.far/ticket.none ends at `train` although `ride` is not met, and `walk` fits without it.",
            ),
        ),
        only("FP104", "FP116"),
    ),
    "a requirement of which no answer settles one condition": Fires(
        "FP207",
        (RIDE, BESIDE, LUGGAGE, requirement("ride", "needs_any: {luggage: light, ticket: bought}")),
        (("ride: {text", "no question ever asks for a part of the requirement `ride`: no answer settles `luggage`."),),
    ),
    "a requirement of which no answer settles any condition": Fires(
        "FP207",
        (
            RIDE,
            BESIDE,
            LUGGAGE,
            ("conditions:\n", "conditions:\n  weather: {name: Weather, values: {dry: dry, wet: wet}}\n"),
            requirement("ride", "needs_any: {luggage: light, weather: dry}"),
        ),
        (
            (
                "ride: {text",
                "no question ever asks for the requirement `ride`: no answer settles `luggage` or `weather`.",
            ),
        ),
        only("FP205"),
    ),
}

NEAR_MISSES: Cases = {
    "an outcome of which one of several conditions is so": Silent(
        "FP202", (RIDE, EITHER, BESIDE, (FAR, "says: {distance: near}, to: ticket}"))
    ),
    "an outcome of which one of several conditions may be so": Silent(
        "FP202", (RIDE, EITHER, BESIDE, (FAR, "to: ticket}"))
    ),
    "an outcome under a requirement of which one of several conditions may be so": Silent(
        "FP203", (RIDE, TO_CLEAR, BESIDE, (FAR, "to: ticket}"))
    ),
    "an answer that settles one of several conditions": Silent(
        "FP205",
        (
            RIDE,
            TO_CLEAR,
            BESIDE,
            (FAR, "to: first}"),
            ("questions:\n", f"questions:\n{question('first', a='says: {distance: far}, to: ticket', b='to: ticket')}"),
        ),
    ),
    "a condition that is one of several": Silent(
        "FP116",
        (RIDE, BESIDE, LUGGAGE, requirement("ride", "needs_any: {luggage: light, ticket: bought}")),
        only("FP207"),
    ),
    "a path that is never the best and of which an answer rules the last of several conditions out": Silent(
        "FP208", (*FLY, EITHER)
    ),
    "a path that is never the best though no answers rule out all of several conditions": Fires(
        "FP208",
        (*FLY, requirement("ride", "needs_any: {distance: [near, far], ticket: bought}")),
        (("fly:\n", "the path `fly` is never recommended, yet on no walk does an answer speak against it."),),
    ),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES))
def test_a_guide_is_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place, and told with the conditions that its author wrote."""
    assert case.seen() == case.expected(), sentence


def test_whether_several_conditions_leave_a_way_may_be_too_much_to_prove(monkeypatch: pytest.MonkeyPatch) -> None:
    """The path is named with its conditions, and nothing is guessed of it."""
    guide = guide_with(RIDE, EITHER, BESIDE)
    assert {finding.code for finding in findings(guide)} == {"FP202"}
    monkeypatch.setattr(subject, "MOST_STATES", 0)
    found = [finding for finding in findings(guide) if finding.place == guide.paths["train"].place("requires")]
    assert [finding.code for finding in found] == ["FP209"]
    assert found[0].message.startswith(
        "whether walks to `train` leave a way to meet what it needs of `distance` and `ticket` together takes more "
    )
