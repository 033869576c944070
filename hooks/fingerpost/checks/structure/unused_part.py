"""FP116: what the guide declares is used somewhere."""

from collections.abc import Iterable, Iterator
from typing import Final

from ...catalogue import (
    Change,
    Dispute,
    End,
    Entry,
    Evidence,
    Finding,
    Guide,
    Place,
    Severity,
    every_entry,
    once,
    parts_of,
    quoted,
)
from ..check import Check
from ..subject import Subject, own_entries


def _declared(subject: Subject) -> Iterator[tuple[str, str, Place, Entry]]:
    """Everything that can be unused: its kind, its name, its place, and the part that says whether it is meant."""
    guide = subject.guide
    for kind, entries in (
        ("source", guide.sources),
        ("condition", guide.conditions),
        ("requirement", guide.requirements),
    ):
        yield from ((kind, name, entry.place(), entry) for name, entry in entries.items())
    for kind, key in (("aim", "aims"), ("criterion group", "criterion_groups"), ("path group", "path_groups")):
        yield from ((kind, name, guide.place(key, name), guide) for name in getattr(guide, key))
    yield from _shared(guide)
    for criterion in guide.criteria.values():
        # Where one has no value, or a mistyped one, that may be what is not used.
        if all(criterion.id in row.full for row in subject.rows.values()):
            for value in criterion.values:
                yield _value_of(criterion.id), value, criterion.place("values", value), criterion


_SHARED: Final = {"facts": "shared fact", "lists": "shared list", "answers": "shared answer"}
"""What is written once: the key of its kind, and what that is called."""


def _shared(guide: Guide) -> Iterator[tuple[str, str, Place, Entry]]:
    """What is written once, to be used."""
    if guide.shared:
        for key, kind in _SHARED.items():
            named = getattr(guide.shared, key)
            yield from ((kind, name, guide.shared.place(key, name), guide.shared) for name in named)


def _shared_in(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """Every use in some entries of what is written once."""
    for entry in entries:
        for key in type(entry).model_fields:
            written = entry.copied_from(key)
            if written[:1] == ("shared",) and written[1] in _SHARED:
                yield _SHARED[str(written[1])], str(written[2])


def _shared_used_in(part: Entry) -> frozenset[tuple[str, str]]:
    return frozenset(_shared_in(every_entry(part)))


def _value_of(criterion: str) -> str:
    return f"value of the criterion `{criterion}` that is called"


def _used_in(part: Entry) -> frozenset[tuple[str, str]]:
    """The sources and the requirements that a part of a guide uses."""
    entries = once(part, own_entries)
    checkable = (entry for entry in entries if isinstance(entry, Evidence | Dispute))
    ends = (entry for entry in entries if isinstance(entry, End))
    sources = (("source", name) for entry in checkable for name in entry.source)
    return frozenset((*sources, *(("requirement", name) for entry in ends for name in entry.requires)))


def _used(subject: Subject) -> Iterator[tuple[str, str]]:
    """Every use of what can be unused: its kind and its name."""
    guide = subject.guide
    yield from {(_value_of(name), box) for row in subject.rows.values() for name, box in row.boxes}
    for part in parts_of(guide):
        yield from once(part, _used_in)
    if guide.shared:
        yield from _shared_in((guide,))
        for part in parts_of(guide):
            yield from once(part, _shared_used_in)
    for path in guide.paths.values():
        yield from (("aim", name) for name in path.serves)
        yield "path group", path.group or ""
    yield from (("criterion group", criterion.group or "") for criterion in guide.criteria.values())
    for requirement in guide.requirements.values():
        yield from (("condition", name) for name in requirement.met_by)
    for question in guide.questions.values():
        for answer in question.answers.values():
            yield from (("condition", name) for name in answer.says)
            yield from (("aim", name) for name in answer.aims)


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    used = set(_used(subject))
    for kind, name, place, entry in _declared(subject):
        if (kind, name) not in used:
            yield CHECK.found(place, f"nothing uses the {kind} {quoted(name)}.", about=(entry, guide))


CHECK = Check(
    code="FP116",
    name="unused-part",
    severity=Severity.WARNING,
    definition=(
        "No fact names the source, no path and no ending needs the requirement, no path serves the aim and no answer "
        "speaks of it, no requirement and no answer names the condition, no criterion or no path is of the group, or "
        "no path has the value of a criterion, although each has one; or nothing uses a shared fact, list or answer."
    ),
    why=(
        "What nothing uses shows nowhere, or promises readers what no path has. Most often a name is missing where it "
        "was meant."
    ),
    mend="Name it where it was meant, or take it out.",
    example=(
        Change(
            "  handbook:\n    title: Team handbook\n",
            "  handbook:\n    title: Team handbook\n  survey:\n    title: Survey of the staff\n",
        ),
    ),
    run=_run,
)
