"""What stands on the pages of a small guide."""

import re

import pytest

from fingerpost.addresses import Site
from fingerpost.catalogue import read_folder
from fingerpost.pages import Frame
from tests.folders import changed, cut
from tests.rendered import Page, pages_of, rendered
from tests.small_guide import FILE, SMALL, guide_with


def _text(page: Page) -> str:
    return " ".join(page.body.striptags().split())


def test_every_page_of_the_address_contract_is_there() -> None:
    """Home, flow, outcomes, comparison, paths, lists, pairs, map, FAQ, queries, evidence, and the guide on one page."""
    assert sorted(pages_of(guide_with())) == [
        "",
        "travel/",
        "travel/all/",
        "travel/compare/walk-vs-train/",
        "travel/decide/",
        "travel/decide/far.far/",
        "travel/decide/far.far/ticket.have/",
        "travel/decide/far.far/ticket.none/",
        "travel/decide/far.near/",
        "travel/decide/far.unsure/",
        "travel/decide/far.unsure/ticket-unsure.have/",
        "travel/decide/far.unsure/ticket-unsure.none/",
        "travel/evidence/",
        "travel/explore/",
        "travel/faq/",
        "travel/map/",
        "travel/paths/",
        "travel/paths/by/speed/",
        "travel/paths/train/",
        "travel/paths/walk/",
        "travel/queries/",
    ]


def test_progress_is_exact() -> None:
    """The most questions that can still follow, and the last one called the last."""
    pages = pages_of(guide_with())
    assert "Up to 1 more question after this one" in _text(pages["travel/decide/"])
    assert "This is the last question" in _text(pages["travel/decide/far.far/"])


def test_a_fact_links_to_its_evidence_and_the_evidence_to_its_source() -> None:
    """Every fact has a row of its own with source, status and day."""
    pages = pages_of(guide_with())
    assert 'href="../../evidence/#path.walk.summary"' in pages["travel/paths/walk/"].body
    evidence = pages["travel/evidence/"].body
    row = evidence[evidence.index('id="path.walk.summary"') :].split("</tr>")[0]
    assert "You walk." in row
    assert "Confirmed" in row
    assert 'href="./#source.own"' in row
    assert "2026-11-01" in row


def test_a_source_counts_the_facts_that_it_states_and_those_that_it_disputes() -> None:
    """A fact that names it twice counts once."""
    guide = guide_with(
        ("sources:\n", "sources:\n  other: {title: Their count}\n"),
        ("{text: Some trains need none., source: [own]}", "{text: Some trains need none., source: [other]}"),
        (
            "answer: Take the *train*., paths: [train], source: [own]",
            "answer: Take the *train*., paths: [train], source: [own, other]",
        ),
    )
    sources = pages_of(guide)["travel/evidence/"].body.partition('id="sources"')[2]
    assert "Their count. States or disputes 2 facts." in sources
    assert "Our own count. States or disputes 8 facts." in sources


def test_the_first_page_leads_into_a_guide_by_its_questions_and_by_its_comparison() -> None:
    """Each link says where it goes."""
    home = pages_of(guide_with())[""].body
    assert '<a class="fp-button" href="travel/decide/">Answer up to 2 questions</a>' in home
    assert '<a href="travel/paths/">Compare all 2 paths</a>' in home


BOTH_KINDS = (
    "queries:\n",
    (
        "typical_questions:\n  - {text: How do I get there?, page: faq}\n"
        "queries:\n  - {text: asked before, page: queries}\n"
    ),
)


@pytest.mark.parametrize("address", ["travel/queries/", "travel/all/"])
def test_typical_questions_and_related_searches_stand_below_headings_of_their_own(address: str) -> None:
    """On the page of queries and on that of the whole guide."""
    body = pages_of(guide_with(BOTH_KINDS))[address].body
    parts = dict(re.findall(r'<h[23][^>]*>([^<]*)</h[23]>\s*<ul class="fp-queries">(.*?)</ul>', body, re.DOTALL))
    assert {heading: re.findall(r"<li>(.*?) <a", listed) for heading, listed in parts.items()} == {
        "Typical questions": ["How do I get there?"],
        "Related searches": ["asked before", "go there"],
    }


def test_a_page_is_called_by_its_heading_in_its_title_and_by_each_query_that_leads_to_it() -> None:
    """So that a reader who follows a link knows the page again."""
    topics = ("map", "faq", "queries", "evidence")
    asked = "".join(f"  - {{text: about {topic}, page: {topic}}}\n" for topic in topics)
    pages = pages_of(guide_with(("queries:\n", f"queries:\n{asked}")))
    named = dict(re.findall(r"<li>about (\w+) <a [^>]*>(.*?)</a>", pages["travel/queries/"].body))
    for topic in topics:
        page = pages[f"travel/{topic}/"]
        heading = re.search(r"<h1>(.*?)</h1>", page.body)
        assert heading
        assert page.title == f"{heading[1]} - Travel"
        assert named[topic] == heading[1]


