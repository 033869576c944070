"""Modules and templates use the words that the English file has, with the parts that it has."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest

from fingerpost.catalogue import closest
from fingerpost.words import words_for
from fingerpost.words.texts import contract
from tests.words.uses import Use, in_module, in_template

ENGLISH: Final = contract(words_for("en"))

OTHERS: Final = ("fingerpost/prose/inspection.py",)
"""Modules whose `words` are not those of the interface."""

CALLED_LATER: Final = {"outcome.to_clear", "outcome.cleared", "outcome.to_confirm"}
"""Texts with parts that a module chooses among before it calls one."""

ASKED_BY_NAME: Final[dict[str, Iterable[str]]] = {}
"""Sections whose texts are asked for with names that no module spells, each with those names."""


def _fault(use: Use) -> str:
    """What is wrong with a use; nothing where it fits."""
    section, texts = use.chain[0], ENGLISH.get(use.chain[0])
    if texts is None:
        return f"there is no section `{section}`. {closest(section, ENGLISH)}"
    if len(use.chain) == 1:
        return "" if section in ASKED_BY_NAME else f"nothing shows which texts of `{section}` are used"
    if use.chain[1] not in texts:
        return f"there is no `{'.'.join(use.chain)}`. {closest(use.chain[1], texts)}"
    return _misfit(use, ".".join(use.chain), texts[use.chain[1]])


def _misfit(use: Use, text: str, parts: tuple[str, ...]) -> str:
    """What is wrong with how a text is called that there is."""
    if use.given is None:
        return f"`{text}` has parts and is not called" if parts and text not in CALLED_LATER else ""
    if not parts:
        return f"`{text}` has no parts and is called"
    if use.named and (use.given or set(use.named) != set(parts)):
        return f"`{text}` has the parts {parts}, given {use.named}"
    if not use.named and use.given != len(parts):
        return f"`{text}` has {len(parts)} parts, given {use.given}"
    return f"`{text}` has several parts; name them in the call" if use.given > 1 else ""


def _faults(uses: Iterable[Use]) -> list[str]:
    """Everything that is wrong, each with its place."""
    return [f"{use.place}: {fault}" for use in uses if (fault := _fault(use))]


@pytest.fixture(scope="module")
def uses(project: Path) -> list[Use]:
    """Every use in the engine and in its hook."""
    hooks = project / "hooks"
    sources = {path.relative_to(hooks).as_posix(): path for path in sorted(hooks.rglob("*"))}
    return [
        use
        for file, path in sources.items()
        if path.suffix in (".py", ".jinja") and file not in OTHERS
        for use in (in_module if path.suffix == ".py" else in_template)(path.read_text(encoding="utf-8"), file)
    ]


def test_every_use_of_a_text_fits_the_english_file(uses: list[Use]) -> None:
    """In branches too that no page takes today."""
    assert _faults(uses) == []


def test_every_text_is_used(uses: list[Use]) -> None:
    """Nobody translates in vain."""
    used = {".".join(use.chain) for use in uses}
    used |= {f"{section}.{name}" for section, names in ASKED_BY_NAME.items() for name in names}
    assert [
        f"{section}.{name}" for section, texts in ENGLISH.items() for name in texts if f"{section}.{name}" not in used
    ] == []


def test_what_is_said_here_of_single_texts_holds(uses: list[Use]) -> None:
    """An exception goes with its reason."""
    assert CALLED_LATER - {".".join(use.chain) for use in uses if use.given is None} == set()
    assert set(ASKED_BY_NAME) == {use.chain[0] for use in uses if len(use.chain) == 1}


FAULTS: Final = {
    "edition.words.shell.skp": "no `shell.skp`. Did you mean `skip`?",
    "edition.words.shel.skip": "no section `shel`. Did you mean `shell`?",
    "words_for(language).shell.skip()": "`shell.skip` has no parts and is called",
    "edition.words.guide.case": "`guide.case` has parts and is not called",
    "edition.words.guide.case()": "`guide.case` has 1 parts, given 0",
    "edition.words.guide.case(one, two)": "`guide.case` has 1 parts, given 2",
    "edition.words.guide.case(cas=one)": "`guide.case` has the parts ('case',), given ('cas',)",
    "edition.words.pair.title(one, second=two)": "`pair.title` has the parts ('first', 'second'), given ('second',)",
    "edition.words.pair.title(one, two, three)": "`pair.title` has 2 parts, given 3",
    "edition.words.evidence.lead(guide, 3)": "`evidence.lead` has 1 parts, given 2",
    "named(edition.words.shell)": "nothing shows which texts of `shell` are used",
    "getattr(edition.words.sections, name)": "nothing shows which texts of `sections` are used",
    "words = edition.words.shell; words.skp": "no `shell.skp`",
    "guide, words = edition.guide, edition.words.shell\nif guide:\n    words.skp": "no `shell.skp`",
    "def page(words: Words) -> str:\n    return words.shell.skp": "no `shell.skp`",
    "def page(one: str) -> str:\n    words = words_for(one)\n    return say(words.guide.case)": "is not called",
}

SOUND = (
    "edition.words.shell.skip.upper()",
    "edition.words.guide.case(one)",
    "edition.words.evidence.about(guide=one, number=3)",
    "words = words_for(language); section_headings(words)",
    "comma = edition.words.lists.comma; comma.join(names)",
    "def page(words: list[str]) -> str:\n    return words.append(one)",
)


@pytest.mark.parametrize("source", FAULTS)
def test_a_use_in_a_module_that_does_not_fit_is_found(source: str) -> None:
    """Through variables and parameters as well."""
    (fault,) = _faults(in_module(source, "page.py"))
    assert fault.startswith("page.py:")
    assert FAULTS[source] in fault


@pytest.mark.parametrize("source", SOUND)
def test_a_use_in_a_module_that_fits_is_none(source: str) -> None:
    """Nor is another thing of that name."""
    assert _faults(in_module(source, "page.py")) == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ words.shell.skp }}", "no `shell.skp`. Did you mean `skip`?"),
        ("{{ words.guide.case }}", "is not called"),
        ("{% if never %}{{ words.shell.skip() }}{% endif %}", "has no parts and is called"),
        ("{{ guide.words.guide.answer(1, 2) }}", "has 1 parts, given 2"),
        ("{{ words.guide.case(cas=one) }}", "has the parts ('case',), given ('cas',)"),
        ("{% set names = words.shell %}{{ names.skp }}", "no `shell.skp`"),
        ("{% macro one() %}{{ words.shell.skp }}{% endmacro %}", "no `shell.skp`"),
        ("{{ words.sections[key] }}", "nothing shows which texts of `sections` are used"),
    ],
)
def test_a_use_in_a_template_that_does_not_fit_is_found(source: str, said: str) -> None:
    """In the branch of a condition, in a macro, through a variable."""
    (fault,) = _faults(in_template(source, "page.html.jinja"))
    assert fault.startswith("page.html.jinja:1: ")
    assert said in fault


def test_a_parameter_of_a_macro_hides_the_words() -> None:
    """Whatever it is called."""
    assert in_template("{% macro badges(words) %}{{ words.shell.skp }}{% endmacro %}", "parts.html.jinja") == []


def test_several_parts_are_named_in_the_call() -> None:
    """Whatever their order in the English sentence: one that is turned around swaps nothing unseen."""
    (in_order,) = in_module("edition.words.pair.title(one, two)", "page.py")
    (named,) = in_module("edition.words.pair.title(second=one, first=two)", "page.py")
    assert _fault(in_order) == "`pair.title` has several parts; name them in the call"
    assert _fault(named) == ""
