"""Findings for a person: where, what, the line itself with a mark below it, and what to do."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..catalogue import Finding

WIDEST: Final = 100
"""Characters of a line that are shown: what fits a terminal."""


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column, and where the column stands in it."""
    start = max(0, column - WIDEST // 2) if len(line) > WIDEST else 0
    return line[start : start + WIDEST], column - 1 - start


def report(findings: Iterable[Finding], root: Path) -> str:
    """The findings as text; a file that cannot be read any more is named without its line."""
    lines: dict[str, list[str]] = {}
    parts = []
    for finding in findings:
        place = finding.place
        if place.file not in lines:
            path = root / place.file
            lines[place.file] = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
        part = f"{place}: {finding.severity} {finding.code}: {finding.message}"
        if 0 < place.line <= len(lines[place.file]):
            shown, mark = _excerpt(lines[place.file][place.line - 1], place.column)
            part += f"\n    {shown}\n    {' ' * mark}^"
        if finding.hint:
            part += f"\n    {finding.hint}"
        parts.append(part)
    return "\n".join(parts)
