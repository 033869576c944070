"""A draft to the text of a catalogue, with ids, with the evidence that an import has, and with a TODO for each gap."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..catalogue import Guide, guide_from, write_guide
from ..catalogue.kinds import LONGEST_PROSE
from ..catalogue.next_step import NextKind
from ..checks.comparable import comparable_text
from .columns import columns_of
from .draft import Draft
from .naming import Ids, guide_id, ids_of_parts, short_name
from .parts import TODO, DraftAnswer, DraftPath, DraftQuestion, Said, Target, todo
from .words import first_sentence, pieces, plain

DOCUMENT: Final = "document"
"""The id of the source that everything in an import rests on: the input itself."""

_SCHEMA: Final = "# yaml-language-server: $schema=../docs/schema/catalogue.json\n"

_FIRST: Final = "first"
"""The key of the question that is asked where an input has none."""


def _line(text: str, otherwise: str) -> str:
    return plain(text) or todo(otherwise)


def _once(text: str, seen: Counter[str]) -> str:
    """A text, which the input may have several times: how the others differ is still to be said."""
    seen[comparable_text(text)] += 1
    number = seen[comparable_text(text)]
    return f"{text} ({todo(f'how number {number} of these differs')})" if number > 1 else text


def _facts(said: Iterable[Said]) -> list[Any]:
    """Facts as plain values: a text alone, or with a label."""
    return [
        {"label": plain(fact.label), "text": text} if plain(fact.label) else text
        for fact in said
        for text in pieces(fact.text)
    ]


class _Writing:
    """One draft on its way to plain values."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        ids, shorts, conditions = ids_of_parts(), set[str](), Ids()
        self._ids: dict[Target, str] = {}
        for kind, names in (
            ("path", {key: path.name for key, path in draft.paths.items()}),
            ("ending", draft.endings),
            ("question", {key: question.short or question.ask for key, question in draft.questions.items()}),
        ):
            for key, name in names.items():
                self._ids[Target(kind, key)] = ids.of(plain(name), kind)
        self._shorts = {target: short_name(self._short_of(target), shorts) for target in self._ids}
        self._conditions = {name: conditions.of(plain(name), "condition") for name in draft.conditions}
        self._values = {
            name: {value: of.of(plain(value), "value") for value in values}
            for name, values in draft.conditions.items()
            for of in (Ids(),)
        }
        self._columns = columns_of(draft.columns, [path.cells for path in draft.paths.values()])
        self._sources: dict[str, str] = {}

    def _name(self, target: Target) -> str:
        draft = self.draft
        match target.kind:
            case "path":
                return _line(draft.paths[target.key].name, "the name of this path")
            case "ending":
                return _line(draft.endings[target.key], "the name of this ending")
            case _:
                return _line(draft.questions[target.key].ask, "the question")

    def _short_of(self, target: Target) -> str:
        """What a short name is made of."""
        question = self.draft.questions.get(target.key) if target.kind == "question" else None
        return plain(question.short) or self._name(target) if question else self._name(target)

    def _says(self, said: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
        return {self._conditions[name]: [self._values[name][value] for value in left] for name, left in said.items()}

    def _answers(self, answers: Sequence[DraftAnswer]) -> dict[str, Any]:
        ids = Ids()
        written: dict[str, Any] = {}
        seen = Counter[str]()
        for answer in answers:
            says = {"says": self._says(answer.says)} if answer.says else {}
            label = _once(_line(answer.label, "the words of this answer"), seen)
            written[ids.of(label, "answer")] = {"label": label, **says, "to": self._ids[answer.to]}
        return written

    def questions(self) -> dict[str, Any]:
        """Every question by its id. One that is asked again with the same answers is like the first."""
        written: dict[str, Any] = {}
        first: dict[Any, str] = {}
        seen = Counter[str]()
        for key, question in self.draft.questions.items():
            target = Target("question", key)
            answers = self._answers(question.answers)
            told = [(name, {**answer, "to": ""}) for name, answer in sorted(answers.items())]
            like = first.setdefault(str((comparable_text(question.ask), told)), self._ids[target])
            if like != self._ids[target]:
                to = {name: answer["to"] for name, answer in answers.items()}
                written[self._ids[target]] = {"like": like, "to": to}
                continue
            hint = {"hint": plain(question.hint)} if plain(question.hint) else {}
            ask, short = _once(self._name(target), seen), self._shorts[target]
            written[self._ids[target]] = {"ask": ask, "short": short, **hint, "answers": answers}
        return written

    def _path(self, key: str, path: DraftPath, reached: set[str]) -> dict[str, Any]:
        facts = {name: [*said] for name, said in path.facts.items()}
        summary, rest = self._summary(facts.pop("description", []))
        compare, know = self._compare(path)
        sections = {**facts, "description": rest, "know": [*facts.get("know", []), *know]}
        evidence = {"source": [self._sources[name] for name in path.sources]} if path.sources else {}
        return {
            "name": self._name(Target("path", key)),
            "short": self._shorts[Target("path", key)],
            "summary": summary,
            **({"requires": self._says(path.requires)} if path.requires else {}),
            "next": [*self._next(path)],
            **({"evidence": evidence} if evidence else {}),
            **({} if key in reached else {"unreached": todo("nothing in the input leads here.")}),
            **({"compare": compare} if compare else {}),
            **{name: _facts(said) for name, said in sections.items() if said},
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
            yield {"label": _line(way.label, "what a reader does there"), "kind": NextKind.HOW_TO, "url": way.url}
        if not path.ways:
            yield {"label": todo("where to go from here"), "kind": NextKind.HOW_TO, "code": TODO}

    def sources(self, name: str) -> dict[str, Any]:
        """The input itself, and what its paths name; each gets an id."""
        ids = Ids({DOCUMENT})
        written: dict[str, Any] = {
            DOCUMENT: {
                "title": _line(self.draft.title or name, "the title of the input"),
                "kind": "document",
                "note": todo(f"this guide was imported from {name}; say where that stands, and of which day it is."),
            }
        }
        for path in self.draft.paths.values():
            for named in path.sources:
                if named not in self._sources:
                    self._sources[named] = ids.of(plain(named).partition("://")[2] or plain(named), "source")
                    address = {"url": named} if _is_address(named) else {}
                    written[self._sources[named]] = {"title": _line(named, "its title"), **address}
        return written

    def values(self, guide: str, name: str, language: str, today: datetime.date) -> dict[str, Any]:
        """The plain values of the guide."""
        draft = self.draft
        title = _line(draft.title, "the name of this guide")
        sources = self.sources(name)
        reached = {answer.to.key for question in draft.questions.values() for answer in question.answers}
        reached_paths = {key for key in draft.paths if key in reached}
        start = draft.start or next(iter(draft.questions))
        return {
            "guide": guide,
            "title": title,
            "question": _line(draft.question, "the decision, as the question that a reader arrives with"),
            "language": language,
            "goal": _facts(map(Said, draft.goal)) or [todo("what the reader wants to reach.")],
            "about": _facts(draft.about),
            "evidence": {"source": [DOCUMENT], "status": "unverified", "reviewed": today},
            "start": self._ids[Target("question", start)],
            "sources": sources,
            "conditions": {
                self._conditions[condition]: {
                    "name": _line(condition, "what this is"),
                    "values": {self._values[condition][value]: _line(value, "this state") for value in values},
                }
                for condition, values in draft.conditions.items()
            },
            "criteria": {column.id: column.criterion() for column in self._columns.values()},
            "paths": {
                self._ids[Target("path", key)]: self._path(key, path, reached_paths)
                for key, path in draft.paths.items()
            },
            "endings": {self._ids[Target("ending", key)]: self._ending(key) for key in draft.endings},
            "questions": self.questions(),
            "rules": [*self._rules()],
            "typical_questions": self._searched(draft.typical),
            "faq": self._faq(),
            "queries": self._searched(draft.queries),
        }

    def _ending(self, key: str) -> dict[str, Any]:
        return {
            "name": self._name(Target("ending", key)),
            "short": self._shorts[Target("ending", key)],
            "summary": todo("one sentence that says what that means for the reader."),
            "next": [{"label": todo("where to go from here"), "kind": NextKind.HOW_TO, "code": TODO}],
        }

    def _rules(self) -> Iterator[dict[str, Any]]:
        for rule in self.draft.rules:
            text = next(pieces(rule.text), todo("the case"))
            yield {
                "text": text,
                "path": self._ids[Target("path", rule.path)],
                **({"otherwise": True} if rule.otherwise else {}),
                **({"skill": plain(rule.skill)} if plain(rule.skill) else {}),
            }

    def _faq(self) -> dict[str, Any]:
        ids = Ids()
        written: dict[str, Any] = {}
        for asked in self.draft.faq:
            question = _line(asked.question, "the question")
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


def _heading(draft: Draft, name: str) -> str:
    """The comment above a catalogue: where it comes from, and what is still to do."""
    lines = [
        f"# Imported from {name} with `fingerpost import`. Whatever the input does not say is a {TODO}, and",
        "# `fingerpost check` names each of them. No statement was held against anything: all of them are unverified.",
    ]
    if draft.leftovers:
        lines += ["#", "# What stands in the input and found no place below:", *(f"# {one}" for one in draft.leftovers)]
    return "".join(f"{line}\n" for line in lines)


def catalogue_of(draft: Draft, name: str, guide: str, language: str, today: datetime.date) -> tuple[str, Guide]:
    """The text of a catalogue, and the guide that it makes.

    Args:
        draft: what a reader made of the input.
        name: what to call the input.
        guide: the id of the guide; empty for one that is made of its title.
        language: the language of its texts.
        today: the day of the import.
    """
    _with_questions(draft)
    values = _Writing(draft).values(guide or guide_id(plain(draft.title)), name, language, today)
    made = guide_from({key: value for key, value in values.items() if value not in ([], {})})
    return f"{_SCHEMA}{_heading(draft, name)}\n{write_guide(made)}", made
