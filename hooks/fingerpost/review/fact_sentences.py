"""What changed of facts and of other entries, each change in one sentence."""

from collections.abc import Iterable

from ..facts import FactRow
from .entry_changes import EntryChange
from .fact_changes import Aspect, FactGroup
from .walk_sentences import Quote, count


def _changed(old: str, new: str, quote: Quote) -> str:
    return f"{quote(old) if old else 'nothing'} -> {quote(new) if new else 'nothing'}"


def _aspects(aspects: Iterable[Aspect], quote: Quote) -> list[str]:
    return [f"{aspect.name} {_changed(aspect.old, aspect.new, quote)}" for aspect in aspects]


def fact_line(fact: FactRow) -> str:
    """A fact on one line, with where it stands."""
    return f"{fact.group}, {fact.topic}: {' '.join(fact.text.split())}"


def one_sided_sentence(facts: tuple[FactRow, ...], verb: str, quote: Quote) -> str:
    """That facts below one heading were added, or removed."""
    return f"{count(len(facts), 'fact')} {verb}, {quote(facts[0].group)}"


def fact_sentence(group: FactGroup, quote: Quote) -> str:
    """What changed of some facts; where it is one, which one."""
    first, number = group.facts[0], len(group.facts)
    which = f"{quote(first.group)}, {quote(first.topic)}" if number == 1 else count(number, "fact")
    return f"{which}: {'; '.join((['text'] if group.old else []) + _aspects(group.aspects, quote))}"


def entry_sentence(change: EntryChange, quote: Quote) -> str:
    """What changed of a key."""
    key = quote(".".join(change.key))
    if change.old is not None and change.new is not None:
        return f"{key}: {_changed(change.old, change.new, quote)}"
    verb, value = ("added", change.new) if change.old is None else ("removed", change.old)
    return f"{key}: {verb}{f', {quote(value)}' if value else ''}"
