"""A file of words is complete or refused, with the line of each fault."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from babel import Locale, localedata

from fingerpost import words as room
from fingerpost.words import Words, WordsError, languages, read_words, words_for
from fingerpost.words.texts import contract

ENGLISH = (Path(room.__file__).parent / "en.yaml").read_text(encoding="utf-8")


def _read(*changes: tuple[str, str], language: str = "en") -> Words:
    """The English file after changes, as the file of a language, held against the words that there are."""
    text = ENGLISH
    for old, new in (("\nen:\n", f"\n{language}:\n"), *changes):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return read_words(text, "words/xx.yaml", language, contract(words_for("en")))


def _faults(*changes: tuple[str, str], language: str = "en") -> list[str]:
    """What is said of the file."""
    with pytest.raises(WordsError) as refused:
        _read(*changes, language=language)
    return str(refused.value).splitlines()


def _line(piece: str) -> int:
    return ENGLISH[: ENGLISH.index(piece)].count("\n") + 1


@pytest.mark.parametrize("language", languages())
def test_every_language_is_complete(language: str) -> None:
    """Each file has what the English one has, and nothing else."""
    assert contract(words_for(language)) == contract(words_for("en"))
    assert {"de", "en"} <= set(languages())


def test_a_file_that_is_not_complete_is_refused_where_a_guide_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever stands beside it."""
    (tmp_path / "fr.yaml").write_text(
        ENGLISH.replace("\nen:\n", "\nfr:\n").replace("    skip: Skip to the content\n", "")
    )
    monkeypatch.setattr(import_module("fingerpost.words.languages"), "FOLDER", tmp_path)
    with pytest.raises(WordsError, match=r"words/fr\.yaml:\d+:5: `shell\.skip` is missing\."):
        words_for("fr-CA")


FAULTS: dict[str, tuple[tuple[str, str], str, str]] = {
    "a text that is missing": (("    skip: Skip to the content\n", ""), "skip: Skip", "`shell.skip` is missing."),
    "a section that is missing": (
        ("  given:\n", "  gievn:\n"),
        "  given:\n",
        "`gievn` is the name of no text. Did you mean `given`?",
    ),
    "a text too many": (
        ("    skip: Skip", "    jump: Jump\n    skip: Skip"),
        "  skip: Skip",
        "`shell.jump` is the name of no text.",
    ),
    "a part that is missing": (
        ('share: "To keep or share this result: {address}"', "share: Keep it"),
        '"To keep or share this result',
        "has the parts nothing, expected `address`.",
    ),
    "a part that is misspelt": (
        ("From {site}: {address}", "From {page}: {address}"),
        "From {site}",
        "the parts `address`, `page`, expected `address`, `site`.",
    ),
    "a part where none belongs": (
        ("Start again", "Start {again}"),
        "Start again",
        "`outcome.again` has the parts `again`, expected nothing.",
    ),
    "braces that are not closed": (
        ("If {case}", "If {case"),
        "If {case}",
        "`guide.case` has braces that are not understood",
    ),
    "a part with a form of its own": (
        ("If {case}", "If {case!r}"),
        "If {case}",
        "`guide.case` has braces that are not understood",
    ),
    "a number without its place": (
        ("    other: Compare all {number} paths", "    other: Compare all"),
        "Compare all {number}",
        "`guide.compare.other` has the parts",
    ),
    "a form that is missing": (
        ("      one: Look at the one path\n", ""),
        "other: Compare all {number}",
        "has the forms `other`, expected `one`, `other`.",
    ),
    "a form that the language does not have": (
        ("      one: Look at the one path\n", "      one: Look at the one path\n      few: A few of {number}\n"),
        "one: Look at the one path",
        "has the forms `few`, `one`, `other`, expected `one`, `other`.",
    ),
    "forms where no number decides": (
        ("  skip: Skip to the content", "  skip: {one: Skip, other: Skip}"),
        "skip: Skip",
        "`shell.skip` has to be a text.",
    ),
    "an empty text": (("  skip: Skip to the content", "  skip: ''"), "skip: Skip", "`shell.skip` has to be a text."),
    "a text where a section belongs": (
        ("  given:\n", "  given: Answers\n  gievn:\n"),
        "given:\n",
        "`given` has to be a mapping of names to texts.",
    ),
    "a name that stands twice": (
        ("    skip: Skip", "    skip: Jump\n    skip: Skip"),
        "skip: Skip",
        "`skip` stands here a second time",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_file_that_is_not_complete_is_refused(name: str) -> None:
    """With the text that is meant, and near the line of the file."""
    change, piece, said = FAULTS[name]
    fault = next((fault for fault in _faults(change) if said in fault), None)
    assert fault is not None, _faults(change)
    file, line, *_ = fault.split(":")
    assert file == "words/xx.yaml"
    assert abs(int(line) - _line(piece)) <= 4


def test_every_fault_of_a_file_is_said_at_once() -> None:
    """Not one after the other."""
    assert len(_faults(("    skip: Skip to the content\n", ""), ("Start again", "Start {again}"))) == 2


def test_the_english_file_is_held_against_itself() -> None:
    """It says what there is; its own braces and forms are looked at all the same."""
    for change, said in (
        (("If {case}", "If {case"), "`guide.case` has braces that are not understood"),
        (("      one: Look at the one path\n", ""), "`guide.compare` has the forms `other`, expected `one`, `other`."),
        (("other: Compare all {number} paths", "other: Compare all"), "`guide.compare` has to be a text."),
        (("  given:\n", "  given: Answers\n  gievn:\n"), "`given` has to be a mapping of names to texts."),
    ):
        with pytest.raises(WordsError, match=re.escape(said)):
            read_words(ENGLISH.replace(*change), "words/en.yaml", "en")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "words/fr.yaml:1:1: the file has to begin with `fr:`, and all else to stand below that."),
        ("# Nothing yet.\n", "words/fr.yaml:1:1: the file has to begin with `fr:`, and all else to stand below that."),
        (
            "lists: {}\npages: {}\n",
            "words/fr.yaml:1:1: the file has to begin with `fr:`, and all else to stand below that.",
        ),
        ("fr: Bonjour\n", "words/fr.yaml:1:5: `fr` has to be a mapping of names to texts."),
        (ENGLISH, "the file begins with `en`, expected `fr`."),
    ],
)
def test_a_file_begins_with_its_language(text: str, said: str) -> None:
    """As tools for translators have it; whoever copies a file renames it there too."""
    with pytest.raises(WordsError, match=re.escape(said)):
        read_words(text, "words/fr.yaml", "fr", contract(words_for("en")))


