"""Commands for writing a catalogue.

``new`` and ``import`` begin a guide, ``schema`` and ``reference`` say what may stand in one.
"""

import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from .called import called_again
from .command import Command, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("guide")
@pass_located
def new(at: "Located", guide: str) -> int:
    """Write a guide to start from.

    It is small and commented, and it passes every check. Beside it goes the schema for editors: where there is none, or
    one of an older release. No other file is overwritten.

    GUIDE is its id, such as choose-a-plan: the first part of its addresses, and the name of its file.
    """
    from ..fault import Fault
    from ..outputs.mkdocs.plugins import puts_guides
    from ..outputs.mkdocs.projects import open_project
    from ..outputs.mkdocs.settings import documentation
    from ..outputs.scaffold import IN_DOCUMENTATION, begin_guide
    from ..project import catalogue_files, read_readable, today, why_no_project

    root = at.root
    if not root.is_dir():
        raise Fault(why_no_project(root, at.places))
    # What is wrong with other guides is no reason against a new one.
    catalogue, _ = read_readable((path for path in catalogue_files(root, at.places) if path.exists()), root)
    schema = documentation(root, at.settings) / IN_DOCUMENTATION
    written = begin_guide(open_project(at), guide, catalogue.guides, today(), schema)
    for path in written:
        print(f"Wrote {Path(os.path.relpath(path, root)).as_posix()}")
    program = called_again()
    watch = f"{program} serve, or " if at.configuration and puts_guides(at.settings) else ""
    print(f"It passes every check. Replace its sentences by your own, and watch: {watch}{program} check")
    if at.configuration and not watch:
        print(f"{at.configuration.name} does not name the plug-in yet; `{program} serve` says which lines do.")
    return 0


def _read_language(_: click.Context, __: click.Parameter, typed: str) -> str:
    from ..catalogue import LANGUAGE_PATTERN

    if not re.fullmatch(LANGUAGE_PATTERN, typed):
        raise click.BadParameter(f"`{typed}`: expected a language tag such as `en` or `de-AT`.")
    return typed


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
@click.option(
    "--language",
    metavar="TAG",
    default="en",
    show_default=True,
    callback=_read_language,
    help="The language of its texts.",
)
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


def _of_catalogue() -> str:
    from ..catalogue import catalogue_schema

    return catalogue_schema()


def _of_published() -> str:
    from ..rendering.data import published_schema

    return published_schema()


SCHEMAS: Final[Mapping[str, Callable[[], str]]] = {"catalogue": _of_catalogue, "published": _of_published}
"""The schema of each form, by the name of the form."""


@click.command(cls=Command)
@click.option(
    "--of",
    "form",
    type=click.Choice(list(SCHEMAS)),
    default="catalogue",
    show_default=True,
    help="The file that an author writes, or what a site publishes for programs.",
)
def schema(form: str) -> int:
    """Print the JSON Schema of a catalogue, or of its data.

    With that of a catalogue, an editor completes and explains the keys. Data is what a site has for programs:
    catalogue.json of each guide, and index.json.
    """
    print(SCHEMAS[form](), end="")
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
