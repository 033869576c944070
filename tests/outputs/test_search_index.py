"""The words by which the search finds a page, and what it is given beside them."""

import re
from collections import Counter

import pytest

from fingerpost.addresses import Site
from fingerpost.catalogue import Catalogue
from fingerpost.outputs.mkdocs.search_index import (
    AS_A_PAGE,
    FOUND_BY,
    HELD,
    between,
    complete,
    endings,
    found_by,
    separator,
    small_words,
)
from fingerpost.pages import SearchEntry
from tests.small_guide import FILE, guide_with
from tests.words.german_guide import german_guide

SMALL = ("a", "the", "of")


def _counted(*asked: tuple[str, ...]) -> list[Counter[str]]:
    return [Counter(words.split()) for words in found_by(asked, SMALL)]


def test_a_page_is_found_by_each_word_of_what_is_asked_for_it() -> None:
    """In small letters, without punctuation and small words. A word that stands twice is there once."""
    (page,) = _counted(("The wiki, of a Wiki: set-up?", "guide's log"))
    assert set(page) == {"wiki", "set", "up", "guide", "log"}
    assert page["wiki"] == page["set"]


def test_of_two_pages_that_hold_all_words_the_one_weighs_more_of_which_fewer_are_asked() -> None:
    """Who types exactly what is asked of one page means that page, although another one holds these words too."""
    short, long = _counted(("merge two profiles",), ("can somebody merge two profiles",))
    assert all(short[word] > long[word] > 0 for word in ("merge", "two", "profiles"))


@pytest.mark.parametrize("words", range(2, 12))
def test_each_number_of_words_has_a_weight_of_its_own(words: int) -> None:
    """Up to eleven words; longer questions have few others that hold all their words."""
    more, fewer = _counted(
        (" ".join(f"word{number}" for number in range(words)),),
        (" ".join(f"word{number}" for number in range(words - 1)),),
    )
    assert fewer["word0"] > more["word0"]


def test_a_word_brings_those_of_other_pages_that_begin_with_it() -> None:
    """The search finds them by it, so a page with the word itself is not to have fewer."""
    share, shared = _counted(("share it",), ("shared pages",))
    assert share["shared"] == share["share"]
    assert "share" not in shared
    assert "pages" not in share


def test_an_expression_parts_words_and_passes_over_small_ones() -> None:
    """A small word is nothing where it is the whole of a typed word. The beginning of a word, or capitals, count."""
    at = separator(SMALL)
    assert [part for part in re.split(at, "Is it (really) free?") if part] == ["Is", "it", "really", "free"]
    assert [[part for part in re.split(at, typed) if part] for typed in ("The", "then", "A", "OF", "R&amp;D")] == [
        [],
        ["then"],
        [],
        ["OF"],
        ["R", "D"],
    ]
    assert re.split(separator(()), "a b") == ["a", "b"]


def test_a_small_word_in_capitals_is_a_word_of_its_own_where_it_is_found_and_where_it_is_typed() -> None:
    """A page may be called "IT", and who types that means it."""
    in_capitals, written_small = found_by([("IT",), ("it", "It")], ("it",))
    assert set(in_capitals.split()) == {"it"}
    assert written_small == ""
    assert [part for part in re.split(separator(("it",)), "IT") if part] == ["IT"]


def test_small_words_are_those_of_every_language_of_a_site() -> None:
    """Of the theme and of each guide, each word once."""
    german = small_words(Catalogue((german_guide(),), (FILE,)), Site("Signs", "", "", "de"))
    both = small_words(Catalogue((guide_with(), german_guide()), (FILE, FILE)), Site("Signs", "", "", "de"))
    assert {"das", "wie"} <= set(german)
    assert "the" not in german
    assert {"the", "das"} <= set(both)
    assert len(both) == len(set(both))


