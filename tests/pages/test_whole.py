"""The whole guide on one page."""

import re
from collections.abc import Mapping
from html import unescape

from fingerpost.addresses import Site
from fingerpost.catalogue import Catalogue, Guide
from fingerpost.facts import fact_rows
from fingerpost.prose import Prose
from tests.rendered import SITE, Page, pages_of
from tests.small_guide import guide_with

FAQ = """\
faq:
  tired: {question: What if I am tired?,
    answer: Take the *train*., paths: [train], source: [own], status: unverified, reviewed: 2026-11-01}
"""


def _whole(guide: Guide, site: Site = SITE) -> Page:
    return pages_of(guide, site=site)[f"{guide.guide}/all/"]


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _headings(page: Page) -> Mapping[str, str]:
    """The id of each heading to its words."""
    return {anchor: _text(words) for _, anchor, words in re.findall(r'<h([2-4]) id="([^"]+)">(.*?)</h\1>', page.body)}


def test_every_fact_of_a_guide_stands_on_it(catalogue: Catalogue) -> None:
    """And every question with its answers."""
    for guide in catalogue.guides:
        text = _text(_whole(guide).body)
        prose = Prose(lambda _: None)
        for row in fact_rows(guide):
            assert _text(prose.line(row.text)) in text, row.anchor
        for question in guide.questions.values():
            for words in (question.ask, *(answer.label for answer in question.answers.values())):
                assert words is None or _text(prose.line(words)) in text, words


def test_every_link_to_a_part_of_it_leads_to_the_one_element_of_that_id(catalogue: Catalogue) -> None:
    """No two parts have the same id, though each page that it is made of has its own."""
    for guide in (*catalogue.guides, guide_with()):
        body = _whole(guide).body
        anchors = re.findall(r' id="([^"]+)"', body)
        assert len(anchors) == len(set(anchors))
        inner = re.findall(r'href="#([^"]+)"', body)
        assert len(inner) > 20
        assert set(inner) <= set(anchors)


def test_no_link_leaves_it_for_a_page_that_stands_on_it(catalogue: Catalogue) -> None:
    """Not even one that an author wrote into a text. What remains leads to sources and to pages written by hand."""
    for guide in catalogue.guides:
        outside = set(re.findall(r'href="([^"#][^"]*)"', _whole(guide).body))
        assert {href for href in outside if not href.startswith(("https://", "fingerpost:"))} == set()
        assert {href for href in outside if href.startswith("fingerpost:") and ".md" not in href} == set()


def test_a_link_to_a_page_that_has_no_chapter_leads_to_that_page() -> None:
    """The map has none here. A page that shows nothing is not there, and neither is its chapter."""
    without = guide_with(
        ("text: To arrive.", "text: 'To arrive, [drawn](map) and [asked](faq).'"),
        (FAQ, ""),
        ("queries:\n  - {text: go there, page: decide}\n", ""),
    )
    body = _whole(without).body
    assert re.findall(r'href="(fingerpost:[^"]*)"', body) == ["fingerpost:travel/map/"] * 2
    assert "Common searches" not in body
    assert set(re.findall(r'href="#([^"]+)"', body)) <= set(re.findall(r' id="([^"]+)"', body))


def test_the_contents_name_each_chapter_in_its_words_and_in_its_order() -> None:
    """And each path below its chapter."""
    page = _whole(guide_with())
    contents = re.search(r'<nav class="fp-contents".*?</nav>', page.body, re.DOTALL)
    assert contents
    named = re.findall(r'<a href="#([^"]+)">(.*?)</a>', contents[0])
    assert [label for _, label in named] == [
        "The questions",
        "The paths",
        "Walk there",
        "Take the train",
        "The paths compared",
        "Common searches",
        "Questions and answers",
        "Evidence",
    ]
    headings = _headings(page)
    assert [headings[anchor] for anchor, _ in named] == [label for _, label in named]
    assert [anchor for anchor in headings if anchor in dict(named)] == [anchor for anchor, _ in named]


def test_an_answer_names_the_number_of_the_question_or_the_path_that_follows() -> None:
    """A reader of paper walks by these numbers; a question that is repeated has one of its own."""
    page = _whole(guide_with())
    headings = _headings(page)
    assert [words for anchor, words in headings.items() if anchor.startswith("questions.")] == [
        "1. Is it far?",
        "2. Do you have a ticket?",
        "3. Do you have a ticket?",
    ]
    answers = re.findall(
        r'<li><strong>(.*?)</strong> <a class="fp-goes" href="#([^"]+)" data-page="page">(.*?)</a></li>', page.body
    )
    assert answers[:3] == [
        ("No", "path.walk", "Walk there"),
        ("Yes", "questions.ticket", "go to question 2"),
        ("I am not sure", "questions.ticket-unsure", "go to question 3"),
    ]
    assert {anchor for _, anchor, _ in answers[3:]} == {"path.train"}


def test_a_pdf_is_offered_only_where_one_is_made() -> None:
    """A link to a file that is not there helps nobody."""
    assert "travel.pdf" not in _whole(guide_with()).body
    offered = _whole(guide_with(), Site("Signs", "", paper=True)).body
    assert '<a href="fingerpost:travel/travel.pdf" ' in offered
