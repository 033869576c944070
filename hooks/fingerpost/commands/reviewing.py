"""Commands that help to change a catalogue: ``diff`` and ``suggest``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .command import Command, form_option, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("old")
@click.argument("new", required=False)
@form_option("text", "markdown", about="How to write it: text for a terminal, markdown for a pull request.")
@pass_located
def diff(at: "Located", old: str, new: str | None, form: str) -> int:
    """Say what changed between two catalogues, or two revisions.

    OLD and NEW are each a guide, as a file or a folder, a project folder, or a revision of the project such as HEAD~1;
    what exists as a path is taken for one. Without NEW, the project as it stands is compared.

    Ends with 0 whether anything changed or not, and with 2 where one of them cannot be read.
    """
    from ..fault import Fault
    from ..outputs.mkdocs.projects import locate
    from ..project import read_side
    from ..reports.diff import FORMATS
    from ..review.comparison import compare

    def places_of(folder: Path) -> Sequence[str]:
        """As the configuration there says; of this project, the one that was named."""
        return at.places if folder == at.root else locate(folder).places

    sides, faults = [], []
    for typed in (old, new):
        try:
            sides.append(read_side(typed, at.root, places_of))
        except Fault as fault:
            faults.append(str(fault))
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 2
    print(FORMATS[form](compare(*sides)), end="")
    return 0


@click.command(cls=Command)
@click.argument("guide", required=False)
@pass_located
def suggest(at: "Located", guide: str | None) -> int:
    """Print the shortest tree of questions for a guide.

    The output is YAML to paste, below the figures of both trees. No file is changed.

    GUIDE is the id of the guide; without it, there is a YAML document for every guide.
    """
    from ..advice import suggest as suggest_tree
    from ..outputs.mkdocs.projects import open_project
    from ..project import chosen_guides
    from ..reports.suggestion import suggestion_text

    for chosen in chosen_guides(open_project(at).proved_catalogue(), guide):
        print(suggestion_text(suggest_tree(chosen)), end="")
    return 0
