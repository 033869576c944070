"""The small guide with all kinds of ends: ways on from a path, endings that are no paths, a path that none leads to."""

from fingerpost.catalogue import Guide
from tests.checks.pieces import EVIDENCE, ending, path, requirement
from tests.small_guide import guide_with

ONWARD = 'next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]'
"""Where the path ``walk`` leads on to in the small guide."""

STEPS = """\
next:
      - {label: Look at a map, kind: how-to, url: "https://map.example.org/?a=b&c=d"}
      - {label: Read about maps, kind: how-to, document: maps.md#north}
      - {label: Look at the evidence, kind: price, page: evidence}
      - {label: Ask somebody, kind: contact, url: "https://ask.example.org/"}
      - label: Have it planned
        kind: code
        code: |
          plan --walk \\
            --to "<there>"
"""

UNREACHED = "    unreached: Nobody is asked about flying.\n    requires: [near-by]\n"

ENDED = (
    (f"    {ONWARD}\n", f"    {STEPS}"),
    (
        'next: [{label: Buy a ticket, kind: console, url: "https://tickets.example.org/"}]',
        "next: [{label: Buy a ticket, kind: code, code: buy --one}]",
    ),
    ("values: {slow: Slow, fast: Fast}}\n", "values: {slow: Slow, fast: Fast, instant: Instant}}\n"),
    path("fly", UNREACHED, "instant"),
    requirement("without", "needs: {ticket: none}, clear: {who: You, how: Sell it.}"),
    (
        "questions:\n",
        (
            "endings:\n"
            + ending(
                "stop", f"    requires: [without]\n    description: [{{text: It *rains*., {EVIDENCE}}}]\n"
            ).replace("next: [", "next: [{label: Write, kind: contact, url: 'https://write.example.org/'}, ")
            + ending("wait")
            + "questions:\n"
        ),
    ),
    ("says: {ticket: none}, to: train}", "says: {ticket: none}, to: stop}"),
    ("    to: {have: train, none: train}\n", "    to: {have: train, none: stop, maybe: stop}\n"),
    (
        "      none: {label: No, says: {ticket: none}, to: stop}\n",
        ("      none: {label: No, says: {ticket: none}, to: stop}\n      maybe: {label: Who knows, to: stop}\n"),
    ),
    (
        "      unsure: {label: I am not sure",
        "      lost: {label: I am lost, to: wait}\n      unsure: {label: I am not sure",
    ),
)
"""Changes of the small guide.

The walk ``far.far ticket.none`` ends at an ending that is true, ``far.far ticket.maybe`` at the same one while that is
open, and ``far.lost`` at one that says nothing of whom it is for.
"""


def ended_guide(*changes: tuple[str, str]) -> Guide:
    """That guide, with more changes of the small one."""
    return guide_with(*ENDED, *changes)
