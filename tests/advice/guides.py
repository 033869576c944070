"""Guides made up of what a search looks at: conditions, requirements, paths and questions."""

from collections.abc import Mapping

from fingerpost.catalogue import Finding, Guide, Severity, read_guide
from tests.small_guide import findings

FILE = "content/made-up.yaml"
_EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

Answers = Mapping[str, tuple[Mapping[str, str], str]]
"""Answer to what it says and where it leads."""


def text_of(
    paths: Mapping[str, Mapping[str, str]],
    questions: Mapping[str, Answers | tuple[str, Mapping[str, str]]],
    clearable: str = "",
) -> str:
    """The text of a guide.

    Args:
        paths: path to what it requires: condition to value, which is fixed unless the condition is ``clearable``.
        questions: the first one first; an id and targets for one that is like another.
        clearable: the conditions of which somebody can clear a requirement, apart by spaces.
    """
    conditions = sorted({condition for required in paths.values() for condition in required})
    needs = sorted({(condition, value) for required in paths.values() for condition, value in required.items()})
    lines = [
        "guide: made-up",
        "title: Made up",
        "question: Which one?",
        "language: en",
        f"start: {next(iter(questions))}",
    ]
    lines += [
        f"goal: [{{text: To test., {_EVIDENCE}}}]",
        "sources: {own: {title: Own}}",
        "conditions:" if conditions else "conditions: {}",
    ]
    lines += [f"  {condition}: {{name: {condition}, values: {{u: it is u, v: it is v}}}}" for condition in conditions]
    lines.append("requirements:" if needs else "requirements: {}")
    for condition, value in needs:
        kind = "clear: {who: You, how: Do it.}" if condition in clearable.split() else "fixed: So it is."
        lines.append(
            f"  {condition}-{value}: {{text: It is {value}, needs: {{{condition}: {value}}}, {kind}, {_EVIDENCE}}}"
        )
    lines.append("paths:")
    for path, required in paths.items():
        names = ", ".join(f"{condition}-{value}" for condition, value in required.items())
        lines.append(
            f"  {path}: {{name: {path}, short: {path}, requires: [{names}], summary: {{text: It., {_EVIDENCE}}}}}"
        )
    lines.append("questions:")
    for name, question in questions.items():
        lines += _question(name, question)
    return "\n".join(lines) + "\n"


def _question(name: str, question: Answers | tuple[str, Mapping[str, str]]) -> list[str]:
    if isinstance(question, tuple):
        original, targets = question
        return [f"  {name}: {{like: {original}, to: {{{_pairs(targets)}}}}}"]
    answers = [
        f"      {answer}: {{label: {answer}, says: {{{_pairs(says)}}}, to: {target}}}"
        for answer, (says, target) in question.items()
    ]
    return [f"  {name}:", f"    ask: What about {name}?", f"    short: {name}", "    answers:", *answers]


def _pairs(values: Mapping[str, str]) -> str:
    return ", ".join(f"{key}: {value}" for key, value in values.items())


def guide_of(
    paths: Mapping[str, Mapping[str, str]],
    questions: Mapping[str, Answers | tuple[str, Mapping[str, str]]],
    clearable: str = "",
) -> Guide:
    """The guide, read."""
    return read_guide(text_of(paths, questions, clearable), FILE)


def errors(guide: Guide) -> tuple[Finding, ...]:
    """What stops a build; the guides here are too bare to be free of warnings."""
    return tuple(finding for finding in findings(guide) if finding.severity is Severity.ERROR)


POOR_ORDER = guide_of(
    {"a": {}, "b": {}, "c": {}},
    {
        "color": {"red": ({}, "size"), "blue": ({}, "size-blue")},
        "size": {"small": ({}, "far"), "large": ({}, "c")},
        "size-blue": ("size", {"small": "far-blue", "large": "c"}),
        "far": {"near": ({}, "a"), "away": ({}, "b")},
        "far-blue": ("far", {"near": "b", "away": "b"}),
    },
)
"""The author asks for the color first, although a large size settles the matter: 2.5 questions on average, and 1.75 is
possible."""
