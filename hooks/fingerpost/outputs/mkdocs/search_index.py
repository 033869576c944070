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
from ...catalogue import Catalogue
from ...pages import SearchEntry
from ...words import words_for

Document = Mapping[str, Any]
"""An entry as the index has it: `location`, `title`, `text`, and what else weighs."""

FOUND_BY: Final = "found_by"
"""The field of the words that a page is found by. The theme shows title and text alone."""

WEIGHT: Final = 1e6
"""How much more such a word weighs than one of the text; as much as the theme gives to tags, and a thousand times what
it gives to titles."""

AS_A_PAGE: Final = 2.5
"""The theme multiplies a page with all typed words by five, and a part of a page by two."""

_TURNS: Final = 60
"""A query of n words repeats each word 60/n times in the field, so that a page asked for with fewer words ranks first.

Up to eleven words, each n gives another number.
"""

_BETWEEN: Final = (
    r"[\s\-_,;:.!?=/\\()\[\]{}<>\"`«»\u2018\u201a\u201c-\u201e\u2013\u2014\u2026]+"
    r"|['\u2019](?:[A-Za-z]{1,2}\b)?|&(?:(?:amp|lt|gt);)?"
)
"""What stands between two words: an expression that Python and browsers read alike.

The index is HTML, hence the last part.
"""


def small_words(catalogue: Catalogue, site: Site) -> tuple[str, ...]:
    """The words that the search passes over, in every language of a site."""
    languages = (site.language, *(guide.language for guide in catalogue.guides))
    return tuple(dict.fromkeys(word for language in languages for word in words_for(language).search.small.split()))


def separator(small: Sequence[str]) -> str:
    """The expression at which the search parts words, in the index and in what somebody types.

    The theme holds it against each typed word by itself, so a small word that is all of it is passed over. As the
    beginning of other words it would find all of those: "a" finds "API". In capitals it is a word of its own: "IT".
    """
    alone = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in small)
    return rf"{_BETWEEN}|^(?:{alone})$" if small else _BETWEEN


def complete(
    written: Sequence[Document], made: Sequence[SearchEntry], locate: Callable[[SearchEntry], str], small: Sequence[str]
) -> list[Document]:
    """The whole index.

    Args:
        written: entries of pages written by hand, as the theme has read them.
        made: entries of the generated pages.
        locate: the address of an entry from the root of the site.
        small: words that the search passes over.

    Returns:
        The generated pages first; each page, and what else stands alone, with the words that it is found by.
    """
    documents = [*(_document(entry, locate(entry)) for entry in made), *written]
    asked = [(entry.title, *entry.asked) if entry.stands_alone else entry.asked for entry in made]
    asked += [() if "#" in document["location"] else (_plain(document["title"]),) for document in written]
    found = found_by(asked, small)
    return [
        {**document, FOUND_BY: words} if words else document for document, words in zip(documents, found, strict=True)
    ]


def _document(entry: SearchEntry, location: str) -> Document:
    # The theme shows what it finds as HTML: `<token>` is a word of a fact, and must not become an element.
    document = {
        "location": location,
        "title": escape(entry.title, quote=False),
        "text": escape(entry.text, quote=False),
    }
    return {**document, "boost": AS_A_PAGE} if entry.stands_alone and entry.fragment else document


def _plain(title: str) -> str:
    return Markup(title).striptags()  # noqa: S704 - the title of the index is HTML already; what comes out is text


def found_by(asked: Sequence[Sequence[str]], small: Iterable[str]) -> list[str]:
    """The words by which each of some pages is found, as often as they weigh.

    Args:
        asked: for each page what somebody types who looks for it, one text a wording.
        small: words that the search passes over.
    """
    passed_over = frozenset(small)
    pages = [_turns(texts, passed_over) for texts in asked]
    every = sorted({word for page in pages for word in page})
    return [" ".join(word for word, turns in _with_longer(page, every).items() for _ in range(turns)) for page in pages]


def _turns(texts: Iterable[str], small: frozenset[str]) -> dict[str, int]:
    """How often each word of a page stands in its field: by the shortest text that has it."""
    turns: dict[str, int] = {}
    for text in texts:
        # Passed over as what somebody types is: "it" and "It", but not "IT".
        parted = (word for word in re.split(_BETWEEN, text) if word and word[0].lower() + word[1:] not in small)
        words = {word.lower(): None for word in parted}
        for word in words:
            turns[word] = max(turns.get(word, 1), round(_TURNS / len(words)))
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
