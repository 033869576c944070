"""The kinds of page of a built site, and a few pages of each that show all that the kind can show."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_BODY = re.compile(r'class="fp fp-([a-z-]+)[" ]')
_ELEMENT = re.compile(r"<([a-z][a-z0-9-]*)\b([^>]*)>")
_CLASS = re.compile(r'\bclass="([^"]*)"')

_FACES = frozenset({"em.-", "strong.-", "br.-"})
"""Text like the text around it, in another face: no reason to look at one page more."""


def kind_of(name: str, html: str) -> str:
    """What kind a page is: told by the outermost element of its body, which names its template, and by its place.

    Args:
        name: its place on the site.
        html: the whole page.
    """
    body = _BODY.search(html)
    own = body[1] if body else "document"
    return f"{own} in a frame" if name.startswith("embed/") else own


def _shown(html: str) -> frozenset[str]:
    """The elements of a page, each class apart. Pages that agree in them look alike to a style sheet and a checker."""
    found: set[str] = set()
    for tag, rest in _ELEMENT.findall(html):
        classes = _CLASS.search(rest)
        found.update(f"{tag}.{one}" for one in (classes[1].split() if classes else ["-"]))
    return frozenset(found) - _FACES


@dataclass(frozen=True)
class _Look:
    """What a page shows, and how long it is."""

    shown: frozenset[str]
    length: int


def _cover(pages: Mapping[str, _Look]) -> Iterator[str]:
    """Pages that together show every element that any of them shows; first the one that adds most, then the shorter."""
    missing = frozenset().union(*(look.shown for look in pages.values()))
    while missing:
        best = min(sorted(pages), key=lambda name: (-len(pages[name].shown & missing), pages[name].length))
        yield best
        missing -= pages[best].shown


def pages_by_kind(site: Path) -> dict[str, list[str]]:
    """The pages to look at: for each kind, places that together show every element and class that the kind has.

    So a new kind of page, or a new piece of an old one, is looked at without being named anywhere.
    """
    looks: dict[str, dict[str, _Look]] = defaultdict(dict)
    for path in sorted(site.glob("**/*.html")):
        name, html = path.relative_to(site).as_posix(), path.read_text(encoding="utf-8")
        looks[kind_of(name, html)][name] = _Look(_shown(html), len(html))
    return {kind: list(_cover(pages)) for kind, pages in sorted(looks.items())}


@dataclass(frozen=True)
class Looks:
    """The addresses of the pages to look at, below the root of the site.

    Attributes:
        every: those that together show all that any page shows.
        richest: one page of each kind, the one that shows most.
        unframed: those of the richest that stand on the site; an embed has the body and the style sheet of one of them.
        of_frames_one: all that stand on the site, and of the embeds the richest of each kind.
        scripted: those of all that have a script, which are those of the theme.
    """

    every: tuple[str, ...]
    richest: tuple[str, ...]
    unframed: tuple[str, ...]
    of_frames_one: tuple[str, ...]
    scripted: frozenset[str]


def looks_of(kinds: Mapping[str, list[str]], site: Path) -> Looks:
    """The pages to look at of a built site.

    Args:
        kinds: kind of page to places on the site, the richest first.
        site: its folder.
    """

    def address(name: str) -> str:
        return name.removesuffix("index.html")

    def framed(address: str) -> bool:
        return address.startswith("embed/")

    every = [name for names in kinds.values() for name in names]
    richest = tuple(address(names[0]) for names in kinds.values())
    return Looks(
        tuple(map(address, every)),
        richest,
        tuple(one for one in richest if not framed(one)),
        tuple(one for one in map(address, every) if not framed(one) or one in richest),
        frozenset(address(name) for name in every if "<script" in (site / name).read_text(encoding="utf-8")),
    )
