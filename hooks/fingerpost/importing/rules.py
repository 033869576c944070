"""A line of a decision tree in words: if this is so, take that path; otherwise, take that one."""

import re
from dataclasses import dataclass
from typing import Final

from .words import plain

_ARROW: Final = re.compile(r"\s*(?:\u2192|\u21d2|\u27a1\ufe0f?|\u279c|=>|-+>)\s*")
_IF: Final = re.compile(r"^(?:if|when|wenn|falls)\b[\s:,]*", re.IGNORECASE)
_OTHERWISE: Final = re.compile(
    r"^(?:otherwise|else|default|in all other cases|sonst|andernfalls)\b\s*(?:\((?:the )?default\))?[\s:,]*",
    re.IGNORECASE,
)
_USE: Final = re.compile(
    r"^(?:then\s+)?(?:use|choose|pick|take|go with|go for|go to|see|nimm|nehmen sie|wähle|wählen sie)\b[\s:]*",
    re.IGNORECASE,
)
_SPLIT: Final = re.compile(
    r"[,;:]\s*(?:then\s+)?(?=(?:use|choose|pick|take|go with|go for|nimm|nehmen|wähle|wählen)\b)", re.IGNORECASE
)
_REFERENCE: Final = re.compile(r"\s*\((?:go to|see|siehe)\s+([^()]*)\)\s*\.?\s*$", re.IGNORECASE)
_STRONG: Final = re.compile(r"^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*")
_STRONG_CASE: Final = re.compile(
    r"^(?:\*\*|__)((?:if|when|wenn|falls)\s[^*]+?)(?:\*\*|__)\s*[:,\N{EN DASH}\N{EM DASH}-]*\s*"
    r"([^\s:,\u2192\u21d2=-].*)$",
    re.IGNORECASE | re.DOTALL,
)
"""A case that is strong as a whole, with the path behind it."""


@dataclass(frozen=True)
class ReadRule:
    """A rule as it was read.

    Attributes:
        case: when it holds, in Markdown; empty for one that says nothing but that it is the default.
        target: the words that name the path.
        otherwise: whether it is the default.
        skill: the reference in brackets behind the name.
    """

    case: str
    target: str
    otherwise: bool
    skill: str


def read_rule(text: str) -> ReadRule | None:
    """A line as a rule; nothing where it is none."""
    # The word that begins a rule is often strong, or all of its case is: then that parts it from the path.
    whole = _STRONG_CASE.match(text.strip())
    words = f"{whole[1].rstrip(':')} \u2192 {whole[2]}" if whole else text.strip()
    words = _STRONG.sub(lambda found: f"{found[1]} ", words, count=1)
    otherwise = bool(_OTHERWISE.match(words))
    rest = _OTHERWISE.sub("", words, count=1) if otherwise else words
    case = bool(_IF.match(rest))
    rest = _IF.sub("", rest, count=1)
    left, arrow, right = _parted(rest)
    # An arrow right behind `Otherwise` comes before the case, where there is one.
    if arrow and not left.strip(" *_:,"):
        case = case or bool(_IF.match(right))
        left, arrow, right = _parted_by_words(_IF.sub("", right, count=1))
    if not otherwise and not (case or arrow):
        return None
    if not right:
        left, right = ("", left) if otherwise else (left, "")
    if not right.strip():
        return None
    reference = _REFERENCE.search(right)
    target = _USE.sub("", _REFERENCE.sub("", right).strip(" *_"))
    return ReadRule(left.strip(" ,:;"), plain(target).rstrip("."), otherwise, plain(reference[1]) if reference else "")


def case_of(text: str) -> str:
    """The case of a line that leads to no path itself, because others stand below it; empty where it has none."""
    words = _STRONG.sub(lambda found: f"{found[1]} ", text.strip(), count=1)
    return _IF.sub("", words, count=1).strip(" ,:;") if _IF.match(words) else ""


def _parted(text: str) -> tuple[str, bool, str]:
    """The case, whether an arrow or a word parts it from the path, and the path."""
    found = _ARROW.search(text)
    if found:
        return text[: found.start()], True, text[found.end() :]
    return _parted_by_words(text)


def _parted_by_words(text: str) -> tuple[str, bool, str]:
    parts = [*_SPLIT.finditer(text)]
    if parts:
        return text[: parts[-1].start()], True, text[parts[-1].end() :]
    return text, False, ""
