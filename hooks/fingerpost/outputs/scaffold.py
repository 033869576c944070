"""Writes a guide to start from into a project."""

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
    is_catalogue_schema,
    is_guide_folder,
    read_guide,
)
from ..catalogue.yaml_writer import write_inline
from ..checks.comparable import comparable_text
from ..fault import Fault
from ..project import CONTENT, Project
from .disk import replace_file, write_new

IN_DOCUMENTATION: Final = "schema/catalogue.json"
"""Where the schema for editors is, seen from the folder of the pages that are written by hand."""

SCHEMA: Final = f"docs/{IN_DOCUMENTATION}"
"""The same on a new site, seen from its top."""

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


def _folder_for(project: Project) -> str:
    """The folder of a project that a new guide goes into: the first one in which guides are looked for.

    Raises:
        ScaffoldError: where no guide is looked for in any folder.
    """
    folders = [place for place in project.places if not is_catalogue_name(place)]
    # A folder that is a guide has parts of that one.
    free = [place for place in folders if place == CONTENT or not is_guide_folder(project.root / place)]
    if not free:
        raise ScaffoldError(
            f"The configuration names the guides of this site one by one ({', '.join(project.places)}), and a new one "
            f"would not be among them. Name a folder there as well, such as `{CONTENT}`, and type this again."
        )
    return free[0]


def _renew(schema: Path) -> bool:
    """Write the schema where there is none, or an older one of this program; whether it was written."""
    fresh = catalogue_schema()
    try:
        write_new(schema, fresh.encode())
    except FileExistsError:
        # Asked before it is opened: opening a pipe waits for whoever fills it.
        there = schema.read_text(encoding="utf-8", errors="replace") if schema.is_file() else ""
        if there == fresh or not is_catalogue_schema(there):
            return False
        with replace_file(schema) as written:
            written.write_bytes(fresh.encode())
    return True


def begin_guide(
    project: Project, guide: str, others: tuple[Guide, ...], today: datetime.date, schema: Path
) -> tuple[Path, ...]:
    """Write a guide to start from, and the schema for editors: if there is none, or one of an older release.

    Args:
        project: the project.
        guide: the id of the guide, which is the name of its file too.
        others: the guides that the project has.
        today: the day on which its facts are taken to be reviewed.
        schema: where the schema goes; the first line of the guide says so to editors.

    Returns:
        The files that were written.

    Raises:
        ScaffoldError: where the id has another form or is taken, or no folder is for guides. No file of somebody else
            is ever overwritten.
    """
    refusal = _refusal(guide, others, project.host)
    if refusal:
        raise ScaffoldError(refusal)
    path = project.root / _folder_for(project) / f"{guide}.yaml"
    taken = ScaffoldError(f"{path} is there already, and is not overwritten. Choose another id, or move it away.")
    if os.path.lexists(path):
        raise taken
    seen_from_there = Path(os.path.relpath(schema, path.parent)).as_posix()
    text = new_guide(guide, others, today).replace(f"$schema=../{SCHEMA}", f"$schema={seen_from_there}", 1)
    # The guide comes last: where the disk is full, the same command works once there is room.
    written = [schema] if _renew(schema) else []
    try:
        write_new(path, text.encode())
    except FileExistsError:
        raise taken from None
    return (path, *written)
