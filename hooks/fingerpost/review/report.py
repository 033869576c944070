"""A comparison laid out for a reader: headings, sentences, and what folds up below each of them.

How it is written is another matter.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..catalogue import Guide
from ..facts import FactRow
from .comparison import Comparison, GuideComparison
from .fact_changes import FactChanges, FactGroup
from .fact_sentences import entry_sentence, fact_line, fact_sentence, one_sided_sentence
from .side import Side
from .walk_sentences import Quote, path_sentence, route_line, walk_sentence


@dataclass(frozen=True)
class Item:
    """One change.

    Attributes:
        sentence: what changed; pieces of a catalogue in it are quoted.
        listed: what it concerns, a line each, as the catalogue has it.
        old, new: a text before and after; both empty where the sentence says it all.
    """

    sentence: str
    listed: tuple[str, ...] = ()
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Section:
    """Changes of one kind, below a heading of fixed words."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Chapter:
    """A guide: its title, quoted, and its sections; one without changes is left out."""

    heading: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Report:
    """All that is to say.

    Attributes:
        heading: what is compared with what.
        guides: guides that only one side has.
        chapters: the others, one a guide; where there is nothing to say, there is none.
    """

    heading: str
    guides: tuple[Item, ...]
    chapters: tuple[Chapter, ...]


def _side(side: Side, quote: Quote) -> str:
    name = f" {quote(side.name)}" if side.name else ""
    return f"{side.kind}{name}{f' ({side.note})' if side.note else ''}"


def _guide(guide: Guide, verb: str, quote: Quote) -> Item:
    return Item(f"The guide {quote(guide.guide)}, {quote(guide.title)}, {verb}")


def _walks(guide: GuideComparison, quote: Quote) -> Iterator[Item]:
    for side, reasons in (("old", guide.old_unlisted), ("new", guide.new_unlisted)):
        if reasons:
            yield Item(f"The walks of the {side} side cannot be listed, so walks are not compared", reasons)
    for group in guide.walks:
        yield Item(
            walk_sentence(group.change, len(group.routes), quote), tuple(route_line(route) for route in group.routes)
        )


def _by_heading(facts: Iterable[FactRow]) -> Iterable[tuple[FactRow, ...]]:
    groups: dict[str, list[FactRow]] = {}
    for fact in facts:
        groups.setdefault(fact.group, []).append(fact)
    return (tuple(group) for group in groups.values())


def _changed(group: FactGroup, quote: Quote) -> Item:
    single_text = group.old and len(group.facts) == 1
    return Item(
        fact_sentence(group, quote),
        () if single_text else tuple(fact_line(fact) for fact in group.facts),
        group.old,
        group.new,
    )


def _facts(facts: FactChanges, quote: Quote) -> Iterator[Item]:
    for rows, verb in ((facts.added, "added"), (facts.removed, "removed")):
        yield from (
            Item(one_sided_sentence(group, verb, quote), tuple(fact_line(fact) for fact in group))
            for group in _by_heading(rows)
        )
    yield from (_changed(group, quote) for group in facts.changed)


def _chapter(guide: GuideComparison, quote: Quote) -> Chapter:
    listed = not (guide.old_unlisted or guide.new_unlisted)
    sections = (
        Section(
            f"Walks: {guide.old_walks:,} before, {guide.new_walks:,} now" if listed else "Walks",
            tuple(_walks(guide, quote)),
        ),
        Section("Paths", tuple(Item(path_sentence(change, quote)) for change in guide.paths)),
        Section("Facts", tuple(_facts(guide.facts, quote))),
        Section("Other entries", tuple(Item(entry_sentence(change, quote)) for change in guide.entries)),
    )
    return Chapter(f"{quote(guide.id)}, {quote(guide.title)}", tuple(section for section in sections if section.items))


def report(comparison: Comparison, quote: Quote) -> Report:
    """Lay out a comparison.

    Args:
        comparison: what was found.
        quote: how a piece of a catalogue is set apart within a sentence.
    """
    between = f"{_side(comparison.old, quote)} and {_side(comparison.new, quote)}"
    if not comparison.differs:
        return Report(f"No difference between {between}.", (), ())
    guides = (
        *(_guide(guide, "is gone", quote) for guide in comparison.removed),
        *(_guide(guide, "is new", quote) for guide in comparison.added),
    )
    return Report(
        f"What changed between {between}", guides, tuple(_chapter(guide, quote) for guide in comparison.changed)
    )
