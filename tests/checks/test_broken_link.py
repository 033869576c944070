"""Links within the site, held against the pages that there are."""

import pytest

from fingerpost.checks import Subject
from fingerpost.checks.text import broken_link
from tests.small_guide import guide_with

PLACES = {
    "a text": ("text: You walk.", "text: 'You walk, see [the map]({file}#market).'"),
    "a source": ("own: {title: Our own count}", "own: {{title: Our own count, document: {file}#market}}"),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_page_written_by_hand_has_to_be_there(place: str) -> None:
    """Whoever names it, and only where somebody knows which pages there are."""
    old, new = PLACES[place]

    def found(file: str, documents: frozenset[str] | None) -> list[str]:
        guide = guide_with((old, new.format(file=file)))
        return [finding.message for finding in broken_link.CHECK.run(Subject(guide, 0, (), documents))]

    assert found("maps.md", frozenset({"maps.md"})) == []
    assert found("map.md", None) == []
    assert found("map.md", frozenset({"maps.md"})) == ["a link leads to `map.md`, and there is no such page in the documentation folder."]
