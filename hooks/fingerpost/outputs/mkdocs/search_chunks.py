"""The index of a large site in parts, of which a reader's browser fetches those that a query needs.

The theme's own search reads all entries of a site before it finds anything. Here the words of the entries are counted
as it counts them, and lie in small files, sorted; what is shown of a page lies in others. `search_worker.js` puts the
parts that a query needs together, in the browser, and lets the theme's search do the rest: what it finds first, it
finds first here.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from .search_index import FOUND_BY, HELD, Document

_TEXT: Final = re.compile(r"[^<>]+(?=<|\Z)")
"""Text between the tags of an entry, as the theme tells them apart."""

_HIDDEN: Final = frozenset({FOUND_BY, HELD, "boost"})
"""What no result shows."""

_WORDS: Final = 24_000
"""Characters of a file of words: some 8 KB compressed. A query fetches one or two such files for each of its words."""

_PAGES: Final = 6_000
"""Characters of a file of what is shown: some 2 KB compressed. A query fetches one for each page that it finds."""

_MOST: Final = 10_000
"""Entries of a word and a field that are kept, those that have it most often first; a word of more says little."""

_SPACES: Final = r"\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"

Postings = dict[int, dict[int, int]]
"""Of one word: for each field that has it, by its place, the numbers of the entries and how often it stands there."""


def readable_expression(separator: str) -> re.Pattern[str] | None:
    """An expression of a browser, as Python reads it alike; ``None`` where it does not.

    Args:
        separator: what stands between two words.
    """
    read = re.sub(r"\[(?:\\.|[^\]\\])*\]|\\.", lambda found: _with_spaces(found[0]), separator, flags=re.DOTALL)
    try:
        # Of a browser, `\b` and `\d` know the letters and digits of ASCII alone, and `\s` the spaces of every script.
        expression = re.compile(read, re.ASCII)
    except re.error:
        return None
    # Of an expression with groups, Python's parts are what stands between the words as well.
    return None if expression.groups else expression


def _with_spaces(part: str) -> str:
    """A class of characters or an escape of an expression, with the spaces that a browser knows."""
    return f"[{_SPACES}]" if part == r"\s" else part.replace(r"\s", _SPACES)


def in_chunks(documents: Sequence[Document], fields: Iterable[str], parting: re.Pattern[str]) -> dict[str, bytes]:
    """The files of an index, by their names.

    Args:
        documents: the whole index, each page before its parts.
        fields: what is searched of an entry.
        parting: what stands between two words.

    Returns:
        `chunks.json`, which says where the others are; they lie in a folder that is named by what it holds, so that no
        reader gets parts of two builds.
    """
    names, pages = tuple(fields), _pages(documents)
    stride = max((len(page) for page in pages), default=0) + 1
    numbered = [(at * stride + part, entry) for at, page in enumerate(pages) for part, entry in enumerate(page)]
    words = list(_parts(_counted(numbered, names, parting), _WORDS))
    shown = list(_parts(((str(at), _shown(page)) for at, page in enumerate(pages)), _PAGES))
    files = {
        **{f"words/{place}.json": _object(part) for place, part in enumerate(words)},
        **{f"pages/{place}.json": f"[{','.join(page for _, page in part)}]" for place, part in enumerate(shown)},
    }
    contents = {
        "entries": len(documents),
        "stride": stride,
        "fields": names,
        "boosts": _boosts(numbered),
        "words": [part[0][0] for part in words],
        "pages": [len(part) for part in shown],
        "sizes": [sum(len(page) for _, page in part) for part in shown],
    }
    folder = sha256(_json([contents, files]).encode()).hexdigest()[:12]
    listed = {f"{folder}/{name}": text.encode() for name, text in files.items()}
    return {"chunks.json": _json({"folder": folder, **contents}).encode(), **listed}


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), default=str)


def _object(part: Sequence[tuple[str, str]]) -> str:
    return f"{{{','.join(f'{json.dumps(word)}:{postings}' for word, postings in part)}}}"


def _pages(documents: Iterable[Document]) -> list[list[Document]]:
    """The entries of each page, in the order of the first of them, which the theme takes for the page itself."""
    pages: dict[str, list[Document]] = {}
    for document in documents:
        pages.setdefault(document["location"].partition("#")[0], []).append(document)
    return list(pages.values())


def _shown(page: Iterable[Document]) -> str:
    return _json([{name: value for name, value in entry.items() if name not in _HIDDEN} for entry in page])


def _boosts(numbered: Iterable[tuple[int, Document]]) -> dict[str, list[int]]:
    """The numbers of the entries that weigh otherwise than most, by how much."""
    boosts: dict[str, list[int]] = {}
    for number, entry in numbered:
        if "boost" in entry:
            boosts.setdefault(str(entry["boost"]), []).append(number)
    return {boost: _steps(numbers) for boost, numbers in boosts.items()}


def _steps(numbers: Sequence[int]) -> list[int]:
    """Each number as what it is more than the last: short where they are many."""
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]


def _counted(
    numbered: Iterable[tuple[int, Document]], fields: Sequence[str], parting: re.Pattern[str]
) -> Iterator[tuple[str, str]]:
    """Every word in the order of a browser, with the entries that have it."""
    index: dict[str, Postings] = {}
    for number, entry in numbered:
        for place, field in enumerate(fields):
            for word, often in Counter(_words(entry.get(field), parting)).items():
                index.setdefault(word, {}).setdefault(place, {})[number] = often
    for word in sorted(index, key=lambda one: one.encode("utf-16-be", "surrogatepass")):
        yield word, _json([part for field in index[word].items() for part in _packed(*field)])


def _words(value: object, parting: re.Pattern[str]) -> Iterator[str]:
    """The words of a field, as the theme parts them."""
    for text in value if isinstance(value, list) else [value]:
        for section in _TEXT.findall(text) if isinstance(text, str) else ():
            yield from (word.lower() for word in parting.split(section) if word)


def _packed(field: int, held: Mapping[int, int]) -> list[Any]:
    """The field, the numbers of its entries, how often each has the word, and how many have it in all.

    Where all have it once, zero stands for that; where all are listed, zero stands for how many.
    """
    most = sorted(sorted(held, key=lambda number: -held[number])[:_MOST])
    often = [held[number] for number in most]
    return [field, _steps(most), often if any(one > 1 for one in often) else 0, len(held) if len(held) > _MOST else 0]


def _parts(pairs: Iterable[tuple[str, str]], size: int) -> Iterator[list[tuple[str, str]]]:
    """Neighbours together, up to so many characters; what has more alone stands alone."""
    part: list[tuple[str, str]] = []
    length = 0
    for pair in pairs:
        if part and length + len(pair[1]) > size:
            yield part
            part, length = [], 0
        part.append(pair)
        length += len(pair[0]) + len(pair[1])
    if part:
        yield part
