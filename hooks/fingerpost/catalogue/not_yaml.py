"""Says why a text is no YAML, and shows the line as it should be: most often a text needs quotes."""

import re
from typing import Final

from yaml import MarkedYAMLError

from .finding import Finding
from .place import Lines, Place
from .quoting import shortened
from .values import NOT_YAML

_LONGEST: Final = 80
"""Characters of a text that is shown in quotes."""

_WIDEST: Final = 1000
"""Characters of a line that are looked at on each side of a place."""

_KEY: Final = re.compile(r"(?:^ *(?:- +)*|[{,] *)([A-Za-z0-9_-]+: +|(?<=- ))(?=\S)")
"""What stands before a text: its key at the beginning of a line or inside braces, or the dash of its item."""

_END_INSIDE: Final = re.compile(r", *[A-Za-z0-9_-]+: |\}|$")
"""Where a text inside braces ends that was meant as one: at the next key, or at the brace."""

_COMMENT: Final = re.compile(r"\{[^\n#]*: +(?=#)")
"""What stands before a comment in the place of a text inside braces."""

_ORDINARY: Final = "Often a missing quote, colon or space of indentation, here or in the line above."

_UNCLOSED: Final = "found unexpected end of stream"
"""What the parser says, at the end of the file, of a quote that nothing closes."""


def _in_quotes(text: str) -> str:
    """A text in the quotes that it does not hold itself."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    text = shortened(text, _LONGEST)
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f"'{text}'" if "'" not in text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quote_hint(text: str, offset: int) -> str:
    """The line at an offset with its text in quotes, as a hint; empty where no text without quotes stands there.

    Args:
        text: the whole file.
        offset: a place in the text that was meant, which is not longer than a line.
    """
    # A hostile file has lines as long as itself, and as many faults in them as are reported.
    start = max(text.rfind("\n", 0, offset) + 1, offset - _WIDEST)
    line = text[start : offset + _WIDEST].partition("\n")[0]
    keys = [key for key in _KEY.finditer(line) if key.end() <= offset - start]
    if not keys:
        return ""
    key = keys[-1]
    rest = line[key.end() :]
    inside = key[0][0] in "{,"
    end = _END_INSIDE.search(rest) if inside else re.search(r"\s*$", rest)
    value = rest[: end.start()].rstrip() if end else rest
    if not value or offset - start > key.end() + len(value):
        return ""
    return f"Quote the text: `{shortened(key[1])}{_in_quotes(value)}`."


def no_yaml(error: MarkedYAMLError, text: str, lines: Lines) -> Finding:
    """The finding for a text that cannot be read.

    Args:
        error: what the parser says.
        text: the whole file.
        lines: its lines.
    """
    mark = error.problem_mark or error.context_mark
    at = mark.index if mark else 0
    tab = _tab(text, at)
    if tab is not None:
        message = "this is not YAML: a tab stands here, and lines are indented by spaces alone."
        return Finding(NOT_YAML, lines.place(tab), message, "Put spaces in its place.")
    if str(error.problem).startswith(_UNCLOSED) and error.context_mark:
        message = "this is not YAML: a quote begins here, and nothing ends it."
        return Finding(NOT_YAML, lines.place(error.context_mark.index), message, "End it, or take it out.")
    comment = _comment(error, text, at)
    if comment is not None:
        message = "this is not YAML: a comment begins here, and takes the rest of the line out of the braces."
        return Finding(NOT_YAML, lines.place(comment), message, quote_hint(text, comment))
    # Some name an anchor or a tag, which can be as long as the file.
    said = " ".join(shortened(part) if len(part) > 100 else part for part in (error.problem, error.context) if part)
    place = lines.place(at) if mark else Place(lines.file, 1, 1)
    hint = quote_hint(text, at) or _ORDINARY
    return Finding(NOT_YAML, place, f"this is not YAML: {said}.", hint)


def _tab(text: str, at: int) -> int | None:
    """Where the tab stands by which the line of an offset is indented; nothing where there is none."""
    start = text.rfind("\n", 0, at) + 1
    indented = re.compile(r"[ -]*\t").match(text, start)
    return indented.end() - 1 if indented else None


def _comment(error: MarkedYAMLError, text: str, at: int) -> int | None:
    """Where a comment stands in the place of a text inside braces, whose end is then missed in a line further below."""
    begun = error.context_mark.index if error.context_mark else 0
    comment = _COMMENT.match(text, begun)
    return comment.end() if comment and "\n" in text[comment.end() : at] else None
