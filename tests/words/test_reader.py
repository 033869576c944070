"""A file of words is complete or refused, with the line of each fault."""

from pathlib import Path

import pytest
from babel import Locale
from jinja2 import Environment, nodes

from fingerpost import words as room
from fingerpost.rendering.html.environment import environment as speaking
from fingerpost.words import WordsError, languages, read_words, words_for

ENGLISH = (Path(room.__file__).parent / "en.yaml").read_text(encoding="utf-8")


def _faults(*changes: tuple[str, str], language: str = "en") -> list[str]:
    """What is said of the English file after changes."""
    text = ENGLISH
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    with pytest.raises(WordsError) as refused:
        read_words(text, "words/xx.yaml", Locale.parse(language))
    return str(refused.value).splitlines()


def _line(piece: str) -> int:
    return ENGLISH[: ENGLISH.index(piece)].count("\n") + 1


@pytest.mark.parametrize("language", languages())
def test_every_language_is_complete(language: str) -> None:
    """Each file has what the contract declares, and nothing else."""
    assert words_for(language).pages.evidence
    assert {"de", "en"} <= set(languages())


FAULTS: dict[str, tuple[tuple[str, str], str, str]] = {
    "a text that is missing": (("  skip: Skip to the content\n", ""), "skip: Skip", "`shell.skip` is missing."),
    "a section that is missing": (
        ("given:\n", "gievn:\n"),
        "given:\n",
        "`gievn` is the name of no text. Did you mean `given`?",
    ),
    "a text too many": (
        ("  skip: Skip", "  jump: Jump\n  skip: Skip"),
        "  skip: Skip",
        "`shell.jump` is the name of no text.",
    ),
    "a part that is missing": (
        ('caption: "{guide}: your path"', "caption: Your path"),
        '"{guide}: your path',
        "has the parts nothing, expected `guide`.",
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
        ("    one: Look at the one path\n", ""),
        "other: Compare all {number}",
        "has the forms `other`, expected `one`, `other`.",
    ),
    "forms where no number decides": (
        ("  skip: Skip to the content", "  skip: {one: Skip, other: Skip}"),
        "skip: Skip",
        "`shell.skip` has to be a text.",
    ),
    "an empty text": (("  skip: Skip to the content", "  skip: ''"), "skip: Skip", "`shell.skip` has to be a text."),
    "a text where a section belongs": (
        ("given:\n", "given: Answers\ngievn:\n"),
        "given:\n",
        "`given` has to be a mapping of names to texts.",
    ),
    "a name that stands twice": (
        ("  skip: Skip", "  skip: Jump\n  skip: Skip"),
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
    assert len(_faults(("  skip: Skip to the content\n", ""), ("Start again", "Start {again}"))) == 2


def test_a_language_with_more_forms_needs_them_all() -> None:
    """Polish tells few from many; English forms are not enough there."""
    assert any(
        "has the forms `one`, `other`, expected `few`, `many`, `one`, `other`." in fault
        for fault in _faults(language="pl")
    )


def _words_of(environment: Environment) -> set[tuple[str, ...]]:
    """Every dotted name that begins with ``words`` in a template."""
    found = set()
    assert environment.loader
    for name in environment.loader.list_templates():
        source, _, _ = environment.loader.get_source(environment, name)
        for node in environment.parse(source).find_all(nodes.Getattr):
            chain: list[str] = []
            inner: nodes.Node = node
            while isinstance(inner, nodes.Getattr):
                chain.insert(0, inner.attr)
                inner = inner.node
            if isinstance(inner, nodes.Name) and inner.name == "words" and len(chain) == 2:
                found.add(tuple(chain))
    return found


def test_every_word_that_a_template_names_is_declared() -> None:
    """In branches too that no page takes today."""
    used = _words_of(speaking(words_for("en")))
    assert len(used) > 60
    assert [name for name in used if not hasattr(getattr(words_for("en"), name[0], None), name[1])] == []


def test_the_fault_that_the_documentation_shows_is_said_as_shown(project: Path) -> None:
    """In its words; which line it is moves with every word that is added."""
    (fault,) = _faults(("  skip: Skip to the content\n", ""))
    assert fault.partition(": ")[2] in (project / "docs" / "languages.md").read_text(encoding="utf-8")
