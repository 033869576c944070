"""What of a text is held against what somebody types."""

import pytest

from fingerpost.routing.likeness import Likeness
from fingerpost.routing.needed import retrieval_library
from fingerpost.routing.terms import NOT, Analyzer, words_of


def _analyzer(language: str) -> Analyzer:
    return Analyzer(language, retrieval_library()[1])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("GPLv3, version 3.0", ["gpl", "3", "version", "3"]),
        ("delete_external_ids", ["delete", "external", "ids"]),
        ("sendRawTransaction", ["send", "raw", "transaction"]),
        ("It doesn't; it can’t. The team's", ["it", "does", "not", "it", "ca", "not", "the", "team"]),  # noqa: RUF001
        ("S3 and IPv6", ["s", "3", "and", "ip", "6"]),
        ("视频会议", ["视频", "频会", "会议"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("  ...  ", []),
    ],
)
def test_words_are_what_somebody_types(text: str, words: list[str]) -> None:
    """Names with numbers, identifiers, denials, capitals, and languages that part no words."""
    assert list(words_of(text)) == words


def test_endings_are_cut_in_the_language_of_the_guide() -> None:
    """In one that no stemmer knows, words stay as they are."""
    assert _analyzer("en-GB").terms("deleting deleted profiles") == ("delet", "delet", "profil")
    assert _analyzer("de-AT").terms("Sicherungen sichern") == ("sicher", "sich")
    assert _analyzer("zh").terms("profiles") == ("profiles",)


def test_small_words_say_nothing_and_words_that_deny_are_one() -> None:
    """So a query of small words has no terms."""
    english = _analyzer("en")
    assert english.terms("what is the best way to do it?") == ()
    assert english.terms("without a server, no server") == (NOT, "server", NOT, "server")


def test_words_for_the_same_thing_share_a_term() -> None:
    """Also one that denies in itself."""
    english = _analyzer("en")
    assert set(english.kin("delet")) & set(english.kin(english.stem("erase")))
    assert not set(english.kin("delet")) & set(english.kin("server"))
    assert set(english.kin(english.stem("refuse"))) & set(english.kin(NOT))


def test_an_unknown_word_is_taken_for_what_it_is_made_of_or_spelt_like() -> None:
    """But not for a word that it only ends with by chance."""
    known = Likeness(["link", "read", "licens", "sicherung"])
    assert [word for word, _ in known.like("hyperlink")] == ["link"]
    assert [word for word, _ in known.like("datensicherung")] == ["sicherung"]
    assert [word for word, _ in known.like("liscens")] == ["licens"]
    assert known.like("bread") == ()
    assert known.like("abc") == ()
