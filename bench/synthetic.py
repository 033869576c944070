"""Catalogues of any size, made up for measuring."""

_EVIDENCE = "source: [made-up], status: confirmed, reviewed: 2026-11-01"


def guide(questions: int, paths: int = 4, facts: int = 12) -> str:
    """A sound guide in which every question is asked on some walk.

    A question has three answers: one ends at a path, two go on to the next question; so the longest walk asks them all.

    Args:
        questions: how many, at least 2. The number of walks grows with two to that power.
        paths: how many paths, at least 2.
        facts: how many facts each path has.
    """
    lines = ["guide: made-up", "title: Made up", "question: Which one?", "language: en", "start: q1", "sources: {made-up: {title: Made up}}"]
    lines += [f"goal: [{{text: To measure., {_EVIDENCE}}}]", "criteria: {size: {name: Size}}", "paths:"]
    for path in range(1, paths + 1):
        lines += [
            f"  path-{path}:",
            f"    name: Path number {path}",
            f"    short: Path {path}",
            f"    summary: {{text: You take path {path}., {_EVIDENCE}}}",
            f"    compare: {{size: {{value: Size {path}, {_EVIDENCE}}}}}",
            "    description:",
            *(f"      - {{text: 'Fact *{fact}* of path {path} says `something` about it.', {_EVIDENCE}}}" for fact in range(1, facts + 1)),
        ]
    lines.append("questions:")
    for question in range(1, questions + 1):
        onward = [f"q{question + 1}"] * 2 if question < questions else [f"path-{path % paths + 1}" for path in range(2)]
        targets = [f"path-{question % paths + 1}", *onward]
        lines += [f"  q{question}:", f"    ask: What about point {question}?", f"    short: Point {question}", "    answers:"]
        lines += [f"      a{number}: {{label: Answer {number}, to: {target}}}" for number, target in enumerate(targets, 1)]
    return "\n".join(lines) + "\n"