def test_the_language_of_a_file_may_be_written_as_a_locale() -> None:
    """Tools write what they call it, so only its parts count."""
    text = ENGLISH.replace("\nen:\n", "\npt_BR:\n")
    assert read_words(text, "words/pt-br.yaml", "pt-br", contract(words_for("en"))).pages.home == "Home"


def test_a_language_with_more_forms_needs_them_all() -> None:
    """Polish tells few from many; English forms are not enough there."""
    assert any(
        "has the forms `one`, `other`, expected `few`, `many`, `one`." in fault for fault in _faults(language="pl")
    )


def _compare(forms: str) -> tuple[str, str]:
    """The text for comparing all paths with other forms."""
    return ("one: Look at the one path\n      other: Compare all {number} paths", forms)


def test_only_forms_that_whole_numbers_take_are_needed() -> None:
    """Polish needs `other` for fractions alone, French `many` for millions: not every tool asks for those."""
    faults = _faults(_compare("one: Jedna\n      few: Dwie {number}\n      many: Wiele {number}"), language="pl")
    assert not any("guide.compare" in fault for fault in faults)
    french = _read(_compare("one: Voir {number}\n      other: Comparer {number}"), language="fr")
    assert [french.guide.compare(number) for number in (0, 1, 2, 1_000_000)] == [
        "Voir 0",
        "Voir 1",
        "Comparer 2",
        "Comparer 1\u202f000\u202f000",
    ]
    french = _read(_compare("one: V {number}\n      many: M {number}\n      other: O {number}"), language="fr")
    assert french.guide.compare(1_000_000) == "M 1\u202f000\u202f000"


def test_only_a_form_of_one_number_leaves_the_number_out() -> None:
    """Russian says `one` of 21 too, which would be told as one; French says it of 0 at most."""
    forms = "one: Открыть путь\n      few: Сравнить {number} пути\n      many: Сравнить {number} путей"
    faults = [fault for fault in _faults(_compare(forms), language="ru") if "guide.compare" in fault]
    assert [fault.partition(": ")[2] for fault in faults] == [
        "`guide.compare.one` has the parts nothing, expected `number`."
    ]
    assert _read(language="fr").guide.compare(1) == "Look at the one path"


def test_where_a_form_may_be_missing_another_stands_in() -> None:
    """In every language of the CLDR: what numbers from 200 on take is needed already, or `other` is."""
    large = (999, 1000, 1001, 12_345, 100_000, 1_000_000, 1_000_001, 2_000_000, 10_000_000, 1_000_000_000)
    rules = {tag: Locale.parse(tag).plural_form for tag in localedata.locale_identifiers() if "_" not in tag}
    needed = {tag: {rule(number) for number in range(200)} for tag, rule in rules.items()}
    assert len(rules) > 200
    assert [
        tag for tag, rule in rules.items() if not {*map(rule, large)} <= needed[tag] and "other" not in needed[tag]
    ] == []


def test_the_fault_that_the_documentation_shows_is_said_as_shown(project: Path) -> None:
    """In its words; which line it is moves with every word that is added."""
    (fault,) = _faults(("    skip: Skip to the content\n", ""))
    assert fault.partition(": ")[2] in (project / "docs" / "languages.md").read_text(encoding="utf-8")
