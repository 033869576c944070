"""Which fact of one version is which fact of the other."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..catalogue import Guide
from ..facts import FactRow, fact_rows
from .version import Renamed

SIMILAR: Final = 0.6
"""From this ratio on, two texts are versions of one fact: the measure of difflib for close matches
(https://docs.python.org/3/library/difflib.html#difflib.SequenceMatcher.ratio)."""

MOST_WORK: Final = 60_000_000
"""The most work for similar texts in one section: characters of the unmatched old facts times those of the new ones.

Comparing two texts takes about as long as the product of their lengths, so this much takes some seconds. A section
above it was written anew, and is not searched.
"""

Facts = dict[str, FactRow]
"""The facts of a section, by their anchors."""


@dataclass(frozen=True)
class Match:
    """A fact in both versions.

    Attributes:
        old: as it was; ``None`` for one that came.
        new: as it is; ``None`` for one that is gone.
    """

    old: FactRow | None
    new: FactRow | None


def _section(anchor: str) -> str:
    """The list, or the mapping, that holds a fact."""
    return anchor.rpartition(".")[0]


def _in_list(anchor: str) -> bool:
    """Whether a fact stands in a list. The number in its anchor then changes with every fact put before it."""
    section = _section(anchor)
    in_end = section.startswith(("path.", "ending.")) and section.count(".") == 2
    return section in ("goal", "about", "rule") or (in_end and not section.endswith(".compare"))


def _take_equal(old: Facts, new: Facts, key: Callable[[FactRow], str]) -> Iterator[Match]:
    """Match facts of an equal key in their order, and take them out of both sides."""
    waiting: dict[str, list[str]] = {}
    for anchor, row in new.items():
        waiting.setdefault(key(row), []).append(anchor)
    for anchor, row in tuple(old.items()):
        anchors = waiting.get(key(row))
        if anchors:
            yield Match(old.pop(anchor), new.pop(anchors.pop(0)))


def _ratios(old: Sequence[FactRow], new: Sequence[FactRow]) -> Iterator[tuple[float, int, int]]:
    """The ratio of each two similar texts, with the index of the old and of the new one."""
    if sum(len(row.text) for row in old) * sum(len(row.text) for row in new) > MOST_WORK:
        return
    matcher = difflib.SequenceMatcher(autojunk=False)
    for second, row in enumerate(new):
        matcher.set_seq2(row.text)
        for first, other in enumerate(old):
            matcher.set_seq1(other.text)
            # An upper bound of the ratio that takes a fraction of its time.
            if matcher.quick_ratio() >= SIMILAR:
                ratio = matcher.ratio()
                if ratio >= SIMILAR:
                    yield ratio, first, second


def _take_similar(old: Facts, new: Facts) -> Iterator[Match]:
    """Match the most similar texts first, and take them out of both sides."""
    before, now = tuple(old.values()), tuple(new.values())
    for _, first, second in sorted(_ratios(before, now), key=lambda found: (-found[0], found[1], found[2])):
        was, name = before[first].anchor, now[second].anchor
        if was in old and name in new:
            yield Match(old.pop(was), new.pop(name))


def _take_matches(old: Facts, new: Facts) -> Iterator[Match]:
    """Match facts that a key names by that key; then those of equal text, then those of similar text."""
    if not all(_in_list(anchor) for anchor in (*old, *new)):
        yield from _take_equal(old, new, lambda row: row.anchor)
    yield from _take_equal(old, new, lambda row: row.text)
    yield from _take_similar(old, new)


def _matches(old: Facts, new: Facts) -> Iterator[Match]:
    """The facts of one section in the order of the new version, then those that are gone."""
    gone, come = dict(old), dict(new)
    before = {match.new.anchor: match.old for match in _take_matches(gone, come) if match.new}
    yield from (Match(before.get(anchor), row) for anchor, row in new.items())
    yield from (Match(row, None) for row in gone.values())


def _by_section(rows: Iterable[FactRow]) -> dict[str, Facts]:
    sections: dict[str, Facts] = {}
    for row in rows:
        sections.setdefault(_section(row.anchor), {})[row.anchor] = row
    return sections


def _under_new_id(row: FactRow, renamed: Renamed) -> FactRow:
    """A fact of a path or an ending with another id, under that id."""
    kind, _, rest = row.anchor.partition(".")
    end, _, within = rest.partition(".")
    is_renamed = kind in ("path", "ending") and end in renamed
    return replace(row, anchor=f"{kind}.{renamed[end]}.{within}") if is_renamed else row


def match_facts(old: Guide, new: Guide, renamed: Renamed) -> Iterator[Match]:
    """Every fact of two versions of a guide, section by section.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths and endings with another id.
    """
    before = _by_section(_under_new_id(row, renamed) for row in fact_rows(old))
    now = _by_section(fact_rows(new))
    for section in dict.fromkeys((*before, *now)):
        yield from _matches(before.get(section, {}), now.get(section, {}))
