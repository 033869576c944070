"""What is written once, named where it is used when a guide is written back: the way back of :mod:`.short.shared`.

An entry remembers where it was written. It is named only while it says the same as what stands there, as a program may
have changed it since.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from .demands import USE
from .entry import Entry
from .question import Answer
from .sharing import Shared


def use_of_fact(entry: Entry, shared: Shared | None) -> Mapping[str, Any] | None:
    """The use of a shared fact that an entry is; nothing for any other entry."""
    match entry.copied_from():
        case ("shared", "facts", str(name)) if shared and shared.facts.get(name) == entry:
            return {USE: name}
    return None


def use_of_list(entries: Sequence[Any], shared: Shared | None) -> tuple[Mapping[str, Any] | None, int]:
    """The use of a shared list that some entries begin with, and how many of them it stands for."""
    for name, facts in shared.lists.items() if shared and isinstance(entries[0], Entry) else ():
        begins = tuple(entries[: len(facts)])
        # A shared fact in a shared list was written as that fact.
        written = [fact.copied_from() or ("shared", "lists", name, number) for number, fact in enumerate(facts)]
        if begins == facts and [entry.copied_from() for entry in begins] == written:
            return {USE: name}, len(facts)
    return None, 0


def use_of_answer(entry: Entry, written: Mapping[str, Any], shared: Shared | None) -> Mapping[str, Any]:
    """The keys of an answer that has words of a shared one, with its use in their place; any other entry's as they are.

    Args:
        entry: an entry.
        written: the plain values of its keys, but for what is left to its default.
        shared: what the guide shares.
    """
    for key in written if shared and isinstance(entry, Answer) else ():
        match entry.copied_from(key):
            case ("shared", "answers", str(name), _) if shared and name in shared.answers:
                words = shared.answers[name]
                own = {one: value for one, value in written.items() if getattr(words, one, None) != getattr(entry, one)}
                # What the shared answer says and this one leaves out would come back.
                return written if words.model_fields_set - written.keys() else {USE: name, **own}
    return written
