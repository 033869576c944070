"""Which language a page speaks, and which way it is written."""

import re
from collections.abc import Iterator
from html import unescape

import pytest

from fingerpost.catalogue import Guide
from fingerpost.words import Words, direction, spoken, words_for
from fingerpost.words.texts import Text
from tests.outputs.feeds import in_german
from tests.small_guide import findings, guide_with
from tests.words.german_guide import (
    around,
    german_guide,
    home_of_many,
    large_map,
    measured_guide,
    menu,
    published,
    read_out,
    wide_table,
    with_paper,
)


def _texts(words: Words) -> dict[str, list[str]]:
    """Every text of a language by its name, each in all its forms."""
    return {
        f"{section}.{name}": list(text.forms.values()) if isinstance(text, Text) else [text]
        for section, texts in vars(words).items()
        for name, text in vars(texts).items()
    }


def _stands(text: str, said: str) -> bool:
    """Whether a text stands in what a page says, whatever its parts are."""
    pieces = re.split(r"\{\w+\}", text.strip())
    pattern = rf"(?<!\w){'.{0,200}?'.join(re.escape(piece) for piece in pieces)}(?!\w)"
    # Most texts stand on no page: to miss a piece is soon done.
    return all(piece in said for piece in pieces) and bool(re.search(pattern, said))


def _has_words(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", text)))


def test_no_english_word_of_the_interface_is_left_on_a_german_page() -> None:
    """Every English text that has a German one is looked for on every page, in the embeds and in the navigation."""
    english, german = _texts(words_for("en")), _texts(words_for("de"))
    differing = {
        text for name, texts in english.items() for text in texts if text not in german[name] and _has_words(text)
    }
    assert len(differing) > 100
    guide = german_guide()
    pages = {address: read_out(html) for address, html in published(guide, measured_guide()).items()} | {
        "menu": menu(guide),
        "around": around(guide),
        "large map": large_map(),
        "with paper": read_out(with_paper(guide)),
    }
    assert len(pages) > 30
    assert [(address, text) for address, said in pages.items() for text in differing if _stands(text, said)] == []


MANY_AIMS = (
    ("  ausruhen: sich ausruhen\n", "  ausruhen: sich ausruhen\n  sehen: sehen\n  hoeren: hören\n  riechen: riechen\n"),
    ("    serves: [ankommen, ausruhen]\n", "    serves: [ankommen, ausruhen, sehen, hoeren]\n"),
    ("aims: [ankommen, ausruhen], says: {strecke: kurz}, to: gehen", "says: {strecke: kurz}, to: gehen"),
)
"""Changes after which whoever walks must want one of four things, and was not asked."""


def in_parts(*guides: Guide) -> Iterator[str]:
    """The lists of parts of guides that are too large for one page each, and the second part of each.

    Two facts are a page, so that a path has several parts; or ten, so that a part has several paths.
    """
    with pytest.MonkeyPatch.context() as patch:
        for limit in (2, 10):
            for module in ("cuts", "explore"):
                patch.setattr(f"fingerpost.pages.{module}.MOST_FACTS", limit)
            for name, html in published(*guides).items():
                if re.search(r"(?:/(?:all|evidence|paths|faq|explore)|\.2)/(?:index\.html)?$", name):
                    yield html


def test_every_german_word_of_the_interface_stands_on_some_page() -> None:
    """The guide that this is looked for in shows them all, so none is declared in vain."""
    guide, unjudged, aims = german_guide(), german_guide(("    requires: [fahrplan]\n", "")), german_guide(*MANY_AIMS)
    pages = (
        *(read_out(html) for html in published(guide, measured_guide()).values()),
        *(read_out(html) for one in (unjudged, aims) for name, html in published(one).items() if "weit.nah" in name),
        menu(guide),
        around(guide),
        large_map(),
        wide_table(),
        read_out(with_paper(guide)),
        read_out(unescape(in_german())),
        read_out(home_of_many()),
        *(read_out(html) for html in in_parts(guide, measured_guide())),
    )
    unseen = [
        name
        for name, texts in _texts(words_for("de")).items()
        if not any(_stands(text, said) for said in pages for text in texts)
    ]
    assert unseen == []


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "de"), ("de-AT", "de"), ("de-CH-1996", "de"), ("en-GB", "en"), ("DE", "de"), ("den", None), ("it", None)],
)
def test_a_language_is_spoken_by_the_words_of_the_longest_tag_that_there_is(language: str, words: str | None) -> None:
    """Parts of the tag are left out from the end; what only begins alike is another language."""
    assert spoken(language) == words


def test_a_language_without_words_is_found_and_has_english_ones() -> None:
    """The page says the language of the author's text, and the check says that the words are missing."""
    guide = guide_with(("language: en", "language: it"))
    assert [(finding.code, finding.place.line) for finding in findings(guide)] == [("FP115", 4)]
    assert findings(guide_with(("language: en", "language: de-AT"))) == ()
    page = published(guide)["travel/decide/index.html"]
    assert '<html lang="it">' in page
    assert "This is the last question" in published(guide)["travel/decide/far.far/index.html"]


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "ps", "ckb", "yi", "ar-EG", "pa-Arab", "he-IL"])
def test_languages_written_from_right_to_left_are_known(language: str) -> None:
    """By the tag, whatever region or script stands in it."""
    assert direction(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "de-AT", "ja", "pa", "zh-Hant-TW", "tlh", "zz-zz-zz"])
def test_other_languages_are_written_from_left_to_right(language: str) -> None:
    """Those that nobody knows as well."""
    assert direction(language) == "ltr"


def test_documents_say_their_language_and_the_direction_from_right_to_left() -> None:
    """Pages of the flow and embeds, on the root of the document."""
    for language, root in (("de-AT", '<html lang="de-AT">'), ("ar", '<html lang="ar" dir="rtl">')):
        documents = {
            name: html
            for name, html in published(german_guide(("language: de-AT", f"language: {language}"))).items()
            if name.endswith(".html")
        }
        assert len(documents) > 20
        assert [name for name, html in documents.items() if root not in html] == []


def test_a_themed_page_says_its_language_where_the_theme_speaks_another() -> None:
    """On the element around its body; nothing is said twice where both agree."""
    arabic = german_guide(("language: de-AT", "language: ar"))
    assert published(arabic, language="de")["reise/"].startswith('<div lang="ar" dir="rtl">')
    assert published(german_guide(), language="ar")["reise/faq/"].startswith('<div lang="de-AT" dir="ltr">')
    assert "lang=" not in published(german_guide(), language="de-AT")["reise/faq/"]


def test_the_first_page_of_a_site_says_the_language_of_each_guide() -> None:
    """Each card in its own words, direction and language."""
    home = published(
        guide_with(), german_guide(), guide_with(("guide: travel", "guide: safar"), ("language: en", "language: ar"))
    )[""]
    english, german, arabic = re.findall(r"<section.*?</section>", home, re.DOTALL)
    assert 'lang="en" dir="ltr"' in english
    assert "Answer up to 2 questions" in english
    assert 'lang="de-AT" dir="ltr"' in german
    assert "Höchstens 6 Fragen beantworten" in german
    assert 'lang="ar" dir="rtl"' in arabic


def test_a_number_decides_the_form() -> None:
    """One question, two questions, in both languages."""
    english, german = words_for("en"), words_for("de")
    assert [english.guide.answer(number) for number in (1, 2)] == [
        "Answer up to 1 question",
        "Answer up to 2 questions",
    ]
    assert [german.question.more(number) for number in (1, 2)] == [
        "Höchstens 1 weitere Frage",
        "Höchstens 2 weitere Fragen",
    ]
