"""Kinds of fault that are found while files are read, before any check runs."""

from typing import Final

from .diagnosis import Change, Diagnosis

READING: Final[tuple[Diagnosis, ...]] = (
    Diagnosis(
        code="FP000",
        name="unreadable-file",
        definition="A catalogue file is not there, is no file, is larger than 32 MiB, or holds bytes that are not UTF-8.",
        why="Nothing can be said about a guide that cannot be read. `fingerpost check` ends with status 2, because it could not do its work.",
        mend="Look at the path that was typed and at who may read the file; save it as UTF-8.",
    ),
    Diagnosis(
        code="FP001",
        name="not-yaml",
        definition="The text is not YAML as a catalogue needs it: broken syntax, an alias, a merge, a tag, a control character, a day that no calendar has.",
        why="Every value has one place. An alias or a merge gives a value several, and a few lines of them can stand for gigabytes.",
        mend="Look at the place and at the line above it: most often a quote, a colon or a space of indentation is missing. "
        "Write out what an alias stands for.",
        example=(Change("title: Hold a meeting", "title: Hold a meeting: or not"),),
    ),
    Diagnosis(
        code="FP002",
        name="wrong-shape",
        definition="A key is missing or unknown, or its value is of another type or form than expected.",
        why="A misspelt key would be passed over in silence, and what it says would be missing from the site.",
        mend="Compare with the reference of the catalogue. An editor that knows the schema underlines the fault while you type.",
        example=(Change("short: In person", "shrot: In person"),),
    ),
    Diagnosis(
        code="FP003",
        name="unknown-name",
        definition="A name is used that the catalogue does not declare: the target of an answer, a source, a requirement, a condition or one of its values, "
        "an aim, a criterion, a page.",
        why="An answer that leads nowhere is a dead end, and a need that nothing can settle is never held against an answer.",
        mend="Write the name as it is declared, or declare it.",
        example=(Change("says: {room: booked}\n        to: in-person", "says: {room: booked}\n        to: in-persn"),),
    ),
)
"""In the order of their codes."""
