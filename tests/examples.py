"""The projects whose sites the tests look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fingerpost.catalogue import Guide, read_guide, write_guide
from tests.compared_guide import MORE_TO_COMPARE
from tests.named import guide_named
from tests.small_guide import text_with
from tests.words.german_guide import GERMAN

PROJECT: Final = Path(__file__).parent.parent

GUIDES: Final = PROJECT / "tests" / "guides"
"""Guides as different authors write them: in three languages, with many paths or few, with and without a comparison."""

_SURE: Final = "source: [eigene], status: confirmed, reviewed: 2026-11-01"

_UNSURE: Final = "source: [eigene], status: unverified, reviewed: 2026-11-01"

_RICHER: Final = (
    (
        "{title: Eigene Messung}",
        "{title: Eigene Messung, url: https://example.org/, dated: Herbst 2026, note: Zweimal gezählt.}",
    ),
    ("tempo: {name: Tempo, ", "tempo: {name: Tempo, explain: Wie schnell es geht, "),
    (
        f"luft: {{value: warm, {_SURE}}}\n      tempo: {{value: langsam",
        f"luft: {{value: warm, {_UNSURE}}}\n      tempo: {{value: langsam",
    ),
    (f"preis: {{value: Schweiß, {_SURE}", f"preis: {{value: '`0` Euro', {_UNSURE}"),
    (
        (
            "    not_recommended: Das hält niemand durch.\n    serves: [ankommen]\n    requires: [nah]\n"
            "    summary: {text: Man rennt., "
        ),
        (
            "    origin: Sport\n    not_recommended: Das hält niemand durch.\n    serves: [ankommen]\n"
            "    requires: [nah, fahrkarte]\n"
            "    technical: [{label: Takt, text: '`180` Schritte, [wie man geht](paths/gehen), "
            f"ohne [Koffer](term:koffer), im [Urlaub](leave:guide).', {_UNSURE}}}]\n"
            f"    use_when: [{{text: Es eilt., {_SURE}}}]\n"
            f"    avoid_when: [{{text: 'Es regnet, vielleicht *lange*.', {_SURE}}}]\n"
            "    summary: {text: Man rennt., "
        ),
    ),
    (
        "{text: Dreißig Kilometer am Tag., ",
        (
            '{text: "Am Tag:\\n\\n| Wer | Kilometer |\\n|---|---|\\n| Alle | 30 |\\n\\n1. Erst langsam.\\n2. Dann:\\n'
            '    - schneller\\n\\n```\\nweg = 30\\n```\\n\\n![Ein Wegweiser](pictures/outcome.png)", '
        ),
    ),
    ("    ask: Ist es weit?\n", "    ask: Ist es weit?\n    hint: Weit ist mehr als eine Stunde\n"),
    (
        "  - {text: es nah ist, path: gehen, source: [eigene], status: confirmed,",
        "  - {text: 'es `nah` ist', path: gehen, skill: zu-fuss, source: [eigene], status: unverified,",
    ),
    # Two links that stand together are large enough to hit only where something stands between them.
    ("mit der Bahn, path: bahn, otherwise", "mit der Bahn, path: bahn, skill: mit-der-bahn, otherwise"),
    ("faq:\n", f"faq:\n  nass: {{question: Und im Regen?, answer: 'Mit `Schirm`.', paths: [gehen, bahn], {_SURE}}}\n"),
)
"""Changes of the German guide, after which a page of it shows nearly all that its kind can show."""


_SEARCHED: Final = (
    (
        "faq:\n",
        (
            "faq:\n  cross: {question: Cross the water?, answer: Swim., paths: [swim],"
            " source: [own], status: unverified, reviewed: 2026-11-01}\n"
        ),
    ),
    (
        "queries:\n",
        (
            "typical_questions:\n  - {text: ride in a carriage, page: paths/train}\n"
            "  - {text: sit by the window, page: paths/train}\n"
            "queries:\n  - {text: cross the water swimming, page: paths/swim}\n"
            "  - {text: when to use it, page: faq/tired}\n"
        ),
    ),
)
"""Changes of the small guide, after which several pages hold the words of one wording.

"Cross the water?" stands whole in a query for a path, and "when to use it" in the heading of a section: the search has
to weigh them.
"""


@dataclass(frozen=True)
class Example:
    """A project to look at.

    Attributes:
        name: what tests call it.
        root: its folder.
    """

    name: str
    root: Path


def _rich_text() -> str:
    text = GERMAN
    for old, new in _RICHER:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the German guide"
        text = text.replace(old, new)
    return text


def _write(root: Path, guides: Mapping[str, str]) -> None:
    """Write a project with guides, in the settings and beside the documentation of the shipped one."""
    (root / "content").mkdir(parents=True)
    for name, text in guides.items():
        (root / "content" / f"{name}.yaml").write_text(text, encoding="utf-8")
    for name in ("docs", "hooks", "mkdocs.yml"):
        (root / name).symlink_to(PROJECT / name)


def _given(name: str) -> str:
    """The text of one of the guides of different authors."""
    return (GUIDES / f"{name}.yaml").read_text(encoding="utf-8")


def _own(root: Path) -> None:
    """Four small guides: an English one, a German one that has all that a guide may have, an Arabic one, and one that
    has every form of a cell and groups.

    Their pages show most with the fewest words, so that browsers and checkers are soon done with them.
    """
    first = text_with(*MORE_TO_COMPARE, *_SEARCHED)
    others = {"reise": _rich_text(), "leave": _given("leave"), "sicherung": _given("sicherung")}
    _write(root, {"paths": first} | others)


def _every(root: Path) -> None:
    """The shipped guides, and those of different authors."""
    shipped = sorted((PROJECT / "content").glob("*.yaml"))
    _write(root, {path.stem: path.read_text(encoding="utf-8") for path in (*shipped, *sorted(GUIDES.glob("*.yaml")))})


LONG: Final = " Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
"""A word of 63 letters. In a guide of another language, no browser knows how to part it."""


def guide_of_long_words() -> Guide:
    """One in which every name, label, question and text ends with it."""
    return guide_named(LONG, language="en")


def _long_ones(root: Path) -> None:
    """That guide."""
    _write(root, {"paths": write_guide(guide_of_long_words())})


PROJECTS: Final[Mapping[str, Callable[[Path], None]]] = {"own": _own, "every": _every, "long": _long_ones}
"""What writes each project but the shipped one."""


def given_guide(name: str) -> Guide:
    """One of the guides of different authors."""
    return read_guide(_given(name), f"content/{name}.yaml")
