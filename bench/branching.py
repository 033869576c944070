"""Guides with many questions and short walks: each answer to the first question leads to a tree of its own."""

from typing import Final

_EVIDENCE: Final = "source: [made-up], status: confirmed, reviewed: 2026-11-01"
_PATHS: Final = 6
_ANSWERS: Final = ("Yes, and it has been so for a while", "No, there is none of it yet", "I am not sure")


def branching_guide(questions: int, parts: int = 8) -> str:
    """The text of a guide whose first answers lead to trees of their own.

    Each question of a tree has three answers: two lead to a further question while there are any, the others to a path.

    Args:
        questions: how many questions it has.
        parts: how many answers the first question has.
    """
    lines = [
        "guide: made-up",
        "title: Made up",
        "question: Which one?",
        "language: en",
        "start: q0",
        "sources: {made-up: {title: Made up}}",
    ]
    lines += [f"goal: [{{text: To measure., {_EVIDENCE}}}]", "criteria: {size: {name: Size}}", "paths:"]
    for path in range(_PATHS):
        lines += [f"  path-{path}:", f"    name: The way with the number {path}", f"    short: Way number {path}"]
        lines += [
            f"    summary: {{text: You take way {path}., {_EVIDENCE}}}",
            f"    compare: {{size: {{value: Size {path}, {_EVIDENCE}}}}}",
        ]
    lines.append("questions:")
    lines += ["  q0:", "    ask: What do you want to do with it?", "    short: Aim", "    answers:"]
    lines += [f"      a{part}: {{label: Something of kind {part}, to: q{part + 1}}}" for part in range(parts)]
    # The questions of the trees are numbered as in a heap with as many roots as there are trees.
    for number in range(1, questions):
        children = [child for child in (2 * number + parts - 1, 2 * number + parts) if child < questions]
        targets = [*(f"q{child}" for child in children), *(f"path-{(number + end) % _PATHS}" for end in range(3))][:3]
        lines += [
            f"  q{number}:",
            f"    ask: Do you have everything that point {number} asks for?",
            f"    short: Point {number}",
            "    answers:",
        ]
        lines += [
            f"      a{place}: {{label: '{_ANSWERS[place]}', to: {target}}}" for place, target in enumerate(targets)
        ]
    return "\n".join(lines) + "\n"
