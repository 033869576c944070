"""Commands that help to change a catalogue, and to keep it true: ``diff``, ``suggest`` and ``freshness``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .command import Command, form_option, pass_located
from .number_range import NumberRange

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


@click.command(cls=Command)
@click.argument("guide", required=False)
@form_option(
    *("text", "json", "ics"), about="How to write it: text for a person, json for a program, ics for a calendar."
)
@click.option("--check-links", "links", is_flag=True, help="Ask the sources whether they still answer.")
@click.option(
    "--limit",
    type=NumberRange(0.1, 600),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a source may take to answer.",
)
@pass_located
def freshness(at: "Located", guide: str | None, form: str, *, links: bool, limit: float) -> int:
    """List facts by their age, and when reviews fall due.

    With --check-links, each host is asked for one address at a time, with a pause between them. Nothing else goes out.

    GUIDE is the id of the guide; without it, all are listed.

    SECONDS is a number, such as 30.

    Ends with 0 whatever is due, and with 1 where a source was asked and cannot be read.
    """
    from ..fault import Fault
    from ..inquiry import Manners, ask_sources
    from ..project import chosen_guides, read_catalogue, today, why_no_project
    from ..reports.freshness import FORMATS, as_json, links_as_text

    if missing := why_no_project(at.root, at.places):
        raise Fault(missing)
    # How old facts are can be told of a guide that is not sound yet.
    guides = chosen_guides(read_catalogue(at.root, at.places), guide)
    day = today()
    if not links:
        print(FORMATS[form](guides, day), end="")
        return 0
    asked = ask_sources(guides, Manners(limit=limit))
    if form == "json":
        print(as_json(guides, day, asked), end="")
    else:
        print(FORMATS[form](guides, day), end="")
        # A calendar goes on into a file; what the sources answered does not belong there.
        print(links_as_text(asked), end="", file=sys.stderr if form == "ics" else sys.stdout)
    return 1 if any(one.answer.is_broken for one in asked) else 0
