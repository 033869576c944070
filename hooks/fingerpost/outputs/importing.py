"""Imports a guide from a file, and says what came of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..catalogue import ID_PATTERN, LONGEST_ID, Finding, Severity, printable
from ..catalogue.content import content_of
from ..checks import check_guide
from ..fault import Fault
from ..importing import Imported, Wanted, import_guide
from ..importing.parts import TODO
from ..project import today
from .disk import write_new


class NoImportError(Fault):
    """Nothing was imported, or there is no place to write it to."""


@dataclass(frozen=True)
class Report:
    """What an import made, and the lines that say what.

    Attributes:
        text: the catalogue.
        report: lines for whoever has started it.
    """

    text: str
    report: tuple[str, ...]


def _number(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _said(imported: Imported, name: str, output: Path | None) -> Iterator[str]:
    guide = imported.guide
    counted = ", ".join(
        (
            _number(len(guide.paths), "path", "paths"),
            _number(len(guide.questions), "question", "questions"),
            _number(len(guide.criteria), "criterion", "criteria"),
            _number(len(guide.faq), "frequently asked question", "frequently asked questions"),
        )
    )
    yield f"{f'Wrote {output.as_posix()}' if output else 'Made a guide'}: {counted}."
    if imported.leftovers:
        yield f"{_number(len(imported.leftovers), 'part', 'parts')} of {printable(name)} found no place in it:"
        yield from (f"  {printable(str(left))}" for left in imported.leftovers)
    else:
        yield f"Everything in {printable(name)} found its place."
    if imported.alike:
        near = _number(len(imported.alike), "name is", "names are")
        yield f"{near} nearly that of another path; where the two are one, write both alike and import again:"
        yield from (f"  {printable(str(one))}" for one in imported.alike)
    errors = sum(found.severity is Severity.ERROR for found in check_guide(guide, today()))
    if errors:
        where = _number(errors, "place has", "places have")
        such = "such as HTML, a link to nowhere or a name twice"
        yield f"{where} what a guide may not have, {such}: `fingerpost check` names them."
    todos = sum(TODO in line and not line.startswith("#") for line in imported.text.splitlines())
    yield f"{_number(todos, 'line has a TODO', 'lines have a TODO')}: `fingerpost check` names them."


def import_file(file: Path, output: Path | None, form: str, language: str) -> Report:
    """Import a guide from a file.

    Args:
        file: the input.
        output: where the catalogue goes; where there is nothing, nothing is written.
        form: the format of the input; empty where the name of the file says it.
        language: the language of its texts.

    Raises:
        Fault: where nothing can be made of the input, or something has the name of the output already.
    """
    content = content_of(file, file.as_posix())
    if isinstance(content, Finding):
        raise NoImportError(f"{printable(file.as_posix())}: {content.message}")
    stem = output.stem if output else ""
    guide = stem if re.fullmatch(ID_PATTERN, stem) and len(stem) <= LONGEST_ID else ""
    imported = import_guide(content, file.name, Wanted(today(), form, guide, language))
    if output:
        try:
            write_new(output, imported.text.encode())
        except FileExistsError:
            raise NoImportError(f"{output} is there already, and is not overwritten. Name another file.") from None
    return Report(imported.text, tuple(_said(imported, file.name, output)))
