"""Writes a guide to start from into a project."""

import contextlib
import datetime
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..addresses import DEVICES, SCHEMES_TAKEN, TAKEN, Host
from ..catalogue import (
    EXAMPLE_GUIDE,
    ID_PATTERN,
    LONGEST_ID,
    Guide,
    catalogue_schema,
    is_catalogue_name,
    read_guide,
)
from ..catalogue.yaml_writer import write_inline
from ..checks.comparable import comparable_text
from ..fault import Fault
from ..project import CONTENT, Project
from .disk import write_new

SCHEMA: Final = "docs/schema/catalogue.json"
"""Where the first line of a catalogue file tells editors to look for the schema, from the top of the project."""

_ID: Final = "new-guide"
_TITLE: Final = "Hold a meeting"
_REVIEWED: Final = re.compile(r"(?<=reviewed: )\d{4}-\d{2}-\d{2}")


class ScaffoldError(Fault):
    """A guide cannot have this id; the text says what to do instead."""


def _title(guide: str, others: Iterable[Guide]) -> str:
    """The id in words; the id stands behind them where another guide or a page of this one has the same heading."""
    title = guide.replace("-", " ").capitalize()
    own = read_guide(EXAMPLE_GUIDE, "")
    taken = [
        *(path.name for path in own.paths.values()),
        *(question.ask or "" for question in own.questions.values()),
        *(other.title for other in others),
    ]
    return f"{title} ({guide})" if comparable_text(title) in {comparable_text(heading) for heading in taken} else title


def _refusal(guide: str, others: tuple[Guide, ...], host: Host) -> str:
    """Why a guide cannot have an id; empty where it can."""
    if not re.fullmatch(ID_PATTERN, guide) or len(guide) > LONGEST_ID:
        return (
            f"`{guide}` is no id: expected small letters, digits and single hyphens, at most {LONGEST_ID} of them, "
            "such as `choose-a-plan`."
        )
    if guide in DEVICES | TAKEN:
        return f"the id `{guide}` is taken by the site or by Windows. Choose another one."
    if guide in SCHEMES_TAKEN:
        return f"the id `{guide}` begins links that lead to no guide, such as `{guide}:...`. Choose another one."
    if owner := host.taken(guide):
        return f"the id `{guide}` is taken: {owner}. Choose another one."
    for other in others:
        if other.guide == guide:
            return f"{other.place('guide').file} has a guide of the id `{guide}` already. Choose another one."
    return ""


def new_guide(guide: str, others: Iterable[Guide], today: datetime.date) -> str:
    """The text of a small guide with comments, which passes every check.

    Args:
        guide: its id.
        others: the guides beside which it will stand.
        today: the day on which its facts are taken to be reviewed.
    """
    # YAML would read some ids as a number or a day; those are put in quotes.
    named = (
        (f"guide: {_ID} ", f"guide: {write_inline(guide)} "),
        (f"title: {_TITLE}", f"title: {write_inline(_title(guide, others))}"),
    )
    text = EXAMPLE_GUIDE
    for old, new in named:
        text = text.replace(old, new, 1)
    return _REVIEWED.sub(today.isoformat(), text)


def begin_guide(project: Project, guide: str, others: tuple[Guide, ...], today: datetime.date) -> tuple[Path, ...]:
    """Write a guide to start from, and the schema for editors if the project has none.

    Args:
        project: the project.
        guide: the id of the guide, which is the name of its file too.
        others: the guides that the project has.
        today: the day on which its facts are taken to be reviewed.

    Returns:
        The files that were written.

    Raises:
        ScaffoldError: where the id has another form or is taken. No file is ever overwritten.
    """
    refusal = _refusal(guide, others, project.host)
    if refusal:
        raise ScaffoldError(refusal)
    folder = next((place for place in project.places if not is_catalogue_name(place)), CONTENT)
    path, schema = project.root / folder / f"{guide}.yaml", project.root / SCHEMA
    taken = ScaffoldError(f"{path} is there already, and is not overwritten. Choose another id, or move it away.")
    if os.path.lexists(path):
        raise taken
    written = [path]
    # The guide comes last: where the disk is full, the same command works once there is room.
    with contextlib.suppress(FileExistsError):
        write_new(schema, catalogue_schema().encode())
        written.append(schema)
    try:
        write_new(path, new_guide(guide, others, today).encode())
    except FileExistsError:
        raise taken from None
    return tuple(written)
