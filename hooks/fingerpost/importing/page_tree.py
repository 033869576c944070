"""A decision tree in words: its lines become rules of thumb, and together one question with an answer for each."""

from collections.abc import Callable
from typing import Final

from .draft import Draft
from .markdown import Block
from .parts import DraftAnswer, DraftQuestion, DraftRule, Said, Target, todo
from .rules import ReadRule, case_of, read_rule
from .words import plain

_NOTHING: Final = "nothing above fits"
"""The case of a line that says nothing but that it is the default."""

_KEY: Final = "tree"
"""The key of the question that the tree makes."""


class PageTree:
    """Collects the lines of a tree, block by block."""

    def __init__(self, draft: Draft, leave: Callable[[Block], None]) -> None:
        """Begin without a line.

        Args:
            draft: what the lines are put into.
            leave: leaves a block that is none.
        """
        self._draft, self._leave = draft, leave
        self._hint = ""

    def take(self, block: Block, before: str = "") -> None:
        """Take a line of the tree, and those below it, which hold where it does."""
        rule = read_rule(block.text) if block.kind in ("item", "paragraph") else None
        if rule is not None:
            case = " and ".join(filter(None, (before, rule.case)))
            self._add(ReadRule(case, rule.target, rule.otherwise, rule.skill), block.line)
        elif block.inner and (case := case_of(block.text)):
            before = " and ".join(filter(None, (before, case)))
        elif block.kind == "paragraph" and not self._draft.rules and not self._hint:
            self._hint = block.text
        else:
            self._leave(block)
        for inner in block.inner:
            self.take(inner, before)

    def _add(self, rule: ReadRule, line: int) -> None:
        draft = self._draft
        path = draft.named_in(rule.target) or draft.path(rule.target, line)
        case = rule.case or _NOTHING
        draft.rule(DraftRule(case, path.key, rule.otherwise, rule.skill), line)
        question = draft.questions.setdefault(
            _KEY, DraftQuestion(todo("which of these is true of your case?"), "Your case")
        )
        label = plain(case)
        question.answers.append(DraftAnswer(label[:1].upper() + label[1:], Target("path", path.key)))

    def end(self) -> None:
        """Give the question the words above the tree; without a question, they are about the guide."""
        question = self._draft.questions.get(_KEY)
        if question and self._hint:
            question.hint = plain(self._hint).rstrip(":")
        elif self._hint:
            self._draft.about.append(Said(self._hint))
