"""Guides of any size, made up for measuring."""

_EVIDENCE = "source: [made-up], status: confirmed, reviewed: 2026-11-01"


def guide(questions: int, onward: int, paths: int = 4, facts: int = 12) -> str:
    """The text of a sound guide in which one walk asks every question.

    A question has three answers: some lead to the next question, the others to a path.

    Args:
        questions: how many questions it has, at least 2.
        onward: how many of the three answers lead to the next question. With 1 the pages grow with the questions, and
            with 2 each question doubles them.
        paths: how many paths it has, at least 2.
        facts: how many facts each path has.
    """
    lines = [
        "guide: made-up",
        "title: Made up",
        "question: Which one?",
        "language: en",
        "start: q1",
        "sources: {made-up: {title: Made up}}",
    ]
    lines += [f"goal: [{{text: To measure., {_EVIDENCE}}}]", "criteria: {size: {name: Size}}", "paths:"]
    for path in range(1, paths + 1):
        lines += [
            f"  path-{path}:",
            f"    name: Path number {path}",
            f"    short: Path {path}",
            f"    summary: {{text: You take path {path}., {_EVIDENCE}}}",
            f"    compare: {{size: {{value: Size {path}, {_EVIDENCE}}}}}",
            "    description:",
            *(
                f"      - {{text: 'Fact *{fact}* of path {path} says `something` about it.', {_EVIDENCE}}}"
                for fact in range(1, facts + 1)
            ),
        ]
    lines.append("questions:")
    for question in range(1, questions + 1):
        on = onward if question < questions else 0
        targets = [f"path-{(question + path) % paths + 1}" for path in range(3 - on)] + [f"q{question + 1}"] * on
        lines += [
            f"  q{question}:",
            f"    ask: What about point {question}?",
            f"    short: Point {question}",
            "    answers:",
        ]
        lines += [
            f"      a{number}: {{label: Answer {number}, to: {target}}}" for number, target in enumerate(targets, 1)
        ]
    return "\n".join(lines) + "\n"
