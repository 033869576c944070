"""FP512: no two entries of the glossary explain the same word."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, GlossaryEntry, quoted
from ..check import Check
from ..comparable import comparable_text
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    first: dict[str, GlossaryEntry] = {}
    for entry in subject.guide.glossary.values():
        for key, names in (("term", (entry.term,)), ("also", entry.also)):
            for name in names:
                other = first.setdefault(comparable_text(name), entry)
                if other is not entry:
                    message = f"{quoted(name)} is a word of `{other.id}` in {other.place().in_file} already."
                    yield CHECK.found(entry.place(key), message)


CHECK = Check(
    code="FP512",
    name="same-term",
    definition="Two entries of the glossary have the same `term`, or one has it as the `also` of the other.",
    why="Nobody could tell which of the two meanings is meant.",
    mend="Make one entry of them, or say what sets the two apart: `space (Segment)`.",
    example=(
        Change(
            "\nquestions:\n",
            "\nglossary:\n"
            + "".join(f"  {name}:\n    term: room\n    means: Where you meet.\n" for name in ("room", "meeting-room"))
            + "\nquestions:\n",
        ),
    ),
    run=_run,
)
