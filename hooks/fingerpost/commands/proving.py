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
    *("text", "json", "github", "sarif"),
    about="The form of the report: text for a person, json for a program, github for annotations of a workflow, sarif "
    "for code review.",
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
@pass_located
def walks(at: "Located", guide: str | None, form: str) -> int:
    """Print every walk through the questions and where it ends.

    GUIDE is the id of the guide; without it, the walks of every guide are printed.
    """
    from ..outputs.mkdocs.projects import open_project
    from ..project import chosen_guides
    from ..reports.walks import FORMATS

    print(FORMATS[form](chosen_guides(open_project(at).proved_catalogue(), guide)), end="")
    return 0
