"""Commands that prove a catalogue: ``check``, ``explain`` and ``walks``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .command import Command, form_option, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("catalogues", nargs=-1, type=Path, metavar="[FILE...]")
@form_option(
    *("text", "json", "github", "gitlab", "sarif"),
    about="The form of the report: text for a person, json for a program, github for annotations of a workflow, gitlab "
    "for its Code Quality, sarif for code review.",
)
@click.option("--all", "every", is_flag=True, help="In text, list each of the findings that say the same of a file.")
@pass_located
def check(at: "Located", catalogues: tuple[Path, ...], form: str, *, every: bool) -> int:
    """Check the catalogue and say everything that is wrong with it.

    FILE is a guide to check, as a file or a folder, or a folder with several; without one, all guides in content/ are
    checked. Where it is a file of a guide that is a folder, the whole guide is.

    Ends with 0 where nothing is found, 1 where something is, and 2 where a file cannot be read at all.
    """
    from ..project import guide_at
    from ..reports.check import REPORTS, full_text_report
    from .survey import status_of, take_survey

    for path in catalogues:
        if (guide := guide_at(path)) != path:
            print(f"{path} is a part of a guide; all of it is checked: {guide}", file=sys.stderr)
    survey = take_survey(at, catalogues)
    report = full_text_report(survey) if every and form == "text" else REPORTS[form](survey)
    if report:
        print(report)
    return status_of(survey)


@click.command(cls=Command)
@click.argument("code")
def explain(code: str) -> int:
    """Say what a finding means, why it matters and how to mend it.

    CODE is the code of the finding, such as FP203, or its name, such as needless-obstacle.
    """
    from ..catalogue import closest
    from ..checks import DIAGNOSES

    known = {key: diagnosis for diagnosis in DIAGNOSES for key in (diagnosis.code, diagnosis.name)}
    diagnosis = known.get(code.upper()) or known.get(code.lower())
    if diagnosis is None:
        print(f"No finding is called {code}. {closest(code, tuple(known))}", file=sys.stderr)
        return 1
    print(f"{diagnosis.code} {diagnosis.name} ({diagnosis.severity})\n")
    for heading, text in (
        ("When it is found", diagnosis.definition),
        ("Why it matters", diagnosis.why),
        ("The mend", diagnosis.mend),
    ):
        print(f"{heading}: {text}")
    return 0


@click.command(cls=Command)
@click.argument("guide", required=False)
@form_option(
    *("text", "csv", "json"), about="How to write it: text has a line for each walk, csv a record, json an object."
)
@click.option(
    "--golden", type=Path, metavar="FILE", help="Hold the walks against those that FILE keeps, and print what changed."
)
@click.option("--update", is_flag=True, help="Keep the walks as they are now in the file of --golden.")
@pass_located
def walks(at: "Located", guide: str | None, form: str, golden: Path | None, *, update: bool) -> int:
    """Print every walk through the questions and where it ends.

    GUIDE is the id of the guide; without it, the walks of every guide are printed.

    FILE is a table of walks that was kept. Where they are others now, the lines that went and came are printed, and the
    command ends with 1.
    """
    from ..outputs.mkdocs.projects import open_project
    from ..project import chosen_guides
    from ..reports.walks import FORMATS

    if update and golden is None:
        raise click.UsageError("--update needs a file to keep the walks in: --golden FILE.")
    table = FORMATS[form](chosen_guides(open_project(at).proved_catalogue(), guide))
    if golden is None:
        print(table, end="")
        return 0
    return _keep(golden, table) if update else _compare(golden, table)


def _keep(golden: Path, table: str) -> int:
    """Keep a table in a file."""
    from ..outputs.disk import replace_file

    golden.parent.mkdir(parents=True, exist_ok=True)
    with replace_file(golden) as written:
        written.write_bytes(table.encode())
    print(f"Kept {len(table.splitlines())} lines in {golden}")
    return 0


def _compare(golden: Path, table: str) -> int:
    """Say what is otherwise in a table that was kept."""
    from ..reports.golden import changed_lines

    hint = "keep the walks as they are now with --update."
    if not golden.is_file():
        print(f"There is no file {golden}: {hint}", file=sys.stderr)
        return 1
    changed = changed_lines(golden.read_text(encoding="utf-8"), table)
    for line in changed:
        print(line)
    if changed:
        print(f"The walks are not those of {golden}. Mend the guide, or {hint}", file=sys.stderr)
    return 1 if changed else 0
