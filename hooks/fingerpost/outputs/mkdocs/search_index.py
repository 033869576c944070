"""What a search over the site is given, so that words which somebody types lead to the page that answers them.

It is made for the search of the theme, which is lunr with a few habits (https://lunrjs.com/guides/searching.html):
every typed word stands for all words that begin with it, a rare word weighs more than a common one, and where each page
holds a word, how many others it holds makes no difference.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

from markupsafe import Markup

from ...addresses import Site
from ...catalogue import Catalogue, Guide
from ...pages import SearchEntry
from ...words import words_for

Document = Mapping[str, Any]
"""An entry as the index has it: `location`, `title`, `text`, and what else weighs."""

FOUND_BY: Final = "found_by"
"""The field of the words that a page is found by. The theme shows title and text alone."""

WEIGHT: Final = 1e6
"""How much more such a word weighs than one of the text; as much as the theme gives to tags, and a thousand times what
it gives to titles."""

HELD: Final = "held"
"""The field of the words of a guide's page, each once: what it shows in a result, and what stands further down."""

HELD_WEIGHT: Final = 6.0
"""How much more such a word weighs than one of the text of a page written by hand, so that a guide comes first.

Less than a title, so that no page is found later by its own name.
"""

AS_A_PAGE: Final = 2.5
"""The theme multiplies a page with all typed words by five, and a part of a page by two."""

_TURNS: Final = 60
"""A query of n words repeats each word 60/n times in the field, so that a page asked for with fewer words ranks first.

Up to eleven words, each n gives another number.
"""

_BETWEEN: Final = (
    r"(?:[\s\u200b\-;:!?=/\\()\[\]{}<>\"`«»\u2018\u201a\u201c-\u201e\u2013\u2014\u2026$£€¥]"
    r"|[\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20]|[,.](?!\d))+"
    r"|['\u2019](?:[A-Za-z]{1,2}\b)?|&(?:(?:amp|lt|gt);)?"
)
"""What stands between two words: an expression that Python and browsers read alike.

The index is HTML, hence the last part. An underscore belongs to an identifier, and a comma or a full stop before a
digit to a number.
"""

_SIGN: Final = r"[\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
"""Han and Hiragana, written without spaces: each sign is a word. What is typed is parted by the same expression."""

_WITHOUT_SPACES: Final = frozenset({"zh", "ja"})

_RUN: Final = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}|[\u0e01-\u0e4e]{2,}|[\u0e81-\u0ece]{2,}|[\u1780-\u17d3]{2,}")
"""Katakana, Thai, Lao and Khmer: too few signs to tell words apart by, so that whatever a run ends with is a word."""

_LONGEST_ENDING: Final = 24
"""Characters of an ending of a run: more than somebody types of it, and it keeps the index linear."""

_HUMP: Final = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=_)(?=[A-Za-z\d])")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)")


def _languages(catalogue: Catalogue, site: Site) -> tuple[str, ...]:
    return (site.language, *(guide.language for guide in catalogue.guides))


def small_words(catalogue: Catalogue, site: Site) -> tuple[str, ...]:
    """The words that the search passes over, in every language of a site.

    A name or a query that is made of nothing else keeps its longest word, or nobody could find it.
    """
    listed = (word for language in _languages(catalogue, site) for word in words_for(language).search.small.split())
    small = dict.fromkeys(listed)
    for text in (text for guide in catalogue.guides for text in _wordings(guide)):
        words = [word.lower() for word in re.split(_BETWEEN, text) if word]
        if words and all(word in small for word in words):
            del small[max(words, key=len)]
    return tuple(small)


def _wordings(guide: Guide) -> Iterator[str]:
    yield from (guide.title, guide.question)
    yield from (query.text for query in (*guide.typical_questions, *guide.queries))
    yield from (entry.question for entry in guide.faq.values())
    yield from (name for word in guide.glossary.values() for name in word.names)
    yield from (name for path in guide.paths.values() for name in (path.name, path.short))


def between(catalogue: Catalogue, site: Site) -> str:
    """The expression for what stands between two words of a site.

    Signs are parted only where a language of the site is written without spaces, so that no other site needs a browser
    that can look behind.
    """
    signs = any(language.split("-")[0].lower() in _WITHOUT_SPACES for language in _languages(catalogue, site))
    return rf"{_BETWEEN}|(?={_SIGN})|(?<={_SIGN})" if signs else _BETWEEN


def separator(small: Sequence[str], parting: str = _BETWEEN) -> str:
    """The expression at which the search parts words, in the index and in what somebody types.

    The theme holds it against each typed word by itself, so a small word that is all of it is passed over. As the
    beginning of other words it would find all of those: "a" finds "API". In capitals it is a word of its own: "IT".
    """
    alone = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in small)
    return rf"{parting}|^(?:{alone})$" if small else parting


