"""The small guide with more to compare: three paths, two criteria with a vocabulary, one of free text."""

from fingerpost.catalogue import Guide
from tests.small_guide import guide_with

_EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

_SWIM = f"""\
  swim:
    name: Swim there
    short: Swim
    serves: [arrive]
    not_recommended: Nobody has come back yet.
    use_when: [{{text: It is hot., {_EVIDENCE}}}]
    summary: {{text: You swim., {_EVIDENCE}}}
    compare:
      speed: {{value: slow, {_EVIDENCE}}}
      price: {{value: free, {_EVIDENCE}}}
      sign: {{value: Blue, {_EVIDENCE}}}
  train:
"""

_DISPUTE = "status: disputed, reviewed: 2026-11-01, dispute: {text: Not on foot., source: [own]}"

MORE_TO_COMPARE = (
    (
        "criteria:\n",
        (
            "criteria:\n"
            "  price: {name: Price, explain: What you pay, values: {free: Free, low: A little, high: A lot}}\n"
            "  sign: {name: Sign, explain: The colour of it}\n"
        ),
    ),
    (
        f"      speed: {{value: slow, {_EVIDENCE}}}\n  train:\n",
        (
            f"      speed: {{value: slow, source: [own], {_DISPUTE}}}\n"
            f"      price: {{value: free, {_EVIDENCE}}}\n      sign: {{value: Blue, {_EVIDENCE}}}\n{_SWIM}"
        ),
    ),
    (
        f"      speed: {{value: fast, {_EVIDENCE}}}\n",
        (
            f"      speed: {{value: fast, {_EVIDENCE}}}\n"
            f"      price: {{value: high, {_EVIDENCE}}}\n      sign: {{value: Blue, {_EVIDENCE}}}\n"
        ),
    ),
)
"""Changes of the small guide. No path costs a little; walking and swimming have the same values, the train others."""


def compared_guide(*changes: tuple[str, str]) -> Guide:
    """The guide, with further changes."""
    return guide_with(*MORE_TO_COMPARE, *changes)
