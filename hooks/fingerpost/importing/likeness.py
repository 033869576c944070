"""When two names of an input mean the same path, and when they are so near that its author has to say."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ..checks.comparable import comparable_text
from .naming import slug
from .parts import DraftPath, where
from .words import clean, plain

_SMALL: Final = frozenset({"a", "an", "the", "der", "die", "das", "ein", "eine"})
"""What may stand before a name in one place and be missing in another."""

_PICTURE: Final = re.compile("[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]")


def name_key(name: str) -> str:
    """A name as it is compared: without markup, case, spaces, punctuation, and pictures such as a star or a tick.

    Pictures go before forms of one character become the same: of a trade mark that would make two letters.
    """
    bare = plain(name)
    words = "".join(sign for sign in _PICTURE.sub("", bare) if unicodedata.category(sign) != "So")
    return comparable_text(words if words.strip() else bare)


def _nearly(name: str) -> str:
    """The letters and digits of a name alone, without an article and without what makes a word plural."""
    words = [word for word in slug(name).split("-") if word not in _SMALL]
    return "".join(word.removesuffix("s") if len(word) > 3 else word for word in words)


@dataclass(frozen=True)
class Alike:
    """Two names that are nearly the same, and are two paths.

    Attributes:
        line, name, id: of the path that comes second.
        first_line, first_name, first_id: of the one before it.
    """

    line: int
    name: str
    id: str
    first_line: int
    first_name: str
    first_id: str

    def __str__(self) -> str:
        first = f"`{_shown(self.first_name)}` ({where(self.first_line)})"
        return f"{where(self.line)}: `{_shown(self.name)}` is the path `{self.id}`, and {first} is `{self.first_id}`"


def _shown(name: str) -> str:
    words = " ".join(clean(name).split())
    return f"{words[:80]}{'...' if len(words) > 80 else ''}"


def alike_in(paths: Mapping[str, DraftPath], ids: Mapping[str, str]) -> Iterator[Alike]:
    """The paths whose names are nearly that of one before, in the order of their lines.

    Args:
        paths: the paths of a draft, by its keys.
        ids: what each is called in the catalogue, by the same keys.
    """
    seen: dict[str, str] = {}
    for key, path in sorted(paths.items(), key=lambda item: item[1].line):
        forms = [form for form in dict.fromkeys((name_key(path.name), _nearly(plain(path.name)))) if form]
        if before := next((seen[form] for form in forms if form in seen), ""):
            first = paths[before]
            yield Alike(path.line, path.name, ids[key], first.line, first.name, ids[before])
        for form in forms:
            seen.setdefault(form, key)
