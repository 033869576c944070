"""Each change of a comparison in one sentence.

What a catalogue says is data. Every piece of it in a sentence goes through the ``quote`` of the form.
"""

from collections.abc import Callable, Iterable
from typing import assert_never

from ...facts import FactRow
from ...project import Side
from ...review.entry_changes import EntryChange
from ...review.fact_changes import FactGroup
from ...review.path_changes import PathChange, PathState
from ...review.walk_changes import (
    AnswerGone,
    AskedMore,
    ClearsOther,
    EndsElsewhere,
    NewWalk,
    OtherWay,
    Route,
    WalkGroup,
)
from ..wording import counted

Quote = Callable[[str], str]
"""Sets a piece of a catalogue apart from the sentence around it, and takes the markup out of it."""


def side_name(side: Side, quote: Quote) -> str:
    """What is compared, such as ``the revision `HEAD` (4f2c1d8)``."""
    name = f"{side.kind} {quote(side.name)}" if side.name else side.kind
    return f"{name} ({side.note})" if side.note else name


def _all(names: Iterable[str], quote: Quote) -> str:
    return " and ".join(quote(name) for name in names) or "nothing"


def _cleared(clear: tuple[str, ...], quote: Quote) -> str:
    return f", with {_all(clear, quote)} to be cleared first" if clear else ""


def _ends(old: str, ends: tuple[str, ...], end: str, quote: Quote) -> str:
    """Where readers can end now who ended at an old path."""
    return f"still {end} there" if ends == (old,) else f"can end at {' or '.join(quote(path) for path in ends)}"


def _length(more: int) -> str:
    if not more:
        return "after as many questions, at another address"
    return f"after {counted(abs(more), 'question')} {'more' if more > 0 else 'fewer'}"


def walk_sentence(group: WalkGroup, quote: Quote) -> str:
    """What changed of some walks."""
    number, change = len(group.routes), group.change
    one, walks = number == 1, counted(number, "walk")
    end, are, ask, find = ("ends", "is", "asks", "finds") if one else ("end", "are", "ask", "find")
    match change:
        case EndsElsewhere():
            old, new = quote(change.old), quote(change.new)
            return f"{walks} that ended at {old} now {end} at {new}{_cleared(change.clear, quote)}"
        case ClearsOther():
            old, new = _all(change.old, quote), _all(change.new, quote)
            return f"{walks} still {end} at {quote(change.path)}; to be cleared first: before {old}, now {new}"
        case OtherWay():
            return f"{walks} still {end} at {quote(change.path)}, {_length(change.more)}"
        case AskedMore():
            asked = f"now {ask} {quote(change.question)} as well, {quote(change.ask)}"
            ends = _ends(change.path, change.ends, end, quote)
            return f"{walks} that ended at {quote(change.path)} {asked}, and {ends}"
        case AnswerGone():
            gone = f"no longer {find} the answer {quote(change.answer)} to {quote(change.question)}"
            ends = _ends(change.path, change.ends, end, quote)
            return f"{walks} that ended at {quote(change.path)} {gone}, and {ends}"
        case NewWalk():
            return f"{walks} {are} new and {end} at {quote(change.path)}{_cleared(change.clear, quote)}"
        case _:
            assert_never(change)


def route_line(route: Route) -> str:
    """A walk as the truth table has it, and where the same answers lead if that is another address."""
    old, new = " ".join(route.old), " ".join(route.new)
    return f"{old} => {new}" if old and new and old != new else old or new


def _one_sided(path: PathState, event: str, end: str, quote: Quote) -> str:
    """That a path came or went, with the walks that end at it where they are known."""
    walks = "" if path.walks is None else f"; {counted(path.walks, 'walk')} {end} at it"
    return f"{quote(path.id)}, {quote(path.name)}, {event}{walks}"


def _both(old: PathState, new: PathState, quote: Quote) -> str:
    parts = []
    if old.id != new.id:
        parts.append(f"was {quote(old.id)}")
    if old.name != new.name:
        parts.append(f"its name is {quote(new.name)}, before {quote(old.name)}")
    if old.walks is not None and new.walks is not None and old.walks != new.walks:
        parts.append(f"{'gains' if new.walks > old.walks else 'loses'} walks, {old.walks:,} -> {new.walks:,}")
    return f"{quote(new.id)}: {'; '.join(parts)}"


def path_sentence(change: PathChange, quote: Quote) -> str:
    """What changed of a path.

    Raises:
        ValueError: for a change without a path.
    """
    match change.old, change.new:
        case PathState() as old, PathState() as new:
            return _both(old, new, quote)
        case PathState() as old, None:
            return _one_sided(old, "is gone", "ended", quote)
        case None, PathState() as new:
            return _one_sided(new, "is new", "ends" if new.walks == 1 else "end", quote)
    raise ValueError("a change of a path has at least one side")


def _change(old: str, new: str, quote: Quote) -> str:
    return f"{quote(old) if old else 'nothing'} -> {quote(new) if new else 'nothing'}"


def fact_line(fact: FactRow) -> str:
    """A fact on one line, with where it stands."""
    return f"{fact.group}, {fact.topic}: {' '.join(fact.text.split())}"


def fact_lines(group: FactGroup) -> list[str]:
    """The facts that changed, a line each; none for a single one whose text is shown before and after."""
    return [] if group.old and len(group.facts) == 1 else [fact_line(fact) for fact in group.facts]


def fact_sentence(group: FactGroup, quote: Quote) -> str:
    """What changed of some facts; where it is one, which one."""
    first, number = group.facts[0], len(group.facts)
    which = f"{quote(first.group)}, {quote(first.topic)}" if number == 1 else counted(number, "fact")
    if group.unit:
        which = f"reviewed as a unit, {quote(group.unit)}: {which}"
    parts = ["text"] if group.old else []
    if group.unreviewed:
        parts = [f"text, while its review is still that of {quote(group.unreviewed)}"]
    parts += [f"{aspect.name} {_change(aspect.old, aspect.new, quote)}" for aspect in group.aspects]
    return f"{which}: {'; '.join(parts)}"


def entry_sentence(change: EntryChange, quote: Quote) -> str:
    """What changed of a key."""
    key = quote(".".join(change.key))
    if change.old is not None and change.new is not None:
        return f"{key}: {_change(change.old, change.new, quote)}"
    event, value = ("added", change.new) if change.old is None else ("removed", change.old)
    return f"{key}: {event}, {quote(value)}" if value else f"{key}: {event}"
