"""Kinds of fault that are found while files are read, before any check runs."""

from typing import Final

from .diagnosis import Change, Diagnosis
from .finding import Severity

READING: Final[tuple[Diagnosis, ...]] = (
    Diagnosis(
        code="FP000",
        name="unreadable-file",
        definition=(
            "A catalogue file is not there, is no file, is larger than 32 MiB, or holds bytes that are not UTF-8; or a "
            "folder of a guide cannot be read."
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
        definition=(
            "A key is missing or unknown, or its value is of another type or form than expected. Of a guide that is a "
            "folder, the name of the file of a path is its id."
        ),
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
            "A key stands twice in one mapping: two paths, questions or answers of one id, or one value given twice; "
            "in one file, or in two files of a guide that is a folder."
        ),
        why="YAML readers keep the last one in silence; half of what the author wrote would be gone.",
        mend="Keep one of them, or give the second an id of its own.",
        example=(Change("    short: In person\n", "    short: In person\n    short: In a room\n"),),
    ),
    Diagnosis(
        code="FP005",
        name="repeated-guide",
        definition="Two files, or two folders, have a guide of the same id.",
        why="The id begins every address of a guide; the pages of one would overwrite those of the other.",
        mend="Give each guide an id of its own.",
    ),
    Diagnosis(
        code="FP006",
        name="ids-differ-by-case",
        definition="Two keys of one mapping, or the names of the files of two paths, differ only by capital letters.",
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
            "A file of the catalogue, or the `guide.yaml` of a folder, is YAML, and no guide: it has no `guide`, and "
            "none or one of the other keys that every guide has."
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
        definition=(
            "A guide, or a part of one, lies below the folder of the catalogue where nothing is read: in a folder that "
            "has no `guide.yaml`; or in the folder of a guide, where no file of one stands. The files of a guide are "
            "`guide.yaml`, `cells.csv`, one for each path right below `paths/`, and those right below `questions/`, "
            "`faq/` and the folders of other keys whose entries have ids."
        ),
        why="Its author waits for pages that are never made, or for a path that no page shows.",
        mend=(
            "Move it to where it is read: up, beside the other guides, or into the folder of its key. While it is not "
            "meant yet, move it to another place in the project."
        ),
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
        code="FP010",
        name="too-many-ways",
        definition=(
            "What a path or an ending needs and nobody can clear can be met in more than 100 ways, because for many of "
            "its requirements one of several conditions is enough (`needs_any`)."
        ),
        why=(
            "Each way is held against what walks know and against what a reader ticks, and with every such requirement "
            "there are twice as many, or more. Nobody could keep track of so many either."
        ),
        mend="Give it fewer requirements of several conditions, or make one condition of several.",
    ),
    Diagnosis(
        code="FP011",
        name="no-table",
        definition=(
            "The `cells.csv` of a guide is no table of cells: its first cell is not `path`, a row names no path, a "
            "cell has no criterion above it, or a quote does not end where its cell does."
        ),
        why="Nobody knows of which path or criterion such a cell speaks. A table read half would be a wrong one.",
        mend=(
            "Write `path` and the ids of criteria into the first row, and the id of a path at the head of each other "
            "row. A text with the sign in it by which cells stand apart stands in quotes, and a quote in it twice."
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
