"""Words as Markdown: what is no markup of an author stands as it is, whatever signs are in it."""

import re
from functools import lru_cache
from typing import Final

from markupsafe import Markup

_SIGNS: Final = re.compile(r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""Signs that begin or end markup wherever they stand, as CommonMark has it (https://spec.commonmark.org/0.31.2/)."""

_START: Final = re.compile(r"^(\s*\d*)([#+>=~-]|(?<=\d)[.)])", re.MULTILINE)
"""What makes a heading, a list, a quote or a rule at the start of a line."""

_BAR: Final = re.compile(r"(?<!\\)\|")
"""What parts two cells of a table."""

_REFERENCE: Final = re.compile(r"[\s()<>]")
"""Signs that would end the address of a link."""


def safe(text: str) -> Markup:
    """A text that is Markdown already."""
    return Markup(text)  # noqa: S704 - to Jinja the mark of what needs no quoting; this form is no HTML


# The names of paths, criteria and answers stand on many pages.
@lru_cache(maxsize=65_536)
def quoted(text: str) -> Markup:
    """A text in which no sign means anything."""
    return safe(_SIGNS.sub(lambda found: f"\\{found[0]}", text))


def paragraph(text: str) -> Markup:
    """The same at the start of a line."""
    return safe(_START.sub(lambda found: f"{found[1]}\\{found[2]}", quoted(text)))


def linked(label: str, address: str) -> Markup:
    """A link; the label is quoted unless it is Markdown already."""
    words = label if isinstance(label, Markup) else quoted(label)
    there = f"<{address}>" if _REFERENCE.search(address) else address
    return safe(f"[{words}]({there})")


def in_item(text: str) -> Markup:
    """A text behind the sign of an item of a list: its further lines stand below the first one."""
    return safe(text.strip().replace("\n", "\n  ").replace("\n  \n", "\n\n"))


def in_cell(text: str) -> Markup:
    """A text in a cell of a table, which is one line."""
    # Of markup, `split` would make each word markup again.
    return safe(_BAR.sub(r"\\|", " ".join(str.split(text))))