def test_a_placeholder_in_a_text_is_shown() -> None:
    """What looks like an element is a word."""
    pages = pages_of(guide_with(("text: You walk.", 'text: "Call /v1/spaces/<space_id>/profiles."')))
    assert "Call /v1/spaces/&lt;space_id&gt;/profiles." in pages["travel/paths/walk/"].body


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "[click](JaVaScRiPt:alert(1))",
    "[click](data:text/html,<script>alert(1)</script>)",
    "<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
    "![x](javascript:alert(1))",
    "</li></ul><svg onload=alert(1)>",
]


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize(
    "field",
    [
        "text: You walk.",
        "name: Walk there",
        "ask: Is it far?",
        "answer: Take the *train*.",
        "label: I am not sure",
        "title: Our own count",
    ],
)
def test_text_of_a_catalogue_is_data(hostile: str, field: str) -> None:
    """Whatever stands in it, no element, handler or address that runs anything comes out."""
    key = field.split(":", maxsplit=1)[0]
    quoted = hostile.replace("'", "''")
    pages = pages_of(guide_with((field, f"{key}: '{quoted}'")))
    assert len(pages) > 10
    for page in pages.values():
        for tag in re.findall(r"<[a-zA-Z][^>]*>", page.body):
            assert not re.match(r"<(?:script|img|svg(?! class=\"fp-)|iframe|object)", tag, re.IGNORECASE), tag
            assert not re.search(r"\son\w+\s*=", re.sub(r'"[^"]*"', '""', tag), re.IGNORECASE), tag
            assert not re.search(r'href="\s*(?:javascript|data|vbscript):', tag, re.IGNORECASE), tag


def test_pages_of_the_flow_have_the_light_frame_and_stay_out_of_the_search() -> None:
    """The rest has the theme's, and is found."""
    for page in pages_of(guide_with()).values():
        assert (page.frame is Frame.FLOW) == ("/decide/" in page.address)
        assert not (page.frame is Frame.FLOW and page.search)


NOT_RECOMMENDED = (
    (
        "  train:\n    name",
        (
            "  swim:\n    name: Swim there\n    short: Swim\n    not_recommended: Nobody has come back yet.\n"
            "    summary: {text: You swim., source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "    compare:\n      speed: {value: slow, source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "  train:\n    name"
        ),
    ),
)


def test_a_path_that_is_not_recommended_says_so_wherever_it_is_shown() -> None:
    """On its page with the reason, in the comparison, in the list of paths, and where it would fit an outcome too."""
    pages = pages_of(guide_with(*NOT_RECOMMENDED))
    reason = "Nobody has come back yet."
    assert reason in pages["travel/paths/swim/"].body
    assert reason in pages["travel/decide/far.near/"].body
    for address in ("travel/", "travel/paths/", "travel/paths/swim/", "travel/decide/far.near/"):
        assert "Not recommended" in pages[address].body
    assert "Not recommended" not in pages["travel/paths/walk/"].body


def test_a_missing_address_leads_to_every_guide() -> None:
    """From the root of the host: nobody knows at which address the page is shown."""
    site = Site("Signs", "", "https://example.org/signs/")
    missing = rendered(guide_with(), site=site).missing
    assert re.findall(r'href="([^"]*)"', missing) == [
        "/signs/travel/",
        "/signs/travel/decide/",
        "/signs/travel/paths/",
    ]
    assert "the questions of a guide have changed" in missing
    assert 'href="/travel/decide/"' in rendered(guide_with(), site=Site("Signs", "")).missing


def test_a_guide_begins_on_its_own_page_and_on_the_first_one_of_the_site() -> None:
    """With the answers to its first question, each of them a link; and a question can be begun again."""
    pages = pages_of(guide_with())
    for address, way in (("travel/", "decide/"), ("", "travel/decide/")):
        links = re.findall(r'href="([^"]*)"', str(pages[address].body))
        assert [link for link in links if re.fullmatch(rf"{way}far\.[a-z]+/", link)] == [
            f"{way}far.{answer}/" for answer in ("near", "far", "unsure")
        ]
    assert "Start again" not in _text(pages["travel/decide/"])
    assert 'href="../">Start again' in str(pages["travel/decide/far.far/"].body)


def test_a_page_is_made_from_the_file_of_what_it_shows() -> None:
    """Of a guide that is a folder: a path has its own; where several files are shown, it is the head of the guide."""
    no_cells = [
        (
            f"paths/{path}.yaml",
            f"compare:\n  speed: {{value: {speed}, source: [own], status: confirmed, reviewed: 2026-11-01}}\n",
            "",
        )
        for path, speed in (("walk", "slow"), ("train", "fast"))
    ]
    unit = ("guide.yaml", "aims:\n", "evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\naims:\n")
    table = {**changed(cut(SMALL), *no_cells, unit), "cells.csv": "path,speed\nwalk,slow\ntrain,fast\n"}
    for files, compared in ((cut(SMALL), "guide.yaml"), (table, "cells.csv")):
        made = {at: page.catalogue for at, page in pages_of(read_folder(files, "content/travel")).items()}
        own = {
            "travel/paths/walk/": "paths/walk.yaml",
            "travel/paths/train/": "paths/train.yaml",
            "travel/faq/": "faq/all.yaml",
            "travel/paths/": compared,
        }
        assert made == {at: f"content/travel/{own.get(at, 'guide.yaml')}" for at in made}
    assert {page.catalogue for page in pages_of(guide_with()).values()} == {FILE}


def test_what_is_no_rule_is_marked_on_the_page_of_a_guide_too() -> None:
    """Of its goal both sides stand there, and each path that is not confirmed says so in the list."""
    confirmed = "source: [own], status: confirmed, reviewed: 2026-11-01}"
    guide = guide_with(
        (
            f"{{text: To arrive., {confirmed}",
            "{text: To arrive., dispute: {text: To stay., source: [own]}, source: [own], reviewed: 2026-11-01}",
        ),
        (f"{{text: You walk., {confirmed}", f"{{text: You walk., {confirmed.replace('confirmed', 'unverified')}"),
    )
    body = pages_of(guide)["travel/"].body
    hero, _, rest = body.partition('class="fp-start"')
    assert ("Disputed" in hero, "To stay." in hero) == (True, True)
    cards = re.findall(r'<li class="fp-card">(.*?)</li>', rest, re.DOTALL)
    assert ["Unverified" in card for card in cards] == ["Walk there" in card for card in cards]
