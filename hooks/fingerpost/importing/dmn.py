"""A decision table of DMN (https://www.omg.org/dmn/): inputs become questions, and what it puts out are paths."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..checks.comparable import comparable_text
from .csv_table import titled_by_file
from .draft import Draft, DraftAnswer, DraftPath, DraftQuestion, DraftRule, Said, Target
from .fault import ImportFault
from .rule_tree import MOST_QUESTIONS, Input, RuleTree, TooManyQuestionsError
from .unary_tests import Test, domain_of, parts_of, read_test, word_of
from .words import clean
from .xml_tree import Element, read_xml

LARGEST: Final = 8 * 1024 * 1024
"""Bytes of a document."""

_MOST_RULES: Final = 1000
_MOST_INPUTS: Final = 30

_ALL: Final = {"COLLECT", "RULE ORDER", "OUTPUT ORDER"}
"""Hit policies by which several rules count at once."""

_BY_OUTPUT: Final = {"PRIORITY", "OUTPUT ORDER"}
"""Hit policies by which the order of the outputs counts, not that of the rules."""

_KNOWN: Final = frozenset({"decisionTable", "variable", "question", "description", "extensionElements", "DMNDI"})


@dataclass(frozen=True)
class _Rule:
    """A rule: its line, what it demands of each input, what it puts out, and what is said beside it."""

    line: int
    tests: tuple[Test, ...]
    outputs: tuple[str, ...]
    notes: tuple[str, ...]


def _name(element: Element, otherwise: str) -> str:
    said = element.attributes.get("label") or element.said("inputExpression", "text") or element.attributes.get("name")
    return clean(said or "").strip() or otherwise


def _unique(names: Sequence[str]) -> list[str]:
    """Names, each once: a second one of the same words has its number behind it."""
    found: list[str] = []
    for name in names:
        again, unique = 1, name
        while unique in found:
            again += 1
            unique = f"{name} ({again})"
        found.append(unique)
    return found


class _Table:
    """A decision table on its way to a draft."""

    def __init__(self, table: Element, draft: Draft, name: str) -> None:
        self.draft, self.line = draft, table.line
        inputs, outputs = [*table.every("input")], [*table.every("output")]
        self.inputs = _unique([_name(one, f"Input {at}") for at, one in enumerate(inputs, 1)])
        self.outputs = _unique([_name(one, f"Output {at}") for at, one in enumerate(outputs, 1)])
        self.allowed = [[word_of(part) for part in parts_of(one.said("inputValues", "text"))] for one in inputs]
        for named, one in zip(self.inputs, inputs, strict=True):
            if (expression := clean(one.said("inputExpression", "text"))) and expression.casefold() != named.casefold():
                draft.leave(one.line, expression, f"the expression behind `{named}` has no place")
        self.policy = table.attributes.get("hitPolicy", "UNIQUE").upper()
        self.notes = [_name(one, "Note") for one in table.every("annotation")]
        rules = [*table.every("rule")]
        if not inputs or not outputs or not rules:
            hint = "Expected inputs, outputs and rules."
            raise ImportFault(name, table.line, "the decision table decides nothing.", hint)
        if len(rules) > _MOST_RULES or len(inputs) > _MOST_INPUTS:
            what = f"the decision table has more than {_MOST_RULES:,} rules or {_MOST_INPUTS} inputs."
            raise ImportFault(name, table.line, what, "Cut it into several.")
        self.rules = [self._rule(rule) for rule in rules]
        order = [word_of(part) for part in parts_of(outputs[0].said("outputValues", "text"))]
        for word in order:
            if word not in {rule.outputs[0] for rule in self.rules}:
                draft.leave(outputs[0].line, word, "no rule puts this out")
        if self.policy in _BY_OUTPUT:
            self.rules.sort(key=lambda rule: order.index(rule.outputs[0]) if rule.outputs[0] in order else len(order))
        self.default = tuple(word_of(one.said("defaultOutputEntry", "text")) for one in outputs)

    def _rule(self, rule: Element) -> _Rule:
        tests = [read_test(clean(one.said("text"))) for one in rule.every("inputEntry")]
        outputs = [clean(word_of(one.said("text"))) for one in rule.every("outputEntry")]
        notes = [clean(one.said("text")) for one in rule.every("annotationEntry")]
        for text in [*(test.raw for test in tests[len(self.inputs) :]), *outputs[len(self.outputs) :]]:
            self.draft.leave(rule.line, text, "this entry has no input or output above it")
        tests += [Test()] * (len(self.inputs) - len(tests))
        outputs += [""] * (len(self.outputs) - len(outputs))
        described = clean(rule.said("description"))
        return _Rule(
            rule.line,
            tuple(tests[: len(self.inputs)]),
            tuple(outputs[: len(self.outputs)]),
            (*notes, *([described] if described else [])),
        )

    def put(self) -> None:
        """Put the paths, the conditions, the rules and the questions into the draft."""
        self.domains = [
            domain_of([rule.tests[at] for rule in self.rules], self.allowed[at]) for at in range(len(self.inputs))
        ]
        self._leave_unread()
        ends = [self._end(at, rule) for at, rule in enumerate(self.rules)]
        otherwise = self._otherwise()
        tree = RuleTree(
            self.draft,
            [Input(name, domain) for name, domain in zip(self.inputs, self.domains, strict=True)],
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
        for rule in self.rules:
            for name, test in zip(self.inputs, rule.tests, strict=True):
                if not test.is_read:
                    self.draft.leave(rule.line, test.raw, f"this test of `{name}` is kept in its own words")
        if self.policy in _ALL:
            why = "by this hit policy several rules may count; a walk ends at the first"
            self.draft.leave(self.line, self.policy, why)

    def _path(self, outputs: Sequence[str], line: int) -> DraftPath:
        """The path that some outputs make: the first names it where it decides the others, else all of them do."""
        path = self.draft.path(self._named(outputs), line)
        if self._first_decides:
            for heading, text in zip(self.outputs[1:], outputs[1:], strict=True):
                if text:
                    self.draft.fill(path, heading, text, line)
        return path

    @property
    def _first_decides(self) -> bool:
        decided = {(rule.outputs[0], rule.outputs) for rule in self.rules}
        return len({comparable_text(first) for first, _ in decided}) == len(decided)

    def _named(self, outputs: Sequence[str]) -> str:
        if self._first_decides or len(outputs) == 1:
            return outputs[0] or "Nothing"
        pairs = zip(self.outputs, outputs, strict=True)
        return "; ".join(f"{heading}: {text}" for heading, text in pairs if text) or "Nothing"

    def _end(self, number: int, rule: _Rule) -> Target:
        """Put a rule into the draft; gives where it leads."""
        path = self._path(rule.outputs, rule.line)
        key = comparable_text(path.name)
        for at, note in enumerate(rule.notes):
            if note:
                path.add("know", note, self.notes[at] if at < len(self.notes) else "Note")
        told = zip(self.inputs, rule.tests, self.domains, strict=True)
        case = " and ".join(
            f"{name} is {domain.said(domain.meets[number]) or test.raw}"
            for name, test, domain in told
            if not test.is_any
        )
        self.draft.rule(DraftRule(case or "no rule before this one fits", key, otherwise=not case), rule.line)
        return Target("path", key)

    def _otherwise(self) -> Target:
        if any(self.default):
            return Target("path", comparable_text(self._path(self.default, self.line).name))
        self.draft.endings["none"] = "No rule fits"
        return Target("ending", "none")

    def _require(self, ends: Sequence[Target]) -> None:
        """Say of each path what all of its rules demand, and of the draft what the inputs can be."""
        self.draft.conditions = {name: [*domain.values] for name, domain in zip(self.inputs, self.domains, strict=True)}
        defaults = {self._otherwise().key} if any(self.default) else set()
        for name, domain in zip(self.inputs, self.domains, strict=True):
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
        self.draft.leave(self.line, f"more than {MOST_QUESTIONS:,} questions", why)

    def _tell_of_overlaps(self, together: set[tuple[int, int]]) -> None:
        if self.policy in ("UNIQUE", "ANY"):
            for one, other in sorted(together):
                why = f"the rule of line {self.rules[one].line} may hold as well, and comes first"
                self.draft.leave(self.rules[other].line, " ; ".join(self.rules[other].outputs), why)


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
        _Table(table, draft, name).put()
    titled_by_file(draft, name)
    return draft


def _leave(element: Element, chosen: Element, draft: Draft) -> None:
    """Leave what stands beside the table."""
    if element is chosen or element.name in _KNOWN:
        return
    texts = [element.attributes.get("name", ""), *(one.text for one in element.within())]
    shown = " ".join(" ".join(texts).split()) or " ".join(element.attributes.values())
    draft.leave(element.line, f"{element.name} {shown}", "only one decision table is read of a document")
