"""A guide to start from, written into a project."""

import datetime
import re
from pathlib import Path
from typing import Final

from ..catalogue import EXAMPLE_GUIDE, ID_PATTERN, LONGEST_ID, Guide, catalogue_schema
from ..checks.structure.reserved_id import RESERVED, TAKEN
from ..checks.words import same_words
from ..fault import Fault

SCHEMA: Final = "docs/schema/catalogue.json"
"""Where the first line of a catalogue file tells editors to look for the schema, from the top of the project."""

_ID: Final = "new-guide"
_TITLE: Final = "Hold a meeting"
_REVIEWED: Final = re.compile(r"(?<=reviewed: )\d{4}-\d{2}-\d{2}")


class ScaffoldError(Fault):
    """A guide that cannot be begun, with what to do instead."""


def _title(guide: str) -> str:
    return guide.replace("-", " ").capitalize()


def _refusal(guide: str, others: tuple[Guide, ...]) -> str:
    """Why a guide cannot have an id; empty where it can."""
    if not re.match(ID_PATTERN, guide) or len(guide) > LONGEST_ID:
        return f"`{guide}` is no id: expected small letters, digits and single hyphens, at most {LONGEST_ID} of them, such as `choose-a-plan`."
    if guide in RESERVED | TAKEN:
        return f"the id `{guide}` is taken by the site or by Windows. Choose another one."
    for other in others:
        if other.guide == guide:
            return f"{other.place('guide').file} has a guide of the id `{guide}` already. Choose another one."
        if same_words(other.title) == same_words(_title(guide)):
            return f"{other.place('title').file} has a guide with the title {other.title} already. Choose an id that says what sets yours apart."
    return ""


def new_guide(guide: str, today: datetime.date) -> str:
    """The text of a guide to start from: small, whole, commented, and without a finding.

    Args:
        guide: its id.
        today: the day on which its facts are taken to be reviewed.
    """
    text = EXAMPLE_GUIDE.replace(f"guide: {_ID} ", f"guide: {guide} ", 1).replace(f"title: {_TITLE}", f"title: {_title(guide)}", 1)
    return _REVIEWED.sub(today.isoformat(), text)


def begin_guide(root: Path, guide: str, others: tuple[Guide, ...], today: datetime.date) -> tuple[Path, ...]:
    """Write a guide to start from, and the schema for editors where the project has none.

    Args:
        root: the project.
        guide: the id of the guide, which is the name of its file too.
        others: the guides that the project has.
        today: the day on which its facts are taken to be reviewed.

    Returns:
        The files that were written.

    Raises:
        ScaffoldError: where the id is none, or taken; no file is ever overwritten.
    """
    refusal = _refusal(guide, others)
    if refusal:
        raise ScaffoldError(refusal)
    written = []
    for path, text in ((root / "content" / f"{guide}.yaml", new_guide(guide, today)), (root / SCHEMA, catalogue_schema())):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
            written.append(path)
        except FileExistsError:
            if not written:
                raise ScaffoldError(f"{path} is there already, and is not overwritten. Choose another id, or move it away.") from None
    return tuple(written)
