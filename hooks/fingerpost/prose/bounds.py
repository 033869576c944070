"""What a text in Markdown may cost: counted in one pass over it, before it is converted.

The converter calls itself for each list in a list. It looks for the end of each open bracket through the rest of the
text, so a page of brackets takes seconds. What is counted here is never less than what the converter does.
"""

import re
from functools import lru_cache
from typing import Final

from .plain import is_plain

DEEPEST: Final = 8
"""Lists and quotes that may stand in one another: twice what a reader can follow."""

MOST_STEPS: Final = 50_000
"""Characters that may be passed while the ends of all brackets are looked for: some 40 milliseconds.

A link ends after some 50 characters, so a text full of links takes 4,000 steps.
"""

MOST_FENCES: Final = 100
"""Lines that begin or end code between fences: some 50 milliseconds."""

MOST_CELLS: Final = 2_000
"""Cells of a table, those included that a short row lacks and the converter adds."""

_TAB: Final = 4
"""Columns by which a list in a list is indented."""

_LEADING: Final = re.compile(r"(?:[ \t]*(?:>|(?:[-*+]|\d+\.)(?=[ \t])))+")
"""The marks of lists and quotes that a line begins with."""

_MARK: Final = re.compile(r">|[-*+]|\d+\.")

_FENCE: Final = re.compile(r"^[ \t>]*(?:```|~~~)", re.MULTILINE)

_OPENING: Final = re.compile(r"( *)(`{3,}|~{3,}) *[\w#.+-]* *")
"""A line that certainly begins code between fences, with its indentation and its fence."""

_UNCERTAIN: Final = re.compile(r"[\t\r\x02\x03]")
"""What the converter replaces or removes before it looks for fences."""

_PLAIN_CODE: Final = re.compile(r"(?:[^`\n]*(?<![\\`])`[^`\n]+`(?!`))*[^`\n]*")
"""A line in which each piece of code begins and ends with one backtick: then it is certain what is code."""

_CODE: Final = re.compile(r"`[^`\n]+`")
_ESCAPED: Final = re.compile(r"\\[^`]", re.DOTALL)

_HELD: Final = "x" * 16
"""What the converter puts in the place of code and of escaped characters meanwhile is no longer than this."""

_OTHER_TICKS: Final = re.compile(r"``+|(?<=\\)`")
"""Backticks that may begin code and be tried in vain."""

_TICK: Final = 20
"""Characters that are passed in search of a backtick in the time of one in search of a bracket."""

_TARGET: Final = re.compile(
    r"\]\((?:[^()\\`\"']|\([^()\\`\"']*\))*(?:\"[^\"()\\`]*\"\s*|'[^'()\\`]*'\s*)?\)", re.DOTALL
)
"""The target of a link that certainly ends where it seems to: no quotes but those of a title, nothing escaped."""


def nesting(text: str) -> int:
    """How many lists and quotes stand in one another in a text; rather too many than too few."""
    deepest = 0
    for line in text.split("\n"):
        leading = _LEADING.match(line)
        if leading:
            marks = len(_MARK.findall(leading[0]))
            columns = len(leading[0].expandtabs(_TAB)) - marks
            deepest = max(deepest, marks + min(deepest, columns // _TAB))
    return deepest


def _end_of_fence(lines: list[str], indent: str, fence: str) -> int | None:
    """How many lines there are up to the end of code between fences, that one included; ``None`` where it has none."""
    for number, line in enumerate(lines, 1):
        if line.rstrip(" ") == indent + fence:
            return number
        if line.strip() and not line.startswith(indent):
            return None
    return None


def _without_fences(text: str) -> str:
    """A text with one word for each piece of code between fences, as far as it is certain which those are.

    The converter takes them out as well, before it looks for brackets.
    """
    if _UNCERTAIN.search(text):
        return text
    lines, kept = text.split("\n"), list[str]()
    while lines:
        opening = _OPENING.fullmatch(lines[0])
        length = _end_of_fence(lines[1:], *opening.groups()) if opening else None
        if length is None and _FENCE.match(lines[0]):
            break
        kept.append(lines[0] if length is None else _HELD)
        lines = lines[1 + (length or 0) :]
    return "\n".join([*kept, *lines])


def steps(text: str) -> int:
    """How many characters are passed while the ends of the brackets of a text are looked for; rather too many."""
    text = _without_fences(text)
    other = sum(len(ticks) for ticks in _OTHER_TICKS.findall(text)) * len(text) // _TICK
    certain = all(_PLAIN_CODE.fullmatch(line) for line in text.split("\n"))
    text = _CODE.sub(_HELD, text) if certain else text.replace("`", f"`{_HELD}")
    text = _ESCAPED.sub(_HELD, text)
    return other + _to_ends(text) + _to_ends_of_targets(text)


def _to_ends(text: str) -> int:
    # What may be code ends nothing.
    first, last = text.find("`"), text.rfind("`")
    passed, opened = 0, list[int]()
    for found in re.finditer(r"[][]", text):
        at = found.start()
        if found[0] == "[":
            opened.append(at)
        elif opened and not first < at < last:
            passed += at - opened.pop()
    return passed + sum(len(text) - at for at in opened)


def _to_ends_of_targets(text: str) -> int:
    passed = 0
    for found in re.finditer(r"\]\(", text):
        target = _TARGET.match(text, found.start())
        passed += len(target[0]) if target else len(text) - found.start()
    return passed


def cells(text: str) -> int:
    """How many cells the tables of a text have at most: a table ends at an empty line, its first row is the widest."""
    blocks = (block.splitlines() for block in text.split("\n\n"))
    return sum((block[0].count("|") + 1) * len(block) for block in blocks if block and "|" in block[0])


def excess(text: str) -> str:
    """What there is too much of in a text, as a sentence; empty where it can be converted."""
    return "" if is_plain(text) else _excess(text)


# Several checks ask it of each text.
@lru_cache(maxsize=16_384)
def _excess(text: str) -> str:
    deep = nesting(text)
    if deep > DEEPEST:
        return f"lists and quotes stand {deep} deep in one another, expected at most {DEEPEST}."
    long = steps(text)
    if long > MOST_STEPS:
        return f"{long:,} steps lead to the ends of the brackets in this text, expected at most {MOST_STEPS:,}."
    fences = len(_FENCE.findall(text))
    if fences > MOST_FENCES:
        return f"{fences} lines begin or end code in this text, expected at most {MOST_FENCES}."
    wide = cells(text)
    if wide > MOST_CELLS:
        return f"the tables of this text have some {wide:,} cells, expected at most {MOST_CELLS:,}."
    return ""
