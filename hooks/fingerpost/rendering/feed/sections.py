"""What an entry of a feed says, in words of the guide's language: sections of lines, without markup."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, assert_never

from ...addresses import GuidePage, walk_address
from ...catalogue import Guide, Status
from ...facts import FactRow, Review, status_word
from ...pages import Edition
from ...review.comparison import GuideComparison
from ...review.fact_changes import Aspect, FactGroup
from ...review.path_changes import PathChange
from ...review.walk_changes import AnswerGone, AskedMore, ClearsOther, EndsElsewhere, NewWalk, OtherWay, WalkGroup

MOST: Final = 40
"""Lines of one section: enough to see what happened. The pages have the rest."""


_LEADING: Final = frozenset({"start", "to", "says"})
"""Keys of what decides where walks go: they are told by the walks, and not once more as texts."""


@dataclass(frozen=True)
class Line:
    """One thing that an entry says.

    Attributes:
        text: what it is about.
        address: where it stands; empty where it stands nowhere any more.
        told: what is said of it, a sentence each.
    """

    text: str
    address: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """Things of one kind.

    Attributes:
        heading: the kind; empty for an entry of one kind alone.
        lines: the things, at most :data:`MOST`.
        more: how many more there are.
    """

    heading: str
    lines: tuple[Line, ...]
    more: int


def _section(heading: str, lines: Iterable[Line]) -> Iterator[Section]:
    """A section; none where there is nothing to say."""
    found = tuple(lines)
    if found:
        yield Section(heading, found[:MOST], max(0, len(found) - MOST))


class Teller:
    """Tells what changed in one guide."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def reviewed(self, reviews: Iterable[Review]) -> tuple[Section, ...]:
        """What was looked at on a day."""
        lines = (Line(self._counted(review.of, len(review.facts)), self._row(review.facts[0])) for review in reviews)
        return tuple(_section("", lines))

    def begun(self) -> tuple[Section, ...]:
        """What is there in a guide that is new."""
        lines = (Line(path.name, self._edition.address(path)) for path in self._edition.guide.paths.values())
        return tuple(_section(self._edition.words.feed.paths, lines))

    def changed(self, change: GuideComparison) -> tuple[Section, ...]:
        """What changed in a guide. What moves a reader's result comes first."""
        words, facts = self._edition.words, change.facts
        others = sum(_LEADING.isdisjoint(entry.key) for entry in change.entries)
        return (
            *_section(words.feed.walks, (self._walk(group, change) for group in change.walks)),
            *_section(words.feed.paths, (line for path in change.paths for line in self._path(path))),
            *_section(words.feed.changed, map(self._fact, facts.changed)),
            *_section(words.feed.added, (self._stated(row, self._row(row)) for row in facts.added)),
            *_section(words.feed.removed, (self._stated(row) for row in facts.removed)),
            *_section("", [Line(words.feed.others(others))] if others else ()),
        )

    def _plain(self, text: str) -> str:
        return self._edition.prose.plain(text)

    def _where(self, row: FactRow) -> str:
        return self._edition.words.feed.where(heading=row.group, part=row.topic)

    def _counted(self, heading: str, number: int) -> str:
        return self._edition.words.feed.counted(heading=heading, facts=self._edition.words.feed.facts(number))

    def _row(self, row: FactRow) -> str:
        return f"{self._edition.address(GuidePage.EVIDENCE)}#{row.anchor}"

    def _stated(self, row: FactRow, at: str = "") -> Line:
        """A fact that one of the versions has not."""
        return Line(self._where(row), at, (self._plain(row.text),))

    def _fact(self, group: FactGroup) -> Line:
        """Some facts that changed in the same way, of which a single one is named."""
        words, texts = self._edition.words, (group.old, group.new)
        before, now = map(self._plain, texts)
        told = (words.feed.before(before), words.feed.now(now)) if any(texts) else ()
        return Line(self._which(group), self._row(group.facts[0]), (*told, *map(self._aspect, group.aspects)))

    def _which(self, group: FactGroup) -> str:
        """Where facts stand that changed in the same way, as far as it is one place."""
        first, number = group.facts[0], len(group.facts)
        if number == 1:
            return self._where(first)
        together = len({row.group for row in group.facts}) == 1
        return self._counted(first.group, number) if together else self._edition.words.feed.facts(number)

    def _aspect(self, aspect: Aspect) -> str:
        """What else changed of a fact, in words of the page of the evidence."""
        evidence = self._edition.words.evidence
        named = {
            "status": evidence.status,
            "sources": evidence.sources,
            "sources of the dispute": evidence.sources,
            "reviewed": evidence.reviewed,
            "dispute": self._edition.words.feed.dispute,
        }
        said = {"status": self._status, "sources": self._sources, "sources of the dispute": self._sources}
        say: Callable[[str], str] = said.get(aspect.name, self._plain)
        old, new = (say(value) if value else self._edition.words.feed.nothing for value in (aspect.old, aspect.new))
        return self._edition.words.feed.turned(what=named.get(aspect.name, evidence.fact), new=new, old=old)

    def _sources(self, ids: str) -> str:
        """The titles of sources; one that is gone has none any more."""
        known = self._edition.guide.sources
        titles = (known[name].title if name in known else name for name in ids.split(", "))
        return self._edition.words.lists.comma.join(titles)

    def _status(self, value: str) -> str:
        return status_word(self._edition.words, Status(value))

    def _path(self, change: PathChange) -> Iterator[Line]:
        """A path that came, went or has another name. How many walks end at it is told by those."""
        words, new, old = self._edition.words, change.new, change.old
        at = self._edition.address(self._edition.guide.paths[new.id]) if new and new.is_path else ""
        if new and not old:
            yield Line(words.feed.path_new(new.name), at)
        elif old and not new:
            yield Line(words.feed.path_gone(old.name))
        elif old and new and old.name != new.name:
            yield Line(words.feed.path_renamed(new=new.name, old=old.name), at)

    def _walk(self, group: WalkGroup, change: GuideComparison) -> Line:
        """Some walks that changed in the same way, with the way to the first of them."""
        steps = group.routes[0].new
        at = walk_address(self._edition.guide.guide, "/".join(steps)) if steps else ""
        return Line(self._walks(group, change.old.guide, change.new.guide), at)

    def _walks(self, group: WalkGroup, before: Guide, now: Guide) -> str:
        number, words, told = len(group.routes), self._edition.words, group.change

        def old(end: str) -> str:
            return before.ends[end].name if end in before.ends else end

        def new(end: str) -> str:
            return now.ends[end].name if end in now.ends else end

        match told:
            case EndsElsewhere():
                return words.feed.ends(number=number, old=old(told.old), new=new(told.new))
            case ClearsOther():
                needs = (now.requirements[name].text for name in told.new if name in now.requirements)
                settled = self._edition.words.lists.comma.join(needs) or words.feed.nothing
                return words.feed.clears(number=number, path=new(told.path), needs=settled)
            case OtherWay():
                return words.feed.moved(number=number, path=new(told.path))
            case AskedMore():
                return words.feed.asked(number=number, path=old(told.path), question=told.ask)
            case AnswerGone():
                asked = {node.topic: node.ask for node in self._edition.graph.nodes.values()}
                return words.feed.gone(number=number, path=old(told.path), question=asked.get(told.question, ""))
            case NewWalk():
                return words.feed.come(number=number, path=new(told.path))
            case _:
                assert_never(told)
