"""The parts of a guide that routing leads to, each with what its author says of it."""

from collections.abc import Iterable, Iterator, Mapping

from ..addresses import GuidePage, page_address, pair_address, path_address, walk_address
from ..catalogue import Guide, Path, Requirement
from ..flow import AIM, Choice, Graph, Walk, begin
from ..pages import Edition, answer_titles
from .destination import Destination, Kind


def destinations(edition: Edition) -> tuple[Destination, ...]:
    """Everything of a guide that routing leads to."""
    return tuple(_Guide(edition).every())


class _Guide:
    """One guide while it is laid out for routing."""

    def __init__(self, edition: Edition) -> None:
        self.edition, self.guide = edition, edition.guide
        self.asked: dict[str, list[str]] = {}
        for query in (*self.guide.queries, *self.guide.typical_questions):
            self.asked.setdefault(query.page, []).append(query.text)

    def every(self) -> Iterator[Destination]:
        yield from self._pages()
        yield from (self._path(path) for path in self.guide.paths.values())
        yield from self._entries()
        yield from self._questions()
        yield from self._pairs()

    def _plain(self, texts: Iterable[str]) -> str:
        return " ".join(self.edition.prose.plain(text) for text in texts)

    def _pages(self) -> Iterator[Destination]:
        guide, titles = self.guide, answer_titles(self.edition)
        for page in guide.pages:
            whole = page is GuidePage.GUIDE
            named = (guide.title, guide.question) if whole else (f"{titles[page]} {guide.title}",)
            # The first question stands among the questions; pages that hold what all others hold are found by name.
            yield Destination(
                kind=Kind.GUIDE if whole else Kind.PAGE,
                guide=guide,
                address=page_address(guide.guide, page),
                title=titles[page],
                wordings=(*named, *self.asked.get(page, ())),
                text=self._plain(fact.text for fact in guide.goal) if whole else "",
                id=page,
            )

    def _path(self, path: Path) -> Destination:
        guide = self.guide
        named = (path.name, path.short, *self.asked.get(f"{GuidePage.PATHS}/{path.id}", ()))
        said = (
            path.summary.text,
            *(fact.text for facts in path.sections.values() for fact in facts),
            *(text for need in path.requires for text in _needed(guide.requirements[need])),
            *(step.label for step in path.next),
            *(self._cell(path, name) for name in path.compare),
        )
        return Destination(
            kind=Kind.PATH,
            guide=guide,
            address=path_address(guide.guide, path.id),
            title=path.name,
            wordings=(*named, *(self._plain((text,)) for text in self._cases(path))),
            text=self._plain(said),
            id=path.id,
        )

    def _cases(self, path: Path) -> Iterator[str]:
        """When a path is the right one, each case by itself, as a reader might say it."""
        guide = self.guide
        yield path.summary.text
        yield from (guide.aims[aim] for aim in path.serves if _serving(guide, aim) == 1)
        yield from (rule.text for rule in guide.rules if rule.path == path.id)
        yield from (fact.text for fact in path.use_when)
        for node in self.edition.graph.nodes.values():
            yield from (
                f"{node.short} {choice.label} {choice.hint}".rstrip()
                for choice in node.choices
                if choice.target == path.id and choice.settles
            )

    def _cell(self, path: Path, name: str) -> str:
        criterion = self.guide.criteria[name]
        return f"{criterion.name} {self.edition.cells.noted(criterion, path.compare[name])}"

    def _entries(self) -> Iterator[Destination]:
        guide = self.guide
        for entry in guide.faq.values():
            topic = f"{GuidePage.FAQ}/{entry.id}"
            yield Destination(
                kind=Kind.FAQ,
                guide=guide,
                address=self.edition.address(entry),
                title=entry.question,
                wordings=(entry.question, *self.asked.get(topic, ())),
                text=self._plain((entry.answer,)),
                id=entry.id,
            )
        for word in guide.glossary.values():
            topic = f"{GuidePage.GLOSSARY}/{word.id}"
            yield Destination(
                kind=Kind.TERM,
                guide=guide,
                address=self.edition.address(word),
                title=word.term,
                wordings=(*word.names, *self.asked.get(topic, ())),
                text=self._plain((word.means,)),
                id=word.id,
            )

    def _questions(self) -> Iterator[Destination]:
        """Each question once, where the shortest walk asks it, and each of its answers that says something."""
        asked: set[str] = set()
        for walk in shortest_walks(self.edition.graph).values():
            node = walk.node
            if node and node.topic not in asked:
                asked.add(node.topic)
                about = (node.about.text,) if node.about else ()
                yield self._step(Kind.QUESTION, walk, node.ask, (node.ask,), self._plain((node.hint, *about)))
                for choice in node.choices:
                    if choice.settles:
                        said = tuple(self._says(choice))
                        wordings = (f"{node.short} {choice.label}", *said, *([" ".join(said)] if len(said) > 1 else []))
                        yield self._step(Kind.ANSWER, walk.answer(choice), choice.label, wordings, choice.hint)

    def _says(self, choice: Choice) -> Iterator[str]:
        """What an answer settles, in the words of the guide; a choice among many values says too little."""
        for condition, values in choice.settles.items():
            words = self.guide.aims if condition == AIM else self.guide.conditions[condition].values
            if len(values) == 1:
                yield from (words[value] for value in values)

    def _step(self, kind: Kind, walk: Walk, title: str, wordings: tuple[str, ...], text: str) -> Destination:
        return Destination(
            kind=kind,
            guide=self.guide,
            address=walk_address(self.guide.guide, walk.name),
            title=title,
            wordings=wordings,
            text=text,
            id=walk.steps[-1].name if kind is Kind.ANSWER else walk.at,
            walk=walk,
        )

    def _pairs(self) -> Iterator[Destination]:
        paths = self.guide.paths
        for first, second in self.edition.pairs:
            one, other = paths[first], paths[second]
            yield Destination(
                kind=Kind.PAIR,
                guide=self.guide,
                address=pair_address(self.guide.guide, first, second),
                title=self.edition.words.pair.title(first=one.short, second=other.short),
                wordings=(),
                text="",
                id=f"{first} {second}",
            )


def _needed(requirement: Requirement) -> Iterator[str]:
    """What a path needs, and how somebody comes by it."""
    yield requirement.text
    if requirement.clear:
        yield requirement.clear.how


def _serving(guide: Guide, aim: str) -> int:
    return sum(aim in path.serves for path in guide.paths.values())


def shortest_walks(graph: Graph) -> Mapping[str, Walk]:
    """For each question that can be reached the shortest walk to it; of several the first."""
    found = {graph.start: begin(graph)}
    waiting = [graph.start]
    for name in waiting:
        for choice in graph.nodes[name].choices:
            if choice.target in graph.nodes and choice.target not in found:
                found[choice.target] = found[name].answer(choice)
                waiting.append(choice.target)
    return found
