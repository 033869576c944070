"""Findings for a person: where, what is wrong, the line itself with a caret below it, and what to do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from ...catalogue import Finding, Severity
from ...checks import Examined, Proof
from ..wording import counted
from .survey import Survey

WIDEST: Final = 100
"""Characters of a line that are shown: what fits a terminal."""


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column (from 1), and the index of that column in the part."""
    start = max(0, column - WIDEST // 2) if len(line) > WIDEST else 0
    # A terminal obeys control characters, and a tab has no fixed width: a space for each keeps the caret in its place.
    shown = "".join(character if character.isprintable() else " " for character in line[start : start + WIDEST])
    return shown, column - 1 - start


def shown_findings(findings: Iterable[Finding], lines_of: Callable[[str], Sequence[str]]) -> Iterator[str]:
    """Each finding with the line that it is about.

    Args:
        findings: what was found.
        lines_of: gives the lines of a file by its name; none for a file that cannot be read any more.
    """
    for finding in findings:
        place = finding.place
        part = f"{place}: {finding.severity} {finding.code}: {finding.message}"
        lines = lines_of(place.file)
        if 0 < place.line <= len(lines):
            shown, caret = _excerpt(lines[place.line - 1], place.column)
            part += f"\n    {shown}\n    {' ' * caret}^"
        if finding.hint:
            part += f"\n    {finding.hint}"
        yield part


def _number_of_walks(number: int) -> str:
    return f"{number:,}" if number < 10**12 else f"about 10^{len(str(number)) - 1}"


def proof_in_words(proof: Proof) -> str:
    """What was proved, and how."""
    if not proof.judged:
        ends = "Its only walk ends" if proof.walks == 1 else f"{_number_of_walks(proof.walks)} walks end"
        return f"{ends} where the author leads; nothing is proved, because no path needs anything."
    if proof.walks == 1:
        return "Its only walk was judged."
    proved = f"All {_number_of_walks(proof.walks)} walks end at a path that their answers allow: proved on the graph"
    if proof.listed:
        return f"{proved}, and once more walk by walk."
    return f"{proved}, where they merge into {proof.states:,} states; they are too many to list."


def _summary(one: Examined) -> str:
    """One guide: how much was found in it, how much is accepted, and what was proved of it."""
    numbers = {severity: sum(finding.severity is severity for finding in one.findings) for severity in Severity}
    found = ", ".join(counted(number, severity.value) for severity, number in numbers.items() if number)
    sentences = [f"{one.guide.title}: {found or 'nothing found'}."]
    if one.accepted:
        sentences.append(f"{counted(len(one.accepted), 'warning')} accepted.")
    if one.proof and not one.errors:
        sentences.append(proof_in_words(one.proof))
    return " ".join(sentences)


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
