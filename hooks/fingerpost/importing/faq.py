"""Questions and answers of a page: as `Q:` and `A:`, as headings, as strong words, or as items of a list."""

import re
from collections.abc import Iterable
from typing import Final

from .draft import Draft
from .markdown import Block
from .parts import Asked, todo
from .words import plain

_Q: Final = re.compile(r"^\s*(?:\*\*|__)?(?:Q|Question|Frage|F)\s*\d*\s*[:.)](?:\*\*|__)?\s*", re.IGNORECASE)
_A: Final = re.compile(r"^\s*(?:\*\*|__)?(?:A|Answer|Antwort)\s*\d*\s*[:.)](?:\*\*|__)?\s*", re.IGNORECASE)
_STRONG: Final = re.compile(r"^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*", re.DOTALL)
_INLINE: Final = re.compile(r"^([A-Z\u00c0-\u00de][^?.\n]{4,160}\?)\s+(\S.*)$", re.DOTALL)
"""A question with its answer behind it."""


class Questions:
    """Collects questions with their answers, block by block."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._question = ""
        self._answer: list[str] = []

    def ask(self, question: str) -> None:
        """Begin a question; the one before it has its answer."""
        self.end()
        self._question = question.strip()

    def end(self) -> None:
        """Put the question that is open into the draft."""
        if self._question:
            answer = "\n\n".join(self._answer).strip()
            self._draft.faq.append(Asked(self._question, answer or todo("the answer.")))
        self._question, self._answer = "", []

    def take(self, block: Block) -> None:
        """Take a block: a question, an answer, or a part of one."""
        if block.kind == "other":
            self._add(block.text, block.line)
            return
        for part in self._parts(block.whole):
            self._take_text(part, block)

    @staticmethod
    def _parts(text: str) -> Iterable[str]:
        """A text, parted where a line begins with `Q:` or `A:`."""
        parts: list[str] = []
        for line in re.split(r" {2,}\n|\\?\n|(?<=\?)(?:\*\*|__)?\s+(?=(?:\*\*|__)?A\s*:)", text):
            if not parts or _Q.match(line) or _A.match(line):
                parts.append(line)
            else:
                parts[-1] += f"\n{line}"
        return parts

    def _take_text(self, text: str, block: Block) -> None:
        if _Q.match(text):
            self.ask(plain(_Q.sub("", text, count=1)))
        elif _A.match(text):
            self._add(_A.sub("", text, count=1), block.line)
        elif (strong := _STRONG.match(text)) and plain(strong[1]).rstrip(":").endswith("?"):
            self.ask(plain(strong[1]).rstrip(":"))
            self._add(_A.sub("", text[strong.end() :], count=1), block.line)
        elif block.kind == "item" and (self._answer or not self._question) and (inline := _INLINE.match(text)):
            self.ask(plain(inline[1]))
            self._add(inline[2], block.line)
        elif plain(text).endswith("?") and (block.kind == "item" or not self._question):
            self.ask(plain(text))
        else:
            self._add(f"- {text}" if block.kind == "item" and self._question else text, block.line)

    def _add(self, text: str, line: int) -> None:
        if not text.strip():
            return
        if self._question and text.startswith("- ") and self._answer and self._answer[-1].startswith("- "):
            self._answer[-1] += f"\n{text.strip()}"
        elif self._question:
            self._answer.append(text.strip())
        else:
            self._draft.leave(line, text, "no question stands above this answer")
