"""Findings for a person: where, what is wrong, the line itself with a caret below it, and what to do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from ...catalogue import Finding, Severity, without_commands
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


def _folded(survey: Survey) -> Iterator[Finding]:
    """The first of all findings that say the same of a guide, with the number of the others.

    They are one to whoever mends them: on one day, all reviews of a guide grow old.
    """
    same: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in survey.findings:
        same.setdefault((survey.head_of(finding.place.file), finding.code, finding.message), []).append(finding)
    for first, *more in same.values():
        if more:
            last = more[-1].place.seen_from(first.place)
            where = f"the same up to {last}" if len(more) > 1 else f"the same ({last})"
            message = f"{first.message} {counted(len(more), 'more finding')} say{'' if len(more) > 1 else 's'} {where}."
            yield replace(first, message=message, hint=f"{first.hint} `check --all` lists each.".strip())
        else:
            yield first


def _number_of_walks(number: int) -> str:
    return f"{number:,}" if number < 10**12 else f"about 10^{len(str(number)) - 1}"


def proof_in_words(proof: Proof) -> str:
    """What was proved, and how."""
    if not proof.judged:
        ends = "Its only walk ends" if proof.walks == 1 else f"{_number_of_walks(proof.walks)} walks end"
        return f"{ends} where the author leads; nothing is proved, because no path needs anything."
    if proof.walks == 1:
        return "Its only walk was judged."
    end = "at a path or an ending that their answers allow" if proof.endings else "at a path that their answers allow"
    proved = f"All {_number_of_walks(proof.walks)} walks end {end}: proved on the graph"
    if proof.listed:
        return f"{proved}, and once more walk by walk."
    # Where no path excludes another, no walk has to be followed to judge where it ends.
    merged = f", where they merge into {proof.states:,} states" if proof.states else ""
    return f"{proved}{merged}; they are too many to list."


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


def full_text_report(survey: Survey) -> str:
    """Every finding, and a line for each guide."""
    return _report(survey, survey.findings)


def text_report(survey: Survey) -> str:
    """The same, where findings that say the same of a guide are told once."""
    return _report(survey, _folded(survey))


def _report(survey: Survey, findings: Iterable[Finding]) -> str:

    @cache
    def lines_of(file: str) -> Sequence[str]:
        path = survey.root / file
        try:
            # Split as places are counted: some characters end a line for Python and for no editor.
            return path.read_text(encoding="utf-8-sig", errors="replace").split("\n") if path.is_file() else ()
        except OSError:
            return ()

    parts = (*shown_findings(findings, lines_of), *(_summary(one) for one in survey.examined))
    return without_commands("\n".join(parts))
