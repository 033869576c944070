"""The theme's frame, rendered once for each kind of page, and filled with what each page says of its own.

MkDocs has the theme make each page from nothing. Of pages outside of the navigation that stand in the same folder, all
is the same but a few values, so the theme is rendered around marks, and what comes of it is parted at them. Nothing is
taken on trust: the first page that is filled, and one now and then, is made by the theme as well. Where the two are not
the same, all pages of that kind are made by the theme.
"""

import posixpath
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from . import heads, trails
from .stand_in import ENTRY, MARKS, OWN, Kind, StandIn, kind_of, parted, parts_of

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

Finish = Callable[[str, "Page", str], str]
"""Makes of what the theme has made of a page what stands on the site; with what goes into its head."""

_MAIN: Final = "main.html"
"""The template that MkDocs takes for a page."""

_EACH: Final = 200
"""Of so many pages of a kind, the theme makes one as well."""

_HEADING: Final = "<h1"
"""The theme gives a page without one another heading."""


class Finished(str):
    """A page to which nothing is to be done any more."""

    __slots__ = ()


@dataclass(frozen=True)
class _Frame:
    """What the theme puts around the pages of a kind.

    Attributes:
        parts: text, the name of a value, text, and so on.
        trail: whether the theme shows the way to a page.
        previews: whether the theme says what a preview shows.
        targets: the folders and files that it links to, and the folders that these are in.
    """

    parts: tuple[str, ...]
    trail: bool
    previews: bool
    targets: frozenset[str]

    def filled(self, values: Mapping[str, str]) -> str:
        return "".join(values[part] if place % 2 else part for place, part in enumerate(self.parts))


def _and_above(address: str) -> Iterator[str]:
    """An address and the folders that it is in, each with a slash."""
    address = posixpath.normpath(address).lstrip("/")
    while address:
        yield f"{address}/"
        address = posixpath.dirname(address)


@contextmanager
def _noting(filters: MutableMapping[str, Any]) -> Iterator[set[str]]:
    """Note what templates link to."""
    noted: set[str] = set()

    def watching(link: Any) -> Any:
        def watched(context: Any, value: Any) -> Any:
            noted.update(_and_above(str(value)))
            return link(context, value)

        # By this Jinja knows a filter that is given the context.
        watched.jinja_pass_arg = link.jinja_pass_arg  # type: ignore[attr-defined] # functions have no such attribute
        return watched

    before = {name: filters[name] for name in ("url", "script_tag")}
    filters.update((name, watching(link)) for name, link in before.items())
    try:
        yield noted
    finally:
        filters.update(before)


class Frames:
    """Acts as the template of pages. What it makes is finished, or as the theme itself makes it.

    Attributes:
        is_up_to_date: what Jinja asks of each template that it has had before.
    """

    is_up_to_date = True

    def __init__(self, env: Any, finish: Finish, head_of: Callable[["Page"], str], signs: Sequence[str]) -> None:
        """For one build.

        Args:
            env: what renders the templates of the theme.
            finish: makes of what the theme has made of a page what stands on the site.
            head_of: tells what goes into the head of a page.
            signs: what is done to a page once the theme has made it is done where one of these stands.
        """
        self._env, self._finish, self._head_of = env, finish, head_of
        self._signs = (*signs, *trails.SIGNS, *heads.SIGNS)
        self._head_signs = tuple(signs)
        self._frames: dict[Kind, _Frame | None] = {}
        self._compared: set[Kind] = set()
        self._seen: Counter[Kind] = Counter()

    def render(self, context: MutableMapping[str, Any]) -> str:
        """A page, as MkDocs asks a template for it."""
        page = context["page"]
        kind, values = kind_of(page), self._values(page)
        if kind is None or values is None:
            return self._by_theme(context)
        self._seen[kind] += 1
        if self._seen[kind] == 1:
            # A frame for one page is work for nothing.
            return self._by_theme(context)
        if kind not in self._frames:
            self._frames[kind] = self._frame(kind, context)
        frame = self._frames[kind]
        if frame is None or page.url.removesuffix("index.html") in frame.targets:
            return self._by_theme(context)
        filled = self._filled(frame, values)
        if kind not in self._compared or self._seen[kind] % _EACH == 0:
            self._compared.add(kind)
            made = self._finish(self._by_theme(context), page, values["head"])
            if made != filled:
                self._frames[kind] = None
            return Finished(made)
        return Finished(filled)

    def _by_theme(self, context: MutableMapping[str, Any]) -> str:
        made: str = self._env.get_template(_MAIN).render(context)
        return made

    def _values(self, page: "Page") -> dict[str, str] | None:
        """What a page says of its own; ``None`` where something would be made of it."""
        body, addresses, head = page.content or "", parts_of(page), self._head_of(page)
        own = {name: str(page.meta.get(name, "")) for name in OWN}
        if addresses is None or _HEADING not in body or any("<" in value for value in own.values()):
            return None
        values = {**own, **addresses, "body": body}
        small = "\n".join(values.values()).lower()
        if any(sign in small for sign in self._signs) or any(sign in head.lower() for sign in self._head_signs):
            return None
        return {**values, "head": head}

    def _filled(self, frame: _Frame, values: Mapping[str, str]) -> str:
        body, head = values["body"], values["head"]
        return frame.filled(
            {
                **values,
                "body": trails.without_ours(body) if frame.trail else body,
                "head": heads.without_previews(head) if frame.previews else head,
            }
        )

    def _frame(self, kind: Kind, context: MutableMapping[str, Any]) -> _Frame | None:
        """The frame of a kind, from what the theme is given for a page of it; ``None`` where there is none."""
        page = context["page"]
        try:
            with _noting(self._env.filters) as targets:
                made = self._by_theme({**context, "page": StandIn(page, kind)})
            parts = parted(self._finish(made, page, MARKS["head"]))
        except Exception:  # noqa: BLE001 - whatever it is, the theme makes each page of the kind itself
            return None
        return _Frame(parts, trails.shows_trail(made), heads.says_previews(made), frozenset(targets))


class _Loader:
    """Gives the template that fills frames, and those of the theme."""

    def __init__(self, theme: Any, frames: Frames) -> None:
        self._theme, self._frames = theme, frames

    def load(self, environment: Any, name: str, *more: Any) -> Any:
        """The template of a name, as Jinja asks for it."""
        return self._frames if name == ENTRY else self._theme.load(environment, name, *more)

    def __getattr__(self, name: str) -> Any:
        """In all else it is the one that gives those of the theme."""
        return getattr(self._theme, name)


def put_into(env: Any, frames: Frames, pages: Iterable["Page"]) -> None:
    """Have pages made by frames, where nobody has named another template for them."""
    env.loader = _Loader(env.loader, frames)
    for page in pages:
        page.meta.setdefault("template", ENTRY)
