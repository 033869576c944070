"""Sphinx with MyST: Markdown with a title, the HTML in a directive, and the pages below it in a table of contents."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ...addresses import HOME, file_links
from ..publication import Publication, ThemedPage
from .form import Form, encoded, guest_body, head

_FILES: Final = "_fingerpost/"
"""The folder that ``html_extra_path`` of the configuration names."""

_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")
_TICKS: Final = re.compile("`+")


def _place(name: str) -> str:
    return _FILES + name


def _text(words: str) -> str:
    """Words of which Markdown makes nothing."""
    return _PUNCTUATION.sub(r"\\\1", words)


def _fence(text: str) -> str:
    """What a text stands between, and does not hold itself."""
    return "`" * max(3, *(len(ticks) + 1 for ticks in _TICKS.findall(text)), 3)


def _entries(at: str, below: Iterable[tuple[str, ThemedPage]]) -> Iterator[str]:
    for address, made in below:
        name = made.page.name.replace("<", "\u2039").replace(">", "\u203a")
        yield f"{name} <{address.removeprefix(at)}index>"


def _parent(address: str, themed: Mapping[str, ThemedPage]) -> str:
    """The nearest page above one; empty for that of a guide."""
    above = address.rstrip("/")
    while "/" in above:
        above = above.rpartition("/")[0]
        if f"{above}/" in themed:
            return f"{above}/"
    return ""


def _page(address: str, made: ThemedPage, below: list[tuple[str, ThemedPage]], *, alone: bool) -> str:
    body = guest_body(address, made, file_links)
    fence = _fence(body)
    told = {"myst": {"html_meta": {"description": made.page.description}}}
    # Sphinx warns of a page that no table of contents names.
    text = f"{head(**({'orphan': True} if alone else {}), **told)}\n# {_text(made.page.title)}\n\n"
    if below:
        entries = "\n".join(_entries(address, below))
        text += f"```{{toctree}}\n:hidden:\n\n{entries}\n```\n\n"
    return f"{text}{fence}{{raw}} html\n{body}\n{fence}\n"


def _write(publication: Publication) -> dict[str, bytes]:
    themed = publication.without(HOME).themed
    below: dict[str, list[tuple[str, ThemedPage]]] = {}
    for address, made in themed.items():
        if made.page.listed:
            below.setdefault(_parent(address, themed), []).append((address, made))
    texts = {
        f"{address}index.md": _page(address, made, below.get(address, []), alone=not made.page.listed)
        for address, made in themed.items()
    }
    return {**encoded(texts), **{_place(name): content for name, content in publication.files.items()}}


FORM: Final = Form(links=file_links, pages="", write=_write, place=_place)
