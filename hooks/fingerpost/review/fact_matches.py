"""Which fact of one version is which fact of the other."""

import difflib
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..catalogue import Guide
from ..facts import FactRow, fact_rows
from .renaming import Renamed

SIMILAR: Final = 0.6
"""From this ratio on, two texts are versions of one fact: the measure of difflib for close matches
(https://docs.python.org/3/library/difflib.html#difflib.SequenceMatcher.ratio)."""

MOST_WORK: Final = 60_000_000
"""Characters of the facts that are left on one side, times those on the other: above it, a section was written anew and is not searched for similar
texts. Comparing two texts takes about as long as the product of their lengths: this much takes some seconds.
"""


Facts = dict[str, FactRow]
"""The facts of a section, by their anchors."""


@dataclass(frozen=True)
class Match:
    """A fact of both versions.

    Attributes:
        old: as it was; ``None`` for one that came.
        new: as it is; ``None`` for one that is gone.
    """

    old: FactRow | None
    new: FactRow | None


def _section(anchor: str) -> str:
    """The list, or the set of entries with names, that a fact stands in."""
    return anchor.rpartition(".")[0]


def _numbered(anchor: str) -> bool:
    """Whether a fact stands in a list, where nothing but its text says which one it is: its number changes with any that comes before it."""
    section = _section(anchor)
    of_path = section.startswith("path.") and section.count(".") == 2
    return section in ("goal", "about", "rule") or (of_path and not section.endswith(".compare"))


def _pair(old: Facts, new: Facts, key: Callable[[FactRow], Hashable]) -> Iterator[Match]:
    """Pair facts of an equal key, in their order, and take them out of both sides."""
    waiting: dict[Hashable, list[str]] = {}
    for anchor, row in new.items():
        waiting.setdefault(key(row), []).append(anchor)
    for anchor, row in tuple(old.items()):
        if waiting.get(key(row)):
            yield Match(old.pop(anchor), new.pop(waiting[key(row)].pop(0)))


def _ratios(old: Sequence[FactRow], new: Sequence[FactRow]) -> Iterator[tuple[float, int, int]]:
    """How similar each old text is to each new one, where it is similar at all."""
    if sum(len(row.text) for row in old) * sum(len(row.text) for row in new) > MOST_WORK:
        return
    matcher = difflib.SequenceMatcher(autojunk=False)
    for second, row in enumerate(new):
        matcher.set_seq2(row.text)
        for first, other in enumerate(old):
            matcher.set_seq1(other.text)
            # An upper bound first: it costs a fraction of the ratio.
            if matcher.quick_ratio() >= SIMILAR and (ratio := matcher.ratio()) >= SIMILAR:
                yield ratio, first, second


def _pair_similar(old: Facts, new: Facts) -> Iterator[Match]:
    """Pair the most similar texts first, and take them out of both sides."""
    before, now = tuple(old.values()), tuple(new.values())
    for _, first, second in sorted(_ratios(before, now), key=lambda found: (-found[0], found[1], found[2])):
        if before[first].anchor in old and now[second].anchor in new:
            yield Match(old.pop(before[first].anchor), new.pop(now[second].anchor))


def _found(old: Facts, new: Facts) -> Iterator[Match]:
    """What a name tells apart keeps its name; then equal texts belong together, then similar ones."""
    if not all(_numbered(anchor) for anchor in (*old, *new)):
        yield from _pair(old, new, lambda row: row.anchor)
    yield from _pair(old, new, lambda row: row.text)
    yield from _pair_similar(old, new)


def _matches(old: Facts, new: Facts) -> Iterator[Match]:
    """Match the facts of one section: in the order of the new version, then what is gone."""
    gone, come = dict(old), dict(new)
    before = {match.new.anchor: match.old for match in _found(gone, come) if match.new}
    yield from (Match(before.get(anchor), row) for anchor, row in new.items())
    yield from (Match(row, None) for row in gone.values())


def _by_section(rows: Iterable[FactRow]) -> dict[str, Facts]:
    sections: dict[str, Facts] = {}
    for row in rows:
        sections.setdefault(_section(row.anchor), {})[row.anchor] = row
    return sections


def _renamed(row: FactRow, renamed: Renamed) -> FactRow:
    """A fact of a path under the id that the path has now."""
    kind, _, rest = row.anchor.partition(".")
    path, _, within = rest.partition(".")
    return replace(row, anchor=f"path.{renamed[path]}.{within}") if kind == "path" and path in renamed else row


def match_facts(old: Guide, new: Guide, renamed: Renamed) -> Iterator[Match]:
    """Every fact of two versions of a guide, section by section.

    Args:
        old: the guide as it was.
        new: the guide as it is.
        renamed: paths that have another id and are the same: the old id to the new one.
    """
    before, now = _by_section(_renamed(row, renamed) for row in fact_rows(old)), _by_section(fact_rows(new))
    for section in dict.fromkeys((*before, *now)):
        yield from _matches(before.get(section, {}), now.get(section, {}))
