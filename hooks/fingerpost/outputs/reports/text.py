"""Findings for a person: where, what, the line itself with a mark below it, and what to do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from ...catalogue import Finding, Severity
from ...checks import Examined, Proof
from .survey import Survey

WIDEST: Final = 100
"""Characters of a line that are shown: what fits a terminal."""


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column, and where the column stands in it."""
    start = max(0, column - WIDEST // 2) if len(line) > WIDEST else 0
    # A tab is as wide as the terminal likes, and other controls do what they like.
    shown = "".join(character if character.isprintable() else " " for character in line[start : start + WIDEST])
    return shown, column - 1 - start


def shown_findings(findings: Iterable[Finding], lines_of: Callable[[str], Sequence[str]]) -> Iterator[str]:
    """Each finding with its line.

    Args:
        findings: what was found.
        lines_of: gives the lines of a file by its name; none for a file that cannot be read any more.
    """
    for finding in findings:
        place = finding.place
        part = f"{place}: {finding.severity} {finding.code}: {finding.message}"
        lines = lines_of(place.file)
        if 0 < place.line <= len(lines):
            shown, mark = _excerpt(lines[place.line - 1], place.column)
            part += f"\n    {shown}\n    {' ' * mark}^"
        if finding.hint:
            part += f"\n    {finding.hint}"
        yield part


def counted(number: int, thing: str) -> str:
    """A number with its noun: `1 error`, `2 errors`."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _many(number: int) -> str:
    return f"{number:,}" if number < 10**12 else f"about 10^{len(str(number)) - 1}"


def proof_in_words(proof: Proof) -> str:
    """What was proved, and how."""
    if proof.walks == 1:
        return "Its only walk was judged."
    if proof.listed:
        return f"All {_many(proof.walks)} walks end at a path that their answers allow: proved on the graph, and once more walk by walk."
    return (
        f"All {_many(proof.walks)} walks end at a path that their answers allow: proved on the graph, where they merge into {proof.states:,} states; "
        "they are too many to list."
    )


def _summary(one: Examined) -> str:
    numbers = [
        counted(number, severity.value)
        for severity in Severity
        if (number := sum(finding.severity is severity for finding in one.findings))
    ]
    said = f"{one.guide.title}: {', '.join(numbers) or 'nothing found'}."
    if one.accepted:
        said += f" {counted(len(one.accepted), 'warning')} accepted."
    return f"{said} {proof_in_words(one.proof)}" if one.proof and not one.errors else said


def text_report(survey: Survey) -> str:
    """Every finding, and a line for each guide."""

    @cache
    def lines_of(file: str) -> Sequence[str]:
        path = survey.root / file
        try:
            # Split as places are counted: some characters end a line for Python and for no editor.
            return path.read_text(encoding="utf-8-sig", errors="replace").split("\n") if path.is_file() else ()
        except OSError:
            return ()

    return "\n".join((*shown_findings(survey.findings, lines_of), *(_summary(one) for one in survey.examined)))
