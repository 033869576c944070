"""A guide from what somebody has already: a page of Markdown, a table, a chart, a decision table.

There is one reader a format. Each makes the same of its input, a draft, and one writer makes a catalogue of any draft.
"""

import datetime
from dataclasses import dataclass

from ..catalogue import Guide
from .fault import ImportFault
from .formats import READERS, format_of
from .likeness import Alike
from .parts import Leftover
from .writing import catalogue_of


@dataclass(frozen=True)
class Imported:
    """What an import made.

    Attributes:
        text: the catalogue.
        guide: the guide that it makes.
        leftovers: what stands in the input and found no place in it.
        alike: the paths whose names are nearly that of another.
    """

    text: str
    guide: Guide
    leftovers: tuple[Leftover, ...]
    alike: tuple[Alike, ...]


@dataclass(frozen=True)
class Wanted:
    """What is wanted of an import.

    Attributes:
        today: the day on which it is made.
        form: the format of the input, one of those of `READERS`; empty where the name of the file says it.
        guide: the id of the guide; empty for one that is made of its title.
        language: the language of its texts, as a BCP 47 tag.
    """

    today: datetime.date
    form: str = ""
    guide: str = ""
    language: str = "en"


def import_guide(content: bytes, name: str, wanted: Wanted) -> Imported:
    """Make a catalogue of the content of a file.

    Args:
        content: what stands in the file.
        name: what to call it.
        wanted: what is wanted of it.

    Raises:
        ImportFault: where no guide can be made of it.
        Fault: where a library is not installed that reads the format.
    """
    draft = READERS[wanted.form or format_of(name)](content, name)
    if not draft.paths:
        raise ImportFault(name, 0, "no path was found in it.", "docs/import.md shows what each format has to hold.")
    draft.leftovers.sort(key=lambda one: one.line)
    written = catalogue_of(draft, name, wanted.guide, wanted.language, wanted.today)
    return Imported(written.text, written.guide, tuple(draft.leftovers), written.alike)


__all__ = ["READERS", "Alike", "ImportFault", "Imported", "Leftover", "Wanted", "import_guide"]
