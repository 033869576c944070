"""A decision table of DMN (https://www.omg.org/dmn/): inputs become questions, and what it puts out are paths."""

from collections.abc import Sequence
from typing import Final

from .csv_table import titled_by_file
from .decision_table import DecisionTable, TableRule
from .domain import domain_of
from .draft import Draft
from .fault import ImportFault
from .parts import DraftAnswer, DraftPath, DraftQuestion, DraftRule, Said, Target
from .rule_tree import MOST_QUESTIONS, Input, RuleTree, TooManyQuestionsError
from .words import clean
from .xml_tree import Element, read_xml

LARGEST: Final = 8 * 1024 * 1024
"""Bytes of a document."""

_ALL: Final = {"COLLECT", "RULE ORDER", "OUTPUT ORDER"}
"""Hit policies by which several rules count at once."""

_KNOWN: Final = frozenset({"decisionTable", "variable", "question", "description", "extensionElements", "DMNDI"})


class _Decision:
    """A decision table on its way to a draft."""

    def __init__(self, table: DecisionTable, draft: Draft) -> None:
        self.table, self.draft = table, draft
        self.domains = {
            name: domain_of([rule.tests[at] for rule in table.rules], allowed)
            for at, (name, allowed) in enumerate(zip(table.inputs, table.allowed, strict=True))
        }

    def put(self) -> None:
        """Put the paths, the conditions, the rules and the questions into the draft."""
        self._leave_unread()
        ends = [self._end(at, rule) for at, rule in enumerate(self.table.rules)]
        otherwise = self._otherwise()
        tree = RuleTree(
            self.draft,
            [Input(name, domain) for name, domain in self.domains.items()],
            ends,
            otherwise,
        )
        try:
            start = tree.grow()
        except TooManyQuestionsError:
            self._ask_nothing()
        else:
            self._require(ends)
            self._begin(start)
            self._tell_of_overlaps(tree.together)
        if not any(a.to == otherwise for question in self.draft.questions.values() for a in question.answers):
            self.draft.endings.clear()

    def _leave_unread(self) -> None:
        for rule in self.table.rules:
            for name, test in zip(self.table.inputs, rule.tests, strict=True):
                if not test.is_read:
                    self.draft.leave(rule.line, test.raw, f"this test of `{name}` is kept in its own words")
        if self.table.policy in _ALL:
            why = "by this hit policy several rules may count; a walk ends at the first"
            self.draft.leave(self.table.line, self.table.policy, why)

    def _path(self, outputs: Sequence[str], line: int) -> DraftPath:
        """The path that some outputs make: the first names it where it decides the others, else all of them do."""
        path = self.draft.path(self.table.named(outputs), line)
        if self.table.first_decides:
            for heading, text in zip(self.table.outputs[1:], outputs[1:], strict=True):
                if text:
                    self.draft.fill(path, heading, text, line)
        return path

    def _end(self, number: int, rule: TableRule) -> Target:
        """Put a rule into the draft; gives where it leads."""
        path = self._path(rule.outputs, rule.line)
        key = path.key
        for at, note in enumerate(rule.notes):
            if note:
                path.add("know", note, self.table.notes[at] if at < len(self.table.notes) else "Note")
        told = zip(rule.tests, self.domains.items(), strict=True)
        case = " and ".join(
            f"{name} is {domain.said(domain.meets[number]) or test.raw}"
            for test, (name, domain) in told
            if not test.is_any
        )
        self.draft.rule(DraftRule(case or "no rule before this one fits", key, otherwise=not case), rule.line)
        return Target("path", key)

    def _otherwise(self) -> Target:
        if any(self.table.default):
            return Target("path", self._path(self.table.default, self.table.line).key)
        self.draft.endings["none"] = "No rule fits"
        return Target("ending", "none")

    def _require(self, ends: Sequence[Target]) -> None:
        """Say of each path what all of its rules demand, and of the draft what the inputs can be."""
        self.draft.conditions = {name: [*domain.values] for name, domain in self.domains.items()}
        defaults = {self._otherwise().key} if any(self.table.default) else set()
        for name, domain in self.domains.items():
            for key, path in self.draft.paths.items():
                meets = [domain.meets[at] for at, end in enumerate(ends) if end.key == key]
                met = frozenset().union(*meets)
                if key not in defaults and met and len(met) < len(domain.values):
                    path.requires[name] = tuple(value for value in domain.values if value in met)

    def _begin(self, start: Target) -> None:
        if start.kind == "question":
            self.draft.start = start.key
        else:
            question = DraftQuestion("TODO: nothing has to be asked; what should be?", "First question")
            question.answers.append(DraftAnswer("Go on", start))
            self.draft.questions["first"] = question

    def _ask_nothing(self) -> None:
        self.draft.questions.clear()
        self.draft.endings.clear()
        why = "the table makes too many questions; its rules are kept, and the questions are yours to write"
        self.draft.leave(self.table.line, f"more than {MOST_QUESTIONS:,} questions", why)

    def _tell_of_overlaps(self, together: set[tuple[int, int]]) -> None:
        if self.table.policy in ("UNIQUE", "ANY"):
            for one, other in sorted(together):
                why = f"the rule of line {self.table.rules[one].line} may hold as well, and comes first"
                self.draft.leave(self.table.rules[other].line, " ; ".join(self.table.rules[other].outputs), why)


def read(content: bytes, name: str) -> Draft:
    """A draft of the first decision table of a document."""
    if len(content) > LARGEST:
        raise ImportFault(name, 0, f"the file is larger than {LARGEST // 1024 // 1024} MiB.", "Cut it into parts.")
    document, draft = read_xml(content, name), Draft()
    decisions = [element for element in document.within() if element.name == "decision"]
    with_table = [decision for decision in decisions if decision.first("decisionTable")]
    if not with_table:
        hint = "Expected a DMN document: `decision` with a `decisionTable` in it."
        raise ImportFault(name, document.line, "there is no decision table in it.", hint)
    chosen = with_table[0]
    draft.title = clean(chosen.attributes.get("name") or document.attributes.get("name") or "")
    draft.question = clean(chosen.said("question"))
    draft.about += [
        Said(text) for text in (clean(document.said("description")), clean(chosen.said("description"))) if text
    ]
    for element in [*document.children, *chosen.children]:
        _leave(element, chosen, draft)
    table = chosen.first("decisionTable")
    if table:
        _Decision(DecisionTable(table, draft, name), draft).put()
    titled_by_file(draft, name)
    return draft


def _leave(element: Element, chosen: Element, draft: Draft) -> None:
    """Leave what stands beside the table."""
    if element is chosen or element.name in _KNOWN:
        return
    texts = [element.attributes.get("name", ""), *(one.text for one in element.within())]
    shown = " ".join(" ".join(texts).split()) or " ".join(element.attributes.values())
    draft.leave(element.line, f"{element.name} {shown}", "only one decision table is read of a document")
