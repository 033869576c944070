"""The comparison, and the lists of the paths by one criterion."""

import re

from fingerpost.pages.facets import MOST_TERMS, facets
from fingerpost.rendering.beside import filter_styles
from tests.compared_guide import compared_guide
from tests.rendered import Page, pages_of
from tests.small_guide import guide_with

COMPARISON = "travel/paths/"


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def _boxes(page: Page) -> list[str]:
    """What can be chosen, in order, each with its words."""
    return [_words(label) for label in re.findall(r"<label>(.*?)</label>", page.body, re.DOTALL)]


def test_each_criterion_with_a_vocabulary_is_a_group_of_boxes_with_counts() -> None:
    """In the order of the vocabulary. One of free text is none, and what no path has cannot be chosen."""
    page = pages_of(compared_guide())[COMPARISON]
    assert re.findall(r"<legend>(.*?)</legend>", page.body) == ["Price", "Speed"]
    assert [box for box in _boxes(page) if box.startswith(("Free", "A "))] == ["Free (2)", "A little (0)", "A lot (1)"]
    assert re.findall(r'value="([^"]+)" disabled', page.body) == ["price.low"]


def test_what_filters_is_hidden_until_the_style_sheet_shows_it() -> None:
    """Without `:has()`, or without the sheet, a browser shows the plain table: every rule stands in one condition."""
    body = pages_of(compared_guide())[COMPARISON].body
    assert re.search(r'<form id="filter"[^>]* hidden>', body)
    assert re.search(r'<tr class="fp-none"[^>]* hidden>', body)
    assert '<link rel="stylesheet" href="filter.css">' in body
    outside, inside = filter_styles(compared_guide()).split("@supports selector(:has(a)) {", 1)
    assert "{" not in outside
    assert inside.rstrip().endswith("}")
    assert inside.count("{") == inside.count("}") - 1


def test_a_guide_without_anything_to_choose_has_no_filter() -> None:
    """No vocabulary: neither boxes nor a row that says that nothing matches."""
    page = pages_of(guide_with(("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}")))[
        COMPARISON
    ]
    assert "<form" not in page.body
    assert "fp-none" not in page.body
    assert "display" not in filter_styles(
        guide_with(("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}"))
    )


def test_a_column_that_is_the_same_for_all_can_be_left_out() -> None:
    """Also one of free text.

    Where the style sheet would grow large, the box is not offered and no rule is about columns.
    """
    guide = compared_guide()
    assert 'class="fp-differences"' in pages_of(guide)[COMPARISON].body
    assert '.fp-comparison:has(.fp-differences:checked) [data-column="sign"] { display: none; }' in filter_styles(guide)
    values = ", ".join(f"v{number}: Value {number}" for number in range(MOST_TERMS))
    large = compared_guide(("high: A lot}", f"high: A lot, {values}}}"))
    assert len(facets(large)[0].values) > MOST_TERMS
    assert "fp-differences" not in pages_of(large)[COMPARISON].body
    assert "fp-differences" not in filter_styles(large)


def test_every_link_to_evidence_in_the_comparison_has_a_name_of_its_own() -> None:
    """Heard alone, it says which path and which criterion; the footnotes' links as well."""
    body = pages_of(compared_guide())[COMPARISON].body
    names = [_words(name) for name in re.findall(r'<a [^>]*href="[^"]*evidence/#[^"]*"[^>]*>(.*?)</a>', body)]
    assert len(names) == 9
    assert len(set(names)) == len(names)
    assert "✓ Confirmed : see the evidence for Train, Speed" in names
    assert "Evidence for Walk, Speed" in names


def test_a_disputed_value_has_a_footnote_and_the_way_back() -> None:
    """The number in the cell and the one below are the same."""
    body = pages_of(compared_guide())[COMPARISON].body
    assert 'href="#note-1" id="cell-1">Disputed, note 1</a>' in body
    assert re.search(r'<li id="note-1"><strong>Walk, Speed:</strong> Not on foot\..*href="#cell-1"', body)


def test_the_table_is_one_of_html_in_which_every_heading_says_what_it_heads() -> None:
    """Its elements say what they are; a role would say it again, and checkers of HTML refuse it."""
    body = pages_of(compared_guide())[COMPARISON].body
    table = body.partition("<table")[2].partition("</table>")[0]
    assert "role=" not in table
    headings = re.findall(r"<th\b[^>]*>", table)
    assert len(headings) > 5
    assert [heading for heading in headings if not re.match(r'<th scope="(?:col|row)"', heading)] == []


def test_what_a_column_measures_is_said_in_words() -> None:
    """Below the table and not in a bubble; with the list by its values where there is one."""
    body = pages_of(compared_guide())[COMPARISON].body
    columns = _words(body.split('<h2 id="columns">')[1].split("</section>")[0])
    assert "Price What you pay List the paths by Price" in columns
    assert "Sign The colour of it" in columns
    assert "by Sign" not in columns
    assert ' title="' not in body


def test_a_list_names_the_paths_below_each_value_in_the_order_of_the_vocabulary() -> None:
    """A value that no path has is named, and said to have none. The lists lead to each other and to the table.

    The search has no entry for it: the paths hold their values.
    """
    page = pages_of(compared_guide())["travel/paths/by/price/"]
    said = _words(page.body)
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", page.body) == [
        "Free (2)",
        "A little (0)",
        "A lot (1)",
        "Lists by other criteria",
    ]
    assert (
        said.index("Walk there")
        < said.index("Swim there")
        < said.index("No path has this value.")
        < said.index("Take the train")
    )
    assert "Not recommended" in said
    assert 'href="../speed/">Speed</a>' in page.body
    assert 'href="../../">Compare all paths</a>' in page.body
    assert page.search == ()


def test_a_criterion_of_free_text_has_no_list() -> None:
    """There would be a heading a path."""
    assert [address for address in pages_of(compared_guide()) if "/by/" in address] == [
        "travel/paths/by/price/",
        "travel/paths/by/speed/",
    ]