def complete(
    written: Sequence[Document],
    made: Sequence[SearchEntry],
    locate: Callable[[SearchEntry], str],
    small: Sequence[str],
    parting: str = _BETWEEN,
) -> list[Document]:
    """The whole index.

    Args:
        written: entries of pages written by hand, as the theme has read them.
        made: entries of the generated pages.
        locate: the address of an entry from the root of the site.
        small: words that the search passes over.
        parting: what stands between two words.

    Returns:
        The generated pages first; each page, and what else stands alone, with the words that it is found by.
    """
    documents = [*(_document(entry, locate(entry), frozenset(small), parting) for entry in made), *written]
    asked = [(entry.title, *entry.asked) if entry.stands_alone else entry.asked for entry in made]
    asked += [() if "#" in document["location"] else (_plain(document["title"]),) for document in written]
    found = found_by(asked, small, parting)
    return [
        {**document, FOUND_BY: words} if words else document for document, words in zip(documents, found, strict=True)
    ]


def plain_document(entry: SearchEntry, location: str) -> Document:
    """An entry as the theme itself makes one. What somebody asks who looks for it stands at the end of its text.

    Args:
        entry: the entry.
        location: its address from the root of the site.
    """
    text = " ".join((entry.text, *entry.asked))
    return {"location": location, "title": escape(entry.title, quote=False), "text": escape(text, quote=False)}


def _document(entry: SearchEntry, location: str, small: frozenset[str], parting: str) -> Document:
    # The theme shows what it finds as HTML: `<token>` is a word of a fact, and must not become an element.
    document = {
        "location": location,
        "title": escape(entry.title, quote=False),
        "text": escape(entry.text, quote=False),
    }
    held = f"{entry.text} {entry.holds}"
    words = (word for word in re.split(parting, held) if word and word not in small)
    document[HELD] = escape(" ".join(dict.fromkeys((*words, *endings(f"{entry.title} {held}")))), quote=False)
    return {**document, "boost": AS_A_PAGE} if entry.stands_alone and entry.fragment else document


def endings(text: str) -> Iterator[str]:
    """Other words by which parts of the words of a text are found, for the search finds only what words begin with.

    Endings of identifiers (`RawTransaction` of `sendRawTransaction`) and of what is written without spaces, and numbers
    without the marks between their groups.
    """
    for word in re.findall(r"[A-Za-z\d_]+", text):
        yield from (word[hump.start() :] for hump in _HUMP.finditer(word))
    yield from (re.sub("[.,]", "", number) for number in _GROUPED.findall(text))
    for run in _RUN.findall(text):
        yield from (run[start : start + _LONGEST_ENDING] for start in range(1, len(run) - 1))


def _plain(title: str) -> str:
    return Markup(title).striptags()  # noqa: S704 - the title of the index is HTML already; what comes out is text


def found_by(asked: Sequence[Sequence[str]], small: Iterable[str], parting: str = _BETWEEN) -> list[str]:
    """The words by which each of some pages is found, as often as they weigh.

    Args:
        asked: for each page what somebody types who looks for it, one text a wording.
        small: words that the search passes over.
        parting: what stands between two words.
    """
    passed_over = frozenset(small)
    pages = [_turns(texts, passed_over, parting) for texts in asked]
    every = sorted({word for page in pages for word in page})
    return [" ".join(word for word, turns in _with_longer(page, every).items() for _ in range(turns)) for page in pages]


def _turns(texts: Iterable[str], small: frozenset[str], parting: str) -> dict[str, int]:
    """How often each word of a page stands in its field: by the shortest text that has it."""
    turns: dict[str, int] = {}
    for text in texts:
        # Passed over as what somebody types is: "it" and "It", but not "IT".
        parted = (word for word in re.split(parting, text) if word and word[0].lower() + word[1:] not in small)
        words = {word.lower(): None for word in parted}
        for word in words:
            turns[word] = max(turns.get(word, 1), round(_TURNS / len(words)) or 1)
        for ending in endings(text):
            turns.setdefault(ending.lower(), max(1, round(_TURNS / len(words))) if words else 1)
    return turns


def _with_longer(page: Mapping[str, int], every: Sequence[str]) -> dict[str, int]:
    """Also index every known word that begins with one of this page's words.

    lunr matches prefixes. Without this, a query for "share" ranks a page about "shared" first, because fewer pages say
    that.
    """
    turns = dict(page)
    for word, often in page.items():
        for longer in _beginning_with(word, every):
            turns[longer] = max(turns.get(longer, 0), often)
    return turns


def _beginning_with(word: str, every: Sequence[str]) -> Iterator[str]:
    for position in range(bisect_left(every, word), len(every)):
        if not every[position].startswith(word):
            return
        yield every[position]
