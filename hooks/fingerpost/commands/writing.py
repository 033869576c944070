"""Commands for writing a catalogue.

``new`` and ``import`` begin a guide, ``schema`` and ``reference`` say what may stand in one.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .command import Command, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("guide")
@pass_located
def new(at: "Located", guide: str) -> int:
    """Write a guide to start from.

    It is small and commented, and it passes every check. No file is overwritten.

    GUIDE is its id, such as choose-a-plan: the first part of its addresses, and the name of its file.
    """
    from ..fault import Fault
    from ..outputs.mkdocs.projects import open_project
    from ..outputs.scaffold import begin_guide
    from ..project import catalogue_files, read_readable, today, why_no_project

    root = at.root
    if not root.is_dir():
        raise Fault(why_no_project(root, at.places))
    # What is wrong with other guides is no reason against a new one.
    catalogue, _ = read_readable((path for path in catalogue_files(root, at.places) if path.exists()), root)
    written = begin_guide(open_project(at), guide, catalogue.guides, today())
    for path in written:
        print(f"Wrote {path.relative_to(root).as_posix()}")
    print("It passes every check. Replace its sentences by your own, and watch: fingerpost serve, or fingerpost check")
    return 0


@click.command("import", cls=Command)
@click.argument("file", type=Path)
@click.option(
    "--output", "-o", type=Path, metavar="FILE", help="Where to write it, such as content/x.yaml; else it is printed."
)
@click.option(
    "--from",
    "form",
    type=click.Choice(("markdown", "csv", "spreadsheet", "mermaid", "graphviz", "dmn")),
    help="The format of the input, where the name of its file does not say it.",
)
@click.option("--language", metavar="TAG", default="en", show_default=True, help="The language of its texts.")
def import_(file: Path, output: Path | None, form: str | None, language: str) -> int:
    """Make a guide of what you have already.

    FILE is a decision guide in Markdown, a comparison as CSV or as a spreadsheet, a flow chart for Mermaid or Graphviz,
    or a decision table of DMN. Whatever it does not say is a TODO in the guide. What found no place there is listed
    with its line, and stands as a comment above the guide. No file is overwritten.

    TAG is a language tag such as en or de-AT.
    """
    from ..outputs.importing import import_file

    imported = import_file(file, output, form or "", language)
    if output is None:
        print(imported.text, end="")
    # The guide may go on into a file or a program; what is said of it does not belong there.
    print(*imported.report, sep="\n", file=sys.stderr)
    return 0


@click.command(cls=Command)
def schema() -> int:
    """Print the JSON Schema of a catalogue file.

    With it, an editor completes and explains the keys.
    """
    from ..catalogue import catalogue_schema

    print(catalogue_schema(), end="")
    return 0


@click.command(cls=Command)
@click.argument("folder", type=Path, metavar="DIR")
def reference(folder: Path) -> int:
    """Write every key of a catalogue and every check as pages.

    DIR is the documentation folder; the pages are catalogue.md and checks/*.md in it. A file that this command did not
    write is never overwritten or deleted. A page of a check that is gone goes too.
    """
    from ..outputs.reference import write_reference

    print(f"Wrote {write_reference(folder)} pages below {folder}")
    return 0
