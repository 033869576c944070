"""Kinds of fault that are found while files are read, before any check runs."""

from typing import Final

from .diagnosis import Change, Diagnosis
from .finding import Severity

READING: Final[tuple[Diagnosis, ...]] = (
    Diagnosis(
        code="FP000",
        name="unreadable-file",
        definition=(
            "A catalogue file is not there, is no file, is larger than 32 MiB, or holds bytes that are not UTF-8."
        ),
        why=(
            "Nothing can be said about a guide that cannot be read. `fingerpost check` ends with status 2, because it "
            "could not do its work."
        ),
        mend="Look at the path that was typed and at who may read the file; save it as UTF-8.",
    ),
    Diagnosis(
        code="FP001",
        name="not-yaml",
        definition=(
            "The text is not YAML as a catalogue needs it: broken syntax, an alias, a merge, a tag, a day that no "
            "calendar has, a character that no output can show, ends a line for some programs alone, or turns the "
            "direction of what follows."
        ),
        why=(
            "Every value has one place. An alias or a merge gives a value several, and a few lines of them can stand "
            "for gigabytes."
        ),
        mend=(
            "Look at the place and at the line above it: most often a quote, a colon or a space of indentation is "
            "missing. Write out what an alias stands for."
        ),
        example=(Change("title: Hold a meeting", "title: Hold a meeting: or not"),),
    ),
    Diagnosis(
        code="FP002",
        name="wrong-shape",
        definition="A key is missing or unknown, or its value is of another type or form than expected.",
        why="A misspelt key would be passed over in silence, and what it says would be missing from the site.",
        mend=(
            "Compare with the reference of the catalogue. An editor that knows the schema underlines the fault while "
            "you type."
        ),
        example=(Change("short: In person", "shrot: In person"),),
    ),
    Diagnosis(
        code="FP003",
        name="unknown-name",
        definition=(
            "A name is used that the catalogue does not declare: the target of an answer, a source, a requirement, a "
            "condition or one of its values, an aim, a criterion, a page."
        ),
        why=(
            "An answer that leads nowhere is a dead end, and a need that nothing can settle is never held against an "
            "answer."
        ),
        mend="Write the name as it is declared, or declare it.",
        example=(Change("says: {room: booked}\n        to: in-person", "says: {room: booked}\n        to: in-persn"),),
    ),
    Diagnosis(
        code="FP004",
        name="repeated-key",
        definition=(
            "A key stands twice in one mapping: two paths, questions or answers of one id, or one value given twice."
        ),
        why="YAML readers keep the last one in silence; half of what the author wrote would be gone.",
        mend="Keep one of them, or give the second an id of its own.",
        example=(Change("    short: In person\n", "    short: In person\n    short: In a room\n"),),
    ),
    Diagnosis(
        code="FP005",
        name="repeated-guide",
        definition="Two files have a guide of the same id.",
        why="The id begins every address of a guide; the pages of one would overwrite those of the other.",
        mend="Give each guide an id of its own.",
    ),
    Diagnosis(
        code="FP006",
        name="ids-differ-by-case",
        definition="Two keys of one mapping differ only by capital letters.",
        why=(
            "Ids become folders and files. Windows and macOS take two names that differ by case for one, and one page "
            "would overwrite the other."
        ),
        mend="Write ids in small letters, and give the second one another name.",
        example=(
            Change(
                "  - text: meeting room or call\n    page: paths\n",
                "  - text: meeting room or call\n    page: paths\n    Page: faq\n",
            ),
        ),
    ),
    Diagnosis(
        code="FP007",
        name="no-guide",
        definition=(
            "A file of the catalogue is YAML, and no guide: it has no `guide`, and none or one of the other keys that "
            "every guide has."
        ),
        why=(
            "Every `.yaml` and `.yml` in the folder of the catalogue is read as a guide. What is missing in another "
            "kind of file is nothing that its author could mend."
        ),
        mend="Move the file out of the folder; or, where it is meant as a guide, begin it with `guide:`.",
    ),
    Diagnosis(
        code="FP008",
        name="unread-guide",
        severity=Severity.WARNING,
        definition="A guide lies in a folder below that of the catalogue, where none is read.",
        why="Its author waits for pages that are never made.",
        mend="Move it up, beside the other guides; or, while it is not meant yet, to another place in the project.",
    ),
    Diagnosis(
        code="FP009",
        name="unreadable-documentation",
        definition=(
            "A file of the documentation folder cannot be read: it is a link to nowhere or to a folder that it lies "
            "in, or no file, or closed to whoever runs the program, or its name is not UTF-8."
        ),
        why=(
            "MkDocs would break off at it, or wait for it or follow it without end. A build refuses before that, so "
            "nothing could be published."
        ),
        mend=(
            "Mend the link, the rights or the name, take the file away, or leave it out by `exclude_docs`. A link to a "
            "folder that it lies in has to go: MkDocs follows it also where it is left out."
        ),
    ),
    Diagnosis(
        code="FP401",
        name="no-source",
        definition="Something checkable names no source: the key `source` is missing or its list is empty.",
        why="A statement without a source cannot be checked by a reader, nor by the author in half a year.",
        mend="Name at least one source of the guide; add it to `sources` where it is new.",
        example=(
            Change(
                "    summary: You sit around one table.\n",
                "    summary: {text: You sit around one table., source: []}\n",
            ),
        ),
    ),
    Diagnosis(
        code="FP402",
        name="no-review-day",
        definition=(
            "Something checkable does not say when it was last held against its sources: the key `reviewed` is missing."
        ),
        why="Facts grow old. Without a day nobody can tell which ones to look at again.",
        mend="Hold the statement against its sources and write the day: `reviewed: 2026-11-24`.",
        example=(Change("  status: unverified\n  reviewed: 2026-11-24\n", "  status: unverified\n"),),
    ),
    Diagnosis(
        code="FP404",
        name="unsupported-dispute",
        definition=(
            "A fact is `disputed` and does not say what disputes it, or says what disputes it and is not `disputed`."
        ),
        why="A reader who meets a disputed fact wants to know who says otherwise, and what.",
        mend="Give a disputed fact the key `dispute` with `text` and `source`; take the key away from any other.",
        example=(
            Change(
                "    summary: You sit around one table.\n",
                "    summary: {text: You sit around one table., status: disputed}\n",
            ),
        ),
    ),
)
"""In the order of their codes."""
