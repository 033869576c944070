"""A draft to the text of a catalogue, with ids, with the evidence that an import has, and with a TODO for each gap."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..catalogue import Guide, guide_from, write_guide
from ..catalogue.next_step import NextKind
from .columns import columns_of
from .draft import Draft
from .likeness import Alike, alike_in
from .naming import Ids, guide_id
from .part_names import PartNames, line_of
from .parts import TODO, DraftAnswer, DraftQuestion, Said, Target, todo
from .path_values import PathValues, facts_of
from .question_values import QuestionValues
from .words import pieces, plain

DOCUMENT: Final = "document"
"""The id of the source that everything in an import rests on: the input itself."""

_SCHEMA: Final = "# yaml-language-server: $schema=../docs/schema/catalogue.json\n"

_FIRST: Final = "first"
"""The key of the question that is asked where an input has none."""


class _Writing:
    """One draft on its way to plain values."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._names = PartNames(draft)
        self._columns = columns_of(draft.columns, [path.cells for path in draft.paths.values()])
        named, ids = (name for path in draft.paths.values() for name in path.sources), Ids({DOCUMENT})
        self._sources = {
            name: ids.of(plain(name).partition("://")[2] or plain(name), "source") for name in dict.fromkeys(named)
        }

    def _written(self, name: str) -> dict[str, Any]:
        """The input itself, and what its paths name as their sources."""
        written: dict[str, Any] = {
            DOCUMENT: {
                "title": line_of(self.draft.title or name, "the title of the input"),
                "kind": "document",
                "note": todo(f"this guide was imported from {name}; say where that stands, and of which day it is."),
            }
        }
        for named, source in self._sources.items():
            address = {"url": named} if _is_address(named) else {}
            written[source] = {"title": line_of(named, "its title"), **address}
        return written

    def values(self, guide: str, name: str, language: str, today: datetime.date) -> dict[str, Any]:
        """The plain values of the guide."""
        draft = self.draft
        start = draft.start or next(iter(draft.questions))
        return {
            "guide": guide,
            "title": line_of(draft.title, "the name of this guide"),
            "question": line_of(draft.question, "the decision, as the question that a reader arrives with"),
            "language": language,
            "goal": facts_of(map(Said, draft.goal)) or [todo("what the reader wants to reach.")],
            "about": facts_of(draft.about),
            "evidence": {"source": [DOCUMENT], "status": "unverified", "reviewed": today},
            "start": self._names.ids[Target("question", start)],
            "sources": self._written(name),
            "conditions": {
                self._names.conditions[condition]: {
                    "name": line_of(condition, "what this is"),
                    "values": {self._names.values[condition][value]: line_of(value, "this state") for value in values},
                }
                for condition, values in draft.conditions.items()
            },
            "criteria": {column.id: column.criterion() for column in self._columns.values()},
            "paths": PathValues(draft, self._names, self._columns, self._sources).values(),
            "endings": {self._names.ids[Target("ending", key)]: self._ending(key) for key in draft.endings},
            "questions": QuestionValues(draft, self._names).values(),
            "rules": [*self._rules()],
            "typical_questions": self._searched(draft.typical),
            "faq": self._faq(),
            "queries": self._searched(draft.queries),
        }

    def alike(self) -> tuple[Alike, ...]:
        """The paths whose names are nearly that of another."""
        ids = {key: self._names.ids[Target("path", key)] for key in self.draft.paths}
        return tuple(alike_in(self.draft.paths, ids))

    def _ending(self, key: str) -> dict[str, Any]:
        return {
            "name": self._names.name(Target("ending", key)),
            "short": self._names.shorts[Target("ending", key)],
            "summary": todo("one sentence that says what that means for the reader."),
            "next": [{"label": todo("where to go from here"), "kind": NextKind.HOW_TO, "code": TODO}],
        }

    def _rules(self) -> Iterator[dict[str, Any]]:
        for rule in self.draft.rules:
            text = next(pieces(rule.text), todo("the case"))
            yield {
                "text": text,
                "path": self._names.ids[Target("path", rule.path)],
                **({"otherwise": True} if rule.otherwise else {}),
                **({"skill": plain(rule.skill)} if plain(rule.skill) else {}),
            }

    def _faq(self) -> dict[str, Any]:
        ids = Ids()
        written: dict[str, Any] = {}
        for asked in self.draft.faq:
            question = line_of(asked.question, "the question")
            for text in pieces(asked.answer) if asked.answer.strip() else (todo("the answer."),):
                written[ids.of(question, "question")] = {"question": question, "answer": text}
        return written

    @staticmethod
    def _searched(texts: Iterable[str]) -> list[dict[str, str]]:
        return [{"text": plain(text), "page": "guide"} for text in texts if plain(text)]


def _is_address(text: str) -> bool:
    return text.startswith("https://") and not any(sign.isspace() for sign in text)


def _with_questions(draft: Draft) -> None:
    """Give a draft without questions one that leads to each path: a guide asks at least one."""
    if not draft.questions:
        question = DraftQuestion(todo("which question leads to one of these?"), "First question")
        question.answers = [DraftAnswer(path.name, Target("path", key)) for key, path in draft.paths.items()]
        draft.questions[_FIRST] = question


def _heading(draft: Draft, name: str, alike: Sequence[Alike]) -> str:
    """The comment above a catalogue: where it comes from, and what is still to do."""
    lines = [
        f"# Imported from {name} with `fingerpost import`. Whatever the input does not say is a {TODO}, and",
        "# `fingerpost check` names each of them. No statement was held against anything: all of them are unverified.",
    ]
    if alike:
        lines += ["#", "# Names that are nearly the same, each a path of its own:", *(f"# {one}" for one in alike)]
    if draft.leftovers:
        lines += ["#", "# What stands in the input and found no place below:", *(f"# {one}" for one in draft.leftovers)]
    return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True)
class Written:
    """A draft, written.

    Attributes:
        text: the catalogue.
        guide: the guide that it makes.
        alike: the paths whose names are nearly that of another.
    """

    text: str
    guide: Guide
    alike: tuple[Alike, ...]


def catalogue_of(draft: Draft, name: str, guide: str, language: str, today: datetime.date) -> Written:
    """A draft as a catalogue.

    Args:
        draft: what a reader made of the input.
        name: what to call the input.
        guide: the id of the guide; empty for one that is made of its title.
        language: the language of its texts.
        today: the day of the import.
    """
    _with_questions(draft)
    writing = _Writing(draft)
    values = writing.values(guide or guide_id(plain(draft.title)), name, language, today)
    made = guide_from({key: value for key, value in values.items() if value not in ([], {})})
    alike = writing.alike()
    return Written(f"{_SCHEMA}{_heading(draft, name, alike)}\n{write_guide(made)}", made, alike)
