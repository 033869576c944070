"""The comparison, and the lists of the paths by one criterion."""

import datetime
import re
from dataclasses import replace

from fingerpost.pages.compared import FIRST_TOLD
from fingerpost.rendering.beside import filter_styles
from tests.compared_guide import compared_guide
from tests.examples import given_guide
from tests.rendered import SITE, Page, pages_of
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
    assert 'id="filter"' not in page.body
    assert "fp-none" not in page.body
    assert "display" not in filter_styles(
        guide_with(("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}"))
    )


def test_columns_that_are_the_same_can_be_hidden_however_many_there_are() -> None:
    """The style sheet grows as the table does: the widest of the given guides once had no such box."""
    wide = given_guide("load-balancer")
    assert 'class="fp-differences"' in pages_of(wide)["load-balancer/paths/"].body
    columns = re.findall(r'fp-differences:checked\) \[data-column="([^"]+)"\]', filter_styles(wide))
    assert columns == list(wide.criteria)
    for guide in (wide, given_guide("licence")):
        assert len(filter_styles(guide)) < 250 * len(guide.criteria) * len(guide.paths)


def test_every_link_to_evidence_in_the_comparison_has_a_name_of_its_own() -> None:
    """Heard alone, it says which path and which criterion; the footnotes' links as well."""
    unsure = (
        "speed: {value: fast, source: [own], status: confirmed",
        "speed: {value: fast, source: [own], status: unverified",
    )
    body = pages_of(compared_guide(unsure))[COMPARISON].body
    names = [_words(name) for name in re.findall(r'<a [^>]*href="[^"]*evidence/[^"]*"[^>]*>(.*?)</a>', body)]
    assert names == ["Evidence", "? Unverified : see the evidence for Train, Speed", "Evidence for Walk, Speed"]


def test_the_numbers_are_said_once_and_only_exceptions_are_marked() -> None:
    """In a table, a status beside each value says nothing. Where nothing is confirmed, that is said once too."""
    body = pages_of(compared_guide())[COMPARISON].body
    assert "9 facts: 8 confirmed, 1 disputed. Last reviewed on 2026-11-01 . No mark means: Confirmed." in _words(body)
    assert "fp-status" not in body
    unsure = given_guide("umgebung")
    body = pages_of(unsure)["umgebung/paths/"].body
    assert "20 Angaben: 20 unbelegt. Zuletzt geprüft am 2026-11-26 ." in _words(body)
    assert "fp-status" not in body


def test_an_overdue_review_is_marked_on_the_day_that_it_runs_out() -> None:
    """It holds for 180 days after the 1st of November."""
    body = pages_of(compared_guide(), site=replace(SITE, today=datetime.date(2027, 4, 30)))[COMPARISON].body
    assert "overdue" not in body
    body = pages_of(compared_guide(), site=replace(SITE, today=datetime.date(2027, 5, 1)))[COMPARISON].body
    assert "8 confirmed, 1 disputed, 9 overdue for review." in _words(body)
    assert "✓ Confirmed , Review overdue : see the evidence for Train, Speed" in _words(body)


def test_a_phone_shows_first_what_tells_paths_apart() -> None:
    """Of the two vocabularies both differ; the sign is the same for all, and folds."""
    body = pages_of(compared_guide())[COMPARISON].body
    assert re.findall(r'<t[hd] [^>]*data-column="([^"]+)" class="fp-rest"', body) == ["sign"] * 4
    assert "All 3 values of each path" in _words(body)
    licence = pages_of(given_guide("licence"))["licence/paths/"].body
    assert len(re.findall(r'<th scope="col" data-column="[^"]+">', licence)) == FIRST_TOLD


def test_a_disputed_value_has_a_footnote_and_the_way_back() -> None:
    """The number in the cell and the one below are the same."""
    body = pages_of(compared_guide())[COMPARISON].body
    assert 'href="#note-1" id="cell-1">Disputed, note 1</a>' in body
    note = re.search(
        r'<li id="note-1"><strong>Walk, Speed:</strong> (According to .*?: Not on foot\.).*href="#cell-1"', body
    )
    assert note is not None
    assert note[1] == "According to Our own count: Not on foot."


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
    assert "Price What you pay. List the paths by Price" in columns
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
