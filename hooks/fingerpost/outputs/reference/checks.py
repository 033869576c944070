"""A page for every check, made from the check: its example is run, and the findings shown are those of that run."""

import datetime
import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ...catalogue import EXAMPLE_GUIDE, CatalogueError, Diagnosis, Finding, Severity, read_guide
from ...checks import DIAGNOSES, check_guide
from ...reports.check import shown_findings

FOLDER: Final = "checks"

_FILE: Final = "content/new-guide.yaml"

_TODAY: Final = datetime.date(2026, 11, 24)
"""The day of the reviews in the example guide: the pages do not change with the calendar."""

_GROUPS: Final = {
    "0": "The file",
    "1": "The structure",
    "2": "The proof",
    "3": "The table",
    "4": "The evidence",
    "5": "The texts",
    "6": "Acceptances",
}

_INDEX_HEAD: Final = Path(__file__).with_name("checks.md").read_text(encoding="utf-8")
"""What stands above the list of all checks."""


def _file_name(diagnosis: Diagnosis) -> str:
    return f"{diagnosis.code.lower()}-{diagnosis.name}.md"


def _found(text: str) -> tuple[Finding, ...]:
    try:
        return check_guide(read_guide(text, _FILE), _TODAY)
    except CatalogueError as error:
        return error.findings


def _example(diagnosis: Diagnosis) -> Iterator[str]:
    text = diagnosis.example_text
    _, _, *difference = difflib.unified_diff(EXAMPLE_GUIDE.splitlines(), text.splitlines(), n=2, lineterm="")
    yield from (
        "## An example",
        "",
        "The [guide that an author starts from](../authoring.md) passes every check. With this change",
        "",
    )
    yield from ("```diff", *difference, "```", "", "it does not:", "", "```console", "$ fingerpost check")
    yield from shown_findings(_found(text), lambda _: text.splitlines())
    yield from ("```", "")


def _page(diagnosis: Diagnosis) -> Iterator[str]:
    warning = diagnosis.severity is Severity.WARNING
    yield f"# {diagnosis.code} {diagnosis.name}"
    yield ""
    yield (
        "A warning: it does not stop a build, and can be accepted where it is meant."
        if warning
        else "An error: nothing is built while it is there."
    )
    for heading, text in (("When it is found", diagnosis.definition), ("Why it matters", diagnosis.why)):
        yield from ("", f"## {heading}", "", text)
    yield ""
    if diagnosis.example:
        yield from _example(diagnosis)
    yield from ("## The mend", "", diagnosis.mend)
    if warning:
        yield from (
            "",
            "Where it is meant, the part that it is about says why:",
            "",
            "```yaml",
            f"    accept: {{{diagnosis.name}: <reason>}}",
            "```",
        )
    yield from ("", "[All checks](index.md)")


def _index() -> Iterator[str]:
    yield _INDEX_HEAD.rstrip("\n")
    for digit, heading in _GROUPS.items():
        yield from ("", f"## {heading}", "", "| code | name | | when it is found |", "|---|---|---|---|")
        for diagnosis in DIAGNOSES:
            if diagnosis.code[2] == digit:
                cells = (
                    diagnosis.code,
                    f"[{diagnosis.name}]({_file_name(diagnosis)})",
                    diagnosis.severity.value,
                    diagnosis.definition,
                )
                yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def check_pages() -> dict[str, str]:
    """Every page: its file below the documentation folder, and its text in Markdown."""
    assert not _found(EXAMPLE_GUIDE), "the guide that the examples change has faults of its own"  # noqa: S101 - a fault of the program, not of an author
    pages = {_file_name(diagnosis): _page(diagnosis) for diagnosis in DIAGNOSES}
    return {f"{FOLDER}/{name}": "\n".join(lines) + "\n" for name, lines in {"index.md": _index(), **pages}.items()}
