"""What a guide does not have is not there: no page, no heading, no link, and nothing for the search to find."""

import re

from fingerpost.addresses import Site
from fingerpost.catalogue import Guide, read_guide
from fingerpost.outputs.mkdocs.navigation import navigation_block
from tests.rendered import catalogue_of, pages_of, rendered
from tests.small_guide import FILE, FLOW_CHART, SMALL, found_in, guide_with, text_with

_FAQ = (
    "faq:\n  tired: {question: What if I am tired?,\n    answer: Take the *train*., paths: [train], source: [own],"
    " status: unverified, reviewed: 2026-11-01}\n"
)
_QUERIES = "queries:\n  - {text: go there, page: decide}\n"
_CRITERIA = "criteria:\n  speed: {name: Speed, values: {slow: Slow, fast: Fast}}\n"
_CELL = "    compare:\n      speed: {{value: {}, source: [own], status: confirmed, reviewed: 2026-11-01}}\n"


def bare_guide() -> Guide:
    """A guide of questions and paths alone."""
    return guide_with(
        (_FAQ, ""), (_QUERIES, ""), (_CRITERIA, ""), (_CELL.format("slow"), ""), (_CELL.format("fast"), "")
    )


def test_a_guide_without_a_part_has_no_page_of_it() -> None:
    """Neither the comparison, where there is nothing to compare by, nor questions that readers ask, nor searches."""
    addresses = set(pages_of(bare_guide()))
    assert {"travel/", "travel/paths/walk/", "travel/map/", "travel/evidence/"} <= addresses
    assert not addresses & {"travel/paths/", "travel/faq/", "travel/queries/"}
    files = rendered(bare_guide()).files
    assert [name for name in files if re.search(r"paths/filter|\.csv$|/(faq|queries)/", name)] == []


def test_nothing_leads_to_a_page_that_is_not_there() -> None:
    """Not from a page, not from its frame, not from a navigation, not from the search."""
    guide = bare_guide()
    made = rendered(guide)
    html = [*made.themed.values(), *(text.decode() for name, text in made.files.items() if name.endswith(".html"))]
    assert [
        page for page in html if re.search(r'href="[^"]*(?<!decide/)(?:faq|queries|travel/paths|\.\./paths)/"', page)
    ] == []
    named = navigation_block(catalogue_of(guide), Site("Signs", ""))
    assert "travel/paths/walk/index.md" in named
    assert not re.search(r"travel/(paths|faq|queries)/index", named)
    found = [entry.address for page in pages_of(guide).values() for entry in page.search]
    assert not {"travel/paths/", "travel/faq/", "travel/queries/"} & set(found)


def test_no_heading_stands_above_nothing() -> None:
    """Each one has something below it that is no heading of its own rank or of a higher one."""
    for address, page in pages_of(bare_guide()).items():
        assert not re.search(
            r"<h([2-4])[^>]*>[^<]*</h\1>\s*(?:</section>\s*)?(?:<section[^>]*>\s*)?(?:<h\1|$)", page.body
        ), address
    body = pages_of(bare_guide())["travel/paths/walk/"].body
    assert "At a glance" not in body


def test_a_guide_of_one_path_compares_it_with_nothing() -> None:
    """No table of one row, no list, no pair."""
    text = SMALL.replace("  train:\n" + SMALL.split("  train:\n")[1].split("questions:\n")[0], "")
    text = text.replace("  ticket:\n    ask:" + text.split("  ticket:\n    ask:")[1].split("faq:\n")[0], "")
    text = (
        text.replace("paths: [train], ", "").replace("to: ticket-unsure", "to: walk").replace("to: ticket", "to: walk")
    )
    one = read_guide(text, FILE)
    assert list(one.paths) == ["walk"]
    assert [address for address in pages_of(one) if re.search(r"travel/(paths/$|paths/by/|compare/)", address)] == []
    assert "travel/paths/walk/" in pages_of(one)


def test_words_of_readers_cannot_lead_to_a_page_that_is_not_there() -> None:
    """The check says so, at the query and at the link."""
    for changes in (
        [(_FAQ, ""), ("page: decide", "page: faq")],
        [(_FAQ, ""), ("text: You walk.", "text: 'You [walk](faq).'")],
    ):
        (fault,) = found_in(text_with(*changes))
        assert "`faq`" in fault.message


def test_a_flow_chart_has_no_page_on_which_a_situation_is_ticked() -> None:
    """Nothing leads to it, and a query or a link that names it is found; in any other guide it may be named."""
    asked = ("page: decide", "page: explore")
    assert found_in(text_with(asked)) == ()
    assert "travel/explore/" in pages_of(guide_with(asked))
    assert "travel/explore/" not in pages_of(guide_with(*FLOW_CHART))
    assert not [name for name in rendered(guide_with(*FLOW_CHART)).files if "explore" in name]
    found = [(one.code, one.message) for one in found_in(text_with(*FLOW_CHART, asked)) if one.severity == "error"]
    assert found == [("FP003", "no page of the guide is called `explore`.")]
