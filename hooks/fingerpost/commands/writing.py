"""Commands for writing a catalogue: ``new`` begins a guide, ``schema`` and ``reference`` say what may stand in one."""

import os
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
    watch = "fingerpost serve, or " if at.configuration and puts_guides(at.settings) else ""
    print(f"It passes every check. Replace its sentences by your own, and watch: {watch}fingerpost check")
    if at.configuration and not watch:
        print(f"{at.configuration.name} does not name the plug-in yet; `fingerpost serve` says which lines do.")
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
