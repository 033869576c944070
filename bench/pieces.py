"""Pieces of guides that are made up for measuring a proof, as lines."""

from collections.abc import Iterable
from typing import Final

_EVIDENCE: Final = "source: [made-up], status: confirmed, reviewed: 2026-11-01"


def head() -> list[str]:
    """The beginning, of a guide that starts with the question ``q0-0``."""
    return [
        "guide: made-up",
        "title: Made up",
        "question: Which one?",
        "language: en",
        "start: q0-0",
        "sources: {made-up: {title: Made up}}",
        f"goal: [{{text: To measure., {_EVIDENCE}}}]",
        "criteria: {size: {name: Size}}",
    ]


def _requirement(name: str, text: str, rest: Iterable[str]) -> list[str]:
    return [f"  {name}:", f"    text: {text}", *(f"    {line}" for line in (*rest, *_EVIDENCE.split(", ")))]


def requirements(conditions: int) -> list[str]:
    """Conditions, and for each a requirement that nobody can change and one that somebody can clear."""
    lines = [
        "conditions:",
        *(f"  c{one}: {{name: Point {one}, values: {{yes: it is so, no: it is not}}}}" for one in range(conditions)),
        "requirements:",
    ]
    lines += _requirement("nobody-knows", "Nobody has decided yet", ["fixed: What is decided is decided."])
    for one in range(conditions):
        lines += _requirement(
            f"must-{one}", f"Point {one} must hold", [f"needs: {{c{one}: yes}}", "fixed: Nobody can change it."]
        )
        lines += _requirement(
            f"may-{one}",
            f"Point {one} should hold",
            [f"needs: {{c{one}: yes}}", "clear: {who: You, how: See to it.}"],
        )
    return lines


def path(name: str, requires: Iterable[str], number: int) -> list[str]:
    """A path that needs something."""
    return [
        f"  {name}:",
        f"    name: Way {number}",
        f"    short: Way {number}",
        f"    requires: [{', '.join(requires)}]",
        f"    summary: {{text: You take way {number}., {_EVIDENCE}}}",
        f"    compare: {{size: {{value: Size {number}, {_EVIDENCE}}}}}",
    ]


def question(layer: int, condition: int, **targets: str) -> list[str]:
    """The first question of a layer: it asks about a condition, and its answers lead somewhere."""
    answers = {
        "yes": f"label: Yes, says: {{c{condition}: yes}}",
        "no": f"label: No, says: {{c{condition}: no}}",
        "unsure": "label: I am not sure",
    }
    return [
        f"  q{layer}-0:",
        f"    ask: Does point {layer} hold?",
        f"    short: Point {layer}",
        "    answers:",
        *(f"      {answer}: {{{answers[answer]}, to: {target}}}" for answer, target in targets.items()),
    ]


def asked_elsewhere(layer: int, place: int, **targets: str) -> list[str]:
    """The same question on another branch."""
    to = ", ".join(f"{answer}: {target}" for answer, target in targets.items())
    return [f"  q{layer}-{place}:", f"    like: q{layer}-0", f"    to: {{{to}}}"]
