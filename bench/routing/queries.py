"""The queries that routing is measured with."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).parent / "queries.tsv"

_NONE: Final = "none"


@dataclass(frozen=True)
class Asked:
    """A query.

    Attributes:
        text: the words.
        pages: the addresses of the pages that answer it, the one that is meant first; none where no page does.
    """

    text: str
    pages: tuple[str, ...]

    @property
    def held_out(self) -> bool:
        """Whether it belongs to the half that nothing is tuned with."""
        return int(hashlib.sha256(self.text.encode()).hexdigest()[0], 16) >= 8


def _address(page: str) -> str:
    guide, _, topic = page.partition(":")
    kind, _, rest = topic.partition("/")
    if kind in ("faq", "glossary") and rest:
        return f"{guide}/{kind}/#{rest}"
    return f"{guide}/" if topic == "guide" else f"{guide}/{topic}/"


def every_query() -> Iterator[Asked]:
    """All of them, in the order of the file."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    for line in lines[1 + next(at for at, line in enumerate(lines) if line == "page\tquery") :]:
        pages, text = line.split("\t")
        yield Asked(text, () if pages == _NONE else tuple(map(_address, pages.split())))
