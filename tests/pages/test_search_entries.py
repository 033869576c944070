"""What the pages tell the search of themselves."""

import pytest

from fingerpost.addresses import topic_address
from fingerpost.pages import SearchEntry
from tests.compared_guide import compared_guide
from tests.rendered import pages_of
from tests.small_guide import guide_with


def _entries(*changes: tuple[str, str]) -> list[SearchEntry]:
    return [entry for page in pages_of(guide_with(*changes)).values() for entry in page.search]


@pytest.mark.parametrize(
    "topic", ["guide", "decide", "paths", "paths/walk", "map", "faq", "faq/tired", "queries", "evidence", "all"]
)
@pytest.mark.parametrize("key", ["queries", "typical_questions"])
def test_words_lead_to_the_very_page_that_their_author_names(topic: str, key: str) -> None:
    """Whatever page a query or a typical question may name has an entry, and it alone knows the words."""
    guide = guide_with()
    assert topic in guide.topics
    entries = _entries(
        ("queries:\n  - {text: go there, page: decide}", f"{key}:\n  - {{text: go there, page: {topic}}}")
    )
    (found,) = (entry for entry in entries if "go there" in entry.asked)
    assert f"{found.address}#{found.fragment}".rstrip("#") == topic_address(guide.guide, topic)


def test_no_words_of_readers_stand_in_what_a_result_shows() -> None:
    """They would be a wall of keywords."""
    entries = _entries(("{text: go there, page: decide}", "{text: zebra crossing, page: paths/walk}"))
    assert not [entry for entry in entries if "zebra" in entry.title + entry.text]


def test_the_page_of_queries_stays_out_of_the_search_unless_a_query_names_it() -> None:
    """It holds the words of all others."""
    assert not [entry for entry in _entries() if "/queries/" in entry.address]


def test_a_page_has_an_entry_of_its_own_before_those_of_its_parts() -> None:
    """The theme takes the first one for the page: a part in its place would never be found."""
    seen: set[str] = set()
    for entry in _entries():
        assert not entry.fragment or entry.address in seen, entry
        seen.add(entry.address)


def test_a_path_is_found_by_its_short_name_and_a_guide_by_its_question() -> None:
    """Both are what pages call them; a section of a path is not found by its heading."""
    entries = [entry for page in pages_of(compared_guide()).values() for entry in page.search]
    by_address = {(entry.address, entry.fragment): entry for entry in entries}
    assert "Walk" in by_address["travel/paths/walk/", ""].asked
    assert guide_with().question in by_address["travel/", ""].asked
    parts = [entry for (address, fragment), entry in by_address.items() if fragment and "/paths/" in address]
    assert parts
    assert not [entry for entry in parts if entry.stands_alone]


def test_a_path_holds_its_needs_and_its_values_and_a_result_shows_neither() -> None:
    """Who types a word of either looks for the path; a result shows one sentence."""
    guide = compared_guide()
    entries = {(e.address, e.fragment): e for page in pages_of(guide).values() for e in page.search}
    walk, path = entries["travel/paths/walk/", ""], guide.paths["walk"]
    assert path.requires
    assert all(guide.requirements[name].text in walk.holds for name in path.requires)
    assert all(guide.criteria[name].name in walk.holds for name in path.compare)
    assert walk.text == path.summary.text


def test_no_table_stands_in_a_result_and_no_list_by_criterion_in_the_search() -> None:
    """They would stand before the paths that they list."""
    entries = {entry.address: entry for page in pages_of(compared_guide()).values() for entry in page.search}
    assert not [address for address in entries if "/by/" in address]
    assert len(entries["travel/paths/"].text) < 300
