"""What a decision table of DMN says: its inputs, its outputs, and its rules in the order in which they count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..checks.comparable import comparable_text
from .draft import Draft
from .fault import ImportFault
from .unary_tests import Test, parts_of, read_test, word_of
from .words import clean
from .xml_tree import Element

_MOST_RULES: Final = 1000
_MOST_INPUTS: Final = 30

_BY_OUTPUT: Final = {"PRIORITY", "OUTPUT ORDER"}
"""Hit policies by which the order of the outputs counts, not that of the rules."""


@dataclass(frozen=True)
class TableRule:
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


class DecisionTable:
    """What a decision table says.

    Attributes:
        line: where it stands.
        inputs, outputs: what decides, and what is decided, by their names.
        allowed: for each input the values that the table allows, where it says which.
        policy: which rule counts where several fit.
        notes: the headings of what is said beside the rules.
        rules: the rules, in the order in which they count.
        default: what it puts out where no rule fits; empty words where it does not say.
    """

    def __init__(self, table: Element, draft: Draft, name: str) -> None:
        """Read a table.

        Args:
            table: the element of the document.
            draft: what leaves what has no place.
            name: what to call the document.
        """
        self.line, self._draft = table.line, draft
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

    def _rule(self, rule: Element) -> TableRule:
        tests = [read_test(clean(one.said("text"))) for one in rule.every("inputEntry")]
        outputs = [clean(word_of(one.said("text"))) for one in rule.every("outputEntry")]
        notes = [clean(one.said("text")) for one in rule.every("annotationEntry")]
        for text in [*(test.raw for test in tests[len(self.inputs) :]), *outputs[len(self.outputs) :]]:
            self._draft.leave(rule.line, text, "this entry has no input or output above it")
        tests += [Test()] * (len(self.inputs) - len(tests))
        outputs += [""] * (len(self.outputs) - len(outputs))
        described = clean(rule.said("description"))
        return TableRule(
            rule.line,
            tuple(tests[: len(self.inputs)]),
            tuple(outputs[: len(self.outputs)]),
            (*notes, *([described] if described else [])),
        )

    @property
    def first_decides(self) -> bool:
        """Whether the first output says what all others are."""
        decided = {(rule.outputs[0], rule.outputs) for rule in self.rules}
        return len({comparable_text(first) for first, _ in decided}) == len(decided)

    def named(self, outputs: Sequence[str]) -> str:
        """What to call some outputs: by the first where it decides the others, else by all of them."""
        if self.first_decides or len(outputs) == 1:
            return outputs[0] or "Nothing"
        pairs = zip(self.outputs, outputs, strict=True)
        return "; ".join(f"{heading}: {text}" for heading, text in pairs if text) or "Nothing"
