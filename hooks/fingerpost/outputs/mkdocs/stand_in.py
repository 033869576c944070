"""A page that stands in for all of its kind: where each of them says something of its own, it has a mark."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

ENTRY: Final = ".fingerpost/frame.html"
"""What the front matter of a page calls the template that fills frames."""

OWN: Final = ("title", "description")
"""What the front matter of each page says in words of its own."""

_ROOT: Final = "fpmark7c1e5a"
"""Stands in no page of anybody."""

_ADDRESS: Final = re.compile(r"(?P<folder>.*?)(?P<last>[\w.~-]+)(?P<end>/(?:index\.html)?)", re.ASCII)
"""Of the last folder nothing is written otherwise in an address, in HTML or in a script."""


class NotForeseenError(Exception):
    """A theme asks of a page what a frame knows nothing of."""


def _mark(name: str) -> str:
    # With all that a filter would change: tags, signs of HTML, quotes, spaces, small and large letters.
    return f"{_ROOT}-{name} <h1 class=\"a\">B &amp; 'c' %\xc9</h1>{_ROOT}"


MARKS: Final[Mapping[str, str]] = {
    **{name: _mark(name) for name in (*OWN, "canonical", "body", "head")},
    # Parts of addresses, so without the signs that part one.
    "last": f"{_ROOT}last{_ROOT}",
    "file": f"{_ROOT}file{_ROOT}",
}
"""What stands in the place of each value."""

_EDITED: Final = re.compile(r"(?P<folder>.*/)(?P<file>(?!.*(?:edit|blob))[\w.~-]+)", re.ASCII)
"""Where a page is edited. A theme shows its source where that has another word in the place of these two."""

_ANY: Final = re.compile(f"({'|'.join(map(re.escape, MARKS.values()))})")


def parted(html: str) -> tuple[str, ...]:
    """A page that has marks, parted at them: text, the name of a value, text, and so on.

    Where something has been made of a mark, it stays in the text, and no page is like that.
    """
    names = {mark: name for name, mark in MARKS.items()}
    return tuple(names[part] if place % 2 else part for place, part in enumerate(_ANY.split(html)))


@dataclass(frozen=True)
class Kind:
    """What pages have in common that stand in the same frame.

    Attributes:
        folder: the folder that theirs are in.
        end: how an address ends.
        edited: the folder of the files in which they are edited; empty where they are not.
        canonical: whether they have a whole address.
        has: which of their own words they have.
        meta: all else that their front matter says.
    """

    folder: str
    end: str
    edited: str
    canonical: bool
    has: tuple[str, ...]
    meta: str


def _edited(page: "Page") -> tuple[str, str]:
    found = _EDITED.fullmatch(page.edit_url or "")
    return (found["folder"], found["file"]) if found else ("", "")


def parts_of(page: "Page") -> dict[str, str] | None:
    """What addresses of a page have of its own; ``None`` where it may be written otherwise somewhere."""
    address, (folder, file) = _ADDRESS.fullmatch(page.url), _edited(page)
    if address is None or (page.edit_url and not folder):
        return None
    return {"last": address["last"], "file": file, "canonical": page.canonical_url or ""}


def kind_of(page: "Page") -> Kind | None:
    """The kind of a page; ``None`` of one that has a place in the navigation or headings that the theme lists."""
    address = _ADDRESS.fullmatch(page.url)
    placed = page.parent is not None or page.previous_page is not None or page.next_page is not None
    if address is None or placed or list(page.toc):
        return None
    return Kind(
        folder=address["folder"],
        end=address["end"],
        edited=_edited(page)[0],
        canonical=page.canonical_url is not None,
        has=tuple(name for name in OWN if page.meta.get(name)),
        meta=repr(sorted((name, value) for name, value in page.meta.items() if name not in OWN)),
    )


class StandIn:
    """A page of a kind, as far as a theme may ask."""

    def __init__(self, page: "Page", kind: Kind) -> None:
        """Of a page of the kind, for all that they have in common."""
        self.meta: dict[str, Any] = {**page.meta, **{name: MARKS[name] for name in kind.has}}
        self.title = MARKS["title"]
        self.content = MARKS["body"]
        self.url = f"{kind.folder}{MARKS['last']}{kind.end}"
        self.canonical_url = MARKS["canonical"] if kind.canonical else None
        self.edit_url = kind.edited + MARKS["file"] if kind.edited else None
        self.toc: tuple[Any, ...] = ()
        self.ancestors: tuple[Any, ...] = ()
        self.parent = self.previous_page = self.next_page = self.children = None
        self.active = self.is_page = True
        self.is_homepage = self.is_section = self.is_link = False

    def __getattr__(self, name: str) -> Any:
        """Refuse what is not foreseen. Python itself may ask for what begins as its own names do."""
        if name.startswith("__"):
            raise AttributeError(name)
        raise NotForeseenError(name)
