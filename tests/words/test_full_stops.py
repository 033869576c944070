"""A sentence ends once, whatever the names of a guide end with."""

import re
from html import unescape
from typing import Final

import pytest

from tests.named import guide_named
from tests.rendered import pages_of
from tests.words.german_guide import around, published, with_paper

TWICE: Final = re.compile(r".{0,60}[.?!\u2026]\.(?![./]).{0,20}")
"""A full stop behind what ends a sentence, and not in an address."""


@pytest.mark.parametrize("end", [" usw.", "?", "!", "\u2026"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_no_full_stop_follows_what_ends_as_a_sentence_does(language: str, end: str) -> None:
    """An abbreviation, a question, a call, what goes on: on every page, also in what is only read aloud."""
    guide = guide_named(end, language=language)
    searched = " ".join(entry.text for page in pages_of(guide).values() for entry in page.search)
    pages = {**published(guide, language=language), "around": around(guide), "paper": with_paper(guide)}
    pages["search"] = searched
    said = {
        address: (unescape(re.sub(r"<[^>]+>", "", html)), *map(unescape, re.findall(r'="([^"]*)"', html)))
        for address, html in pages.items()
    }
    assert len(said) > 30
    assert {found for texts in said.values() for text in texts for found in TWICE.findall(text)} == set()
