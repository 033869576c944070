"""Where the words of a glossary stand."""

import pytest

from fingerpost.catalogue import GlossaryEntry, Guide, every_entry, every_text
from fingerpost.prose import linked, mentioned, words_of_questions
from tests.small_guide import guide_with

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _entry(term: str, *also: str) -> GlossaryEntry:
    glossary = f"glossary: {{word: {{term: '{term}', also: [{', '.join(also)}], means: It is so., {EVIDENCE}}}}}\n"
    return guide_with(("faq:\n", f"{glossary}faq:\n")).glossary["word"]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("space", "Do you have a space?"),
        ("space", "Space is there."),
        ("Space", "Do you have a space?"),
        ("Unify space", "A Unify\n  space is there."),
        ("MTU", "Billing by MTU, as before"),
        ("C++", "in C++ or C"),
        (".NET", "on .NET alone"),
        ("空间", "您有空间吗"),
        ("API", "このAPIは"),
    ],
)
def test_a_word_is_found_where_it_stands_whole(term: str, text: str) -> None:
    """In capitals or not, over the end of a line, beside signs, and where no spaces stand between words."""
    assert mentioned(_entry(term), text)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("space", "Do you have a workspace?"),
        ("space", "Do you have spaces?"),
        ("BAA", "The sheep says baa."),
        ("Unify space", "Unify the space."),
        ("C", "in Cobol"),
    ],
)
def test_a_part_of_another_word_is_none(term: str, text: str) -> None:
    """Nor is another form of it, which its author would have named; nor small letters where several are capitals."""
    assert not mentioned(_entry(term), text)


def test_other_forms_of_a_word_are_found_as_the_word_is() -> None:
    """Each as a whole."""
    entry = _entry("space", "spaces", "place for profiles")
    assert mentioned(entry, "Two spaces.")
    assert mentioned(entry, "A place for profiles.")
    assert not mentioned(entry, "A place.")


GLOSSARY = (
    "faq:\n",
    (
        f"glossary:\n"
        f"  train: {{term: train, means: It runs on rails., {EVIDENCE}}}\n"
        f"  ticket: {{term: ticket, also: [tickets], means: It lets you ride., {EVIDENCE}}}\n"
        f"  far: {{term: far, means: More than an hour., {EVIDENCE}}}\n"
        f"faq:\n"
    ),
)


def _words(guide: Guide) -> dict[str, list[str]]:
    return {question: [word.id for word in words] for question, words in words_of_questions(guide).items()}


def test_a_question_uses_the_words_that_stand_in_its_lines() -> None:
    """In the order of the glossary; one that is like another one has none of its own."""
    assert _words(guide_with(GLOSSARY)) == {"far": ["far"], "ticket": ["ticket"]}
    assert _words(guide_with(GLOSSARY, ("label: I am not sure", "label: A train goes there"))) == {
        "far": ["train", "far"],
        "ticket": ["ticket"],
    }


def test_a_question_uses_the_words_that_its_help_has_or_links_to() -> None:
    """Whatever form it has there."""
    helped = (
        "short: Ticket\n",
        f"short: Ticket\n    about: {{text: 'On [rails](term:train), not far.', {EVIDENCE}}}\n",
    )
    assert _words(guide_with(GLOSSARY, helped))["ticket"] == ["train", "ticket", "far"]


def test_both_forms_of_a_link_to_a_word_are_links_to_it() -> None:
    """As a word, and as a part of the page of the glossary; neither in a plain line."""
    guide = guide_with(
        GLOSSARY,
        ("text: You walk.", "text: 'You [walk](term:far), or [ride](glossary/train).'"),
        ("text: You ride.", "text: 'You `[ride](term:ticket)`.'"),
    )
    assert sorted(linked(every_text(every_entry(guide)))) == ["far", "train"]
