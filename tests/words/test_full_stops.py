"""A sentence ends once, whatever the names of a guide end with."""

import re
from html import unescape
from typing import Any, Final

import pytest

from fingerpost.catalogue import Guide, guide_from, guide_to_dict
from tests.rendered import pages_of
from tests.words.german_guide import FILE, around, german_guide, published, with_paper

NAMES: Final = ("title", "name", "short", "ask", "label", "hint", "text", "value", "question", "answer", "who", "how")
"""The keys whose words an author chooses."""

MAPPED: Final = ("values", "aims")
"""The keys below which a name stands at each id."""

TWICE: Final = re.compile(r".{0,60}[.?!\u2026]\.(?![./]).{0,20}")


def _ending(value: Any, end: str, key: str = "", above: str = "") -> Any:
    """A part of a guide in which whatever an author has named ends so."""
    if isinstance(value, dict):
        return {name: _ending(part, end, name, key) for name, part in value.items()}
    if isinstance(value, list):
        return [_ending(part, end, key, above) for part in value]
    named = key in NAMES or above in MAPPED or key in ("fixed", "not_recommended")
    is_id = above == "compare" and key != "value"
    return value.rstrip(".?") + end if isinstance(value, str) and named and not is_id else value


def _guide(language: str, end: str) -> Guide:
    """The guide that shows every word, in a language, with one end of all that its author has named."""
    plain = guide_to_dict(german_guide())
    ids = {id_ for criterion in plain["criteria"].values() for id_ in criterion.get("values", {})}
    ended = _ending({**plain, "language": language}, end)
    for path in ended["paths"].values():
        for fact in path["compare"].values():
            fact["value"] = next((id_ for id_ in ids if fact["value"] == id_ + end), fact["value"])
    return guide_from(ended, FILE)


@pytest.mark.parametrize("end", [" usw.", "?", "!", "\u2026"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_no_full_stop_follows_what_ends_as_a_sentence_does(language: str, end: str) -> None:
    """An abbreviation, a question, a call, what goes on: on every page, also in what is only read aloud."""
    guide = _guide(language, end)
    searched = " ".join(entry.text for page in pages_of(guide).values() for entry in page.search)
    pages = {**published(guide, language=language), "around": around(guide), "paper": with_paper(guide)}
    pages["search"] = searched
    said = {
        address: (unescape(re.sub(r"<[^>]+>", "", html)), *map(unescape, re.findall(r'="([^"]*)"', html)))
        for address, html in pages.items()
    }
    assert len(said) > 30
    assert {found for texts in said.values() for text in texts for found in TWICE.findall(text)} == set()
