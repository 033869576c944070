"""What the texts of endings, and ways on, may lead to: words of the glossary, other guides, pairs."""

import re

import pytest

from fingerpost.catalogue import CatalogueError, Guide
from tests.ended_guide import ended_guide
from tests.rendered import rendered
from tests.small_guide import guide_with

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _guide(*changes: tuple[str, str]) -> Guide:
    return ended_guide(
        ("text: It *rains*.", "text: 'The [train](term:train) stops. [Stay](stay:paths/walk).'"),
        (
            "label: Look at the evidence, kind: price, page: evidence",
            "label: See rails, kind: how-to, page: glossary/train",
        ),
        ("faq:\n", f"glossary:\n  train: {{term: train, means: It runs on rails., {EVIDENCE}}}\nfaq:\n"),
        *changes,
    )


def test_the_text_of_an_ending_links_to_words_and_to_other_guides() -> None:
    """At the end of a walk, in both frames, on the map, and in the evidence."""
    site = rendered(_guide(), guide_with(("guide: travel", "guide: stay"), ("title: Travel", "title: Stay")))
    for frame in ("", "embed/"):
        outcome = site.files[f"{frame}travel/decide/far.far/ticket.none/index.html"].decode()
        assert 'The <a href="../../../glossary/#train" rel' in outcome
        assert '<a href="../../../../stay/paths/walk/" rel="noopener noreferrer">Stay</a>' in outcome
    for page in ("map", "evidence"):
        body = site.themed[f"travel/{page}/"]
        assert 'The <a href="../glossary/#train" rel' in body
        assert '<a href="../../stay/paths/walk/" rel="noopener noreferrer">Stay</a>' in body


def test_a_way_on_to_a_word_has_no_mark_of_a_link_in_a_text() -> None:
    """The style sheet tells words in a text by it; a way on looks like the others beside it."""
    walked = rendered(_guide()).themed["travel/paths/walk/"]
    (way,) = re.findall(r"<a ([^>]*)>See rails</a>", walked)
    assert way == 'href="../../glossary/#train"'


def test_the_whole_guide_leads_to_the_word_on_the_same_page() -> None:
    """From the text of an ending, and from a way on."""
    whole = rendered(_guide()).themed["travel/all/"]
    assert 'The <a href="#glossary.train" rel' in whole
    assert '<a href="#glossary.train">See rails</a>' in whole


def test_a_pair_is_made_of_paths_and_of_no_endings() -> None:
    """An ending is nothing that somebody could choose."""
    with pytest.raises(CatalogueError, match="stop"):
        _guide(("faq:\n", "pairs: [[walk, stop]]\nfaq:\n"))