def test_the_index_has_for_each_page_its_name_and_what_is_asked_for_it_and_shows_neither() -> None:
    """A section has only what is asked for it, here nothing. An answer that stands alone weighs as much as a page.

    A page written by hand is found by its title.
    """
    made = (
        SearchEntry(address="g/", title="Walk & <run>", text="You walk.", asked=("how to get there",)),
        SearchEntry(address="g/", fragment="limits", title="Walk: Limits", text="Ten miles.", stands_alone=False),
        SearchEntry(address="g/faq/", fragment="tired", title="What if I am tired?", text="Rest."),
    )
    written = [
        {"location": "hand/", "title": "By <code>hand</code>", "text": "Text."},
        {"location": "hand/#part", "title": "A part", "text": "More."},
    ]
    page, section, answer, hand, part = complete(
        written, made, lambda entry: f"{entry.address}#{entry.fragment}".rstrip("#"), ()
    )
    assert (page["location"], page["title"], page["text"]) == ("g/", "Walk &amp; &lt;run&gt;", "You walk.")
    assert set(page[FOUND_BY].split()) == {"walk", "run", "how", "to", "get", "there"}
    assert section == {"location": "g/#limits", "title": "Walk: Limits", "text": "Ten miles.", HELD: "Ten miles"}
    assert answer["boost"] == AS_A_PAGE
    assert "tired" in answer[FOUND_BY].split()
    assert set(hand[FOUND_BY].split()) == {"by", "hand"}
    assert part == written[1]
    assert "boost" not in page


def test_a_number_is_one_word_with_the_marks_between_its_groups_and_without_them() -> None:
    """The currency before it is none of it; a comma that ends a part of a sentence parts words as ever."""
    parted = re.split(separator(()), "5,000 nodes, £10,000. Version 1.2")
    assert [part for part in parted if part] == ["5,000", "nodes", "10,000", "Version", "1.2"]
    assert list(endings("5,000 nodes for 10.000")) == ["5000", "10000"]


def test_parts_of_identifiers_are_found_and_the_whole_as_well() -> None:
    """The endings stand beside the whole, so that `javascript` finds "JavaScript"."""
    assert list(endings("eth_sendRawTransaction")) == ["sendRawTransaction", "RawTransaction", "Transaction"]
    assert list(endings("delete_external_ids")) == ["external_ids", "ids"]
    (page,) = complete([], [SearchEntry(address="g/", title="Send", text="Use JavaScript.")], lambda _: "g/", ())
    assert page[HELD].split() == ["Use", "JavaScript", "Script"]
    assert page["text"] == "Use JavaScript."


def test_what_stands_further_down_on_a_page_is_found_and_not_shown() -> None:
    """A result shows a sentence."""
    entry = SearchEntry(address="g/", title="Steps", text="You found it.", holds="Register for <VAT>")
    (page,) = complete([], [entry], lambda _: "g/", ("it",))
    assert page[HELD].split() == ["You", "found", "Register", "for", "VAT"]
    assert page["text"] == "You found it."


@pytest.mark.parametrize("language", ["zh-Hans", "ja"])
def test_text_without_spaces_is_parted_into_its_signs(language: str) -> None:
    """In the index and in what is typed alike; other sites keep an expression that every browser can read."""
    catalogue, site = Catalogue((guide_with(),), (FILE,)), Site("Signs", "", "", language)
    parted = re.split(between(catalogue, site), "会議のAPI、オンライン")
    assert [part for part in parted if part] == ["会", "議", "の", "API", "オンライン"]
    assert "(?<=" not in between(catalogue, Site("Signs", "", "", "en"))


def test_a_name_or_a_query_of_small_words_keeps_one() -> None:
    """Otherwise nobody could find it."""
    site = Site("Signs", "", "", "en")
    assert {"why", "not"} <= set(small_words(Catalogue((guide_with(),), (FILE,)), site))
    asked = guide_with(("queries:", "queries:\n  - {text: Why not?, page: paths/walk}"))
    small = small_words(Catalogue((asked,), (FILE,)), site)
    assert ("why" in small) != ("not" in small)
