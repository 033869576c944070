"""The paths of a draft as plain values, with the row of each in the comparison."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..catalogue.kinds import LONGEST_PROSE
from ..catalogue.next_step import NextKind
from .columns import Column
from .draft import Draft
from .part_names import PartNames, line_of
from .parts import TODO, DraftPath, Said, Target, todo
from .words import first_sentence, pieces, plain


def facts_of(said: Iterable[Said]) -> list[Any]:
    """Facts as plain values: a text alone, or with a label."""
    return [
        {"label": plain(fact.label), "text": text} if plain(fact.label) else text
        for fact in said
        for text in pieces(fact.text)
    ]


class PathValues:
    """Writes the paths of one draft."""

    def __init__(
        self, draft: Draft, names: PartNames, columns: Mapping[str, Column], sources: Mapping[str, str]
    ) -> None:
        """Write paths.

        Args:
            draft: what has them.
            names: what its parts are called.
            columns: the criteria, by the headings of their columns.
            sources: the ids of what paths name as their sources.
        """
        self._draft, self._names, self._columns, self._sources = draft, names, columns, sources

    def values(self) -> dict[str, Any]:
        """Every path by its id."""
        reached = {answer.to for question in self._draft.questions.values() for answer in question.answers}
        return {
            self._names.ids[target]: self._path(target, path, is_reached=target in reached)
            for key, path in self._draft.paths.items()
            for target in (Target("path", key),)
        }

    def _path(self, target: Target, path: DraftPath, *, is_reached: bool) -> dict[str, Any]:
        facts = {name: [*said] for name, said in path.facts.items()}
        summary, rest = self._summary(facts.pop("description", []))
        compare, know = self._compare(path)
        sections = {**facts, "description": rest, "know": [*facts.get("know", []), *know]}
        evidence = {"source": [self._sources[name] for name in path.sources]} if path.sources else {}
        return {
            "name": self._names.name(target),
            "short": self._names.shorts[target],
            "summary": summary,
            **({"requires": self._names.says(path.requires)} if path.requires else {}),
            "next": [*self._next(path)],
            **({"evidence": evidence} if evidence else {}),
            **({} if is_reached else {"unreached": todo("nothing in the input leads here.")}),
            **({"compare": compare} if compare else {}),
            **{name: facts_of(said) for name, said in sections.items() if said},
        }

    @staticmethod
    def _summary(description: list[Said]) -> tuple[str, list[Said]]:
        """The first sentence of a description, and what is left of that."""
        if not description:
            return todo("one sentence that says what the reader will do."), []
        first, rest = first_sentence(description[0].text)
        if description[0].label or len(first) > LONGEST_PROSE:
            return todo("one sentence that says what the reader will do."), description
        return first, [*([Said(rest)] if rest else []), *description[1:]]

    def _compare(self, path: DraftPath) -> tuple[dict[str, Any], list[Said]]:
        """The row of a path, and what of its cells is too long for one."""
        compare, know = {}, []
        for name, column in self._columns.items():
            compare[column.id], rest = column.cell(path.cells.get(name, ""))
            know += [Said(text, column.name) for text in rest]
        return compare, know

    @staticmethod
    def _next(path: DraftPath) -> Iterator[dict[str, str]]:
        for way in path.ways:
            yield {"label": line_of(way.label, "what a reader does there"), "kind": NextKind.HOW_TO, "url": way.url}
        if not path.ways:
            yield {"label": todo("where to go from here"), "kind": NextKind.HOW_TO, "code": TODO}
