"""What changed of walks and paths, each change in one sentence."""

from collections.abc import Callable, Iterable
from typing import assert_never

from .path_changes import PathChange, PathState
from .walk_changes import AnswerGone, AskedMore, ClearsOther, EndsElsewhere, NewWalk, OtherWay, Route, WalkChange

Quote = Callable[[str], str]
"""Sets a piece of a catalogue apart from the sentence around it.

What a catalogue says is data: a form that knows markup takes the markup out of it.
"""


def count(number: int, thing: str) -> str:
    """A number of things: ``1 walk``, ``12 walks``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _either(names: Iterable[str], quote: Quote) -> str:
    return " or ".join(quote(name) for name in names)


def _all(names: Iterable[str], quote: Quote) -> str:
    return " and ".join(quote(name) for name in names) or "nothing"


def _onward(path: str, ends: tuple[str, ...], end: str, quote: Quote) -> str:
    return f"and still {end} there" if ends == (path,) else f"and can end at {_either(ends, quote)}"


def _first(clear: tuple[str, ...], quote: Quote) -> str:
    return f", with {_all(clear, quote)} to be cleared first" if clear else ""


def _length(more: int) -> str:
    if not more:
        return "after as many questions, at another address"
    return f"after {count(abs(more), 'question')} {'more' if more > 0 else 'fewer'}"


def walk_sentence(change: WalkChange, number: int, quote: Quote) -> str:
    """What changed of a number of walks."""
    walks, end = count(number, "walk"), "ends" if number == 1 else "end"
    match change:
        case EndsElsewhere():
            return f"{walks} that ended at {quote(change.old)} now {end} at {quote(change.new)}{_first(change.clear, quote)}"
        case ClearsOther():
            return f"{walks} still {end} at {quote(change.path)}; to be cleared first: before {_all(change.old, quote)}, now {_all(change.new, quote)}"
        case OtherWay():
            return f"{walks} still {end} at {quote(change.path)}, {_length(change.more)}"
        case AskedMore():
            asked = f"now {'asks' if number == 1 else 'ask'} {quote(change.question)} as well, {quote(change.ask)}"
            return (
                f"{walks} that ended at {quote(change.path)} {asked}, {_onward(change.path, change.ends, end, quote)}"
            )
        case AnswerGone():
            gone = f"no longer {'finds' if number == 1 else 'find'} the answer {quote(change.answer)} to {quote(change.question)}"
            return f"{walks} that ended at {quote(change.path)} {gone}, {_onward(change.path, change.ends, end, quote)}"
        case NewWalk():
            return f"{walks} {'is' if number == 1 else 'are'} new and {end} at {quote(change.path)}{_first(change.clear, quote)}"
        case _:
            assert_never(change)


def route_line(route: Route) -> str:
    """A walk as the truth table has it, and where the same answers lead, if that is another address."""
    old, new = " ".join(route.old), " ".join(route.new)
    return f"{old} => {new}" if old and new and old != new else old or new


def _ended(state: PathState, verb: str) -> str:
    return "" if state.walks is None else f"; {count(state.walks, 'walk')} {verb}"


def path_sentence(change: PathChange, quote: Quote) -> str:
    """What changed of a path.

    Raises:
        ValueError: for a change without a path.
    """
    old, new = change.old, change.new
    if old and new:
        parts = [f"was {quote(old.id)}"] if old.id != new.id else []
        parts += [f"its name is {quote(new.name)}, before {quote(old.name)}"] if old.name != new.name else []
        if old.walks is not None and new.walks is not None and old.walks != new.walks:
            parts.append(f"{'gains' if new.walks > old.walks else 'loses'} walks, {old.walks:,} -> {new.walks:,}")
        return f"{quote(new.id)}: {'; '.join(parts)}"
    if new:
        return (
            f"{quote(new.id)}, {quote(new.name)}, is new{_ended(new, 'ends at it' if new.walks == 1 else 'end at it')}"
        )
    if old:
        return f"{quote(old.id)}, {quote(old.name)}, is gone{_ended(old, 'ended at it')}"
    raise ValueError("a change of a path has at least one side")
