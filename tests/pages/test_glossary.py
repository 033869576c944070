"""The glossary, and the words of it that stand near where they are used."""

import re

from fingerpost.pages import SearchEntry
from tests.rendered import Page, pages_of, rendered
from tests.small_guide import guide_with

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

GLOSSARY = (
    "faq:\n",
    (
        f"glossary:\n"
        f"  train: {{term: train, also: [railway, trains], means: It *runs* on rails., {EVIDENCE}}}\n"
        f"  ticket: {{term: Ticket, means: 'It lets you on [a train](term:train).', {EVIDENCE}}}\n"
        f"  eta: {{term: état, means: 'Not [far](glossary/train).', source: [own], status: disputed,\n"
        f"    reviewed: 2026-11-01, dispute: {{text: It is., source: [own]}}}}\n"
        f"faq:\n"
    ),
)

LINKED = ("text: You walk.", "text: 'You walk where no [train](term:train) goes.'")


def _pages(*changes: tuple[str, str]) -> dict[str, Page]:
    return pages_of(guide_with(GLOSSARY, LINKED, *changes))


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_guide_with_words_has_one_page_of_them_by_the_alphabet() -> None:
    """Whatever their order and their capitals are, and without the marks of letters."""
    page = _pages()["travel/glossary/"]
    assert re.findall(r"<dt><dfn>(.*?)</dfn>", page.body) == ["état", "Ticket", "train"]
    assert page.title == "Glossary - Travel"
    assert "<em>runs</em> on rails." in page.body
    assert "train also: railway, trains" in _words(page.body)


def test_a_guide_without_words_has_no_such_page_and_no_link_to_one() -> None:
    """Neither in its navigation nor on its first page."""
    pages = pages_of(guide_with())
    assert not any("glossary" in address for address in pages)
    assert all("Glossary" not in page.body for page in pages.values())


def test_a_link_to_a_word_leads_to_its_entry() -> None:
    """In both forms, in the theme, in the shell of the flow and in the embeds."""
    site = rendered(guide_with(GLOSSARY, LINKED))
    own = site.files["embed/travel/glossary/index.html"].decode()
    assert own.count('href="./#train"') == 2
    assert '<div id="train">' in own
    assert 'no <a href="../../glossary/#train" rel' in site.themed["travel/paths/walk/"]
    for frame in ("", "embed/"):
        assert (
            'no <a href="../../glossary/#train" rel' in site.files[f"{frame}travel/decide/far.near/index.html"].decode()
        )


def test_the_words_of_a_question_stand_folded_below_its_answers() -> None:
    """Named in the line that opens them, with their meaning and without a status; no other page of the flow has any."""
    pages = _pages()
    body = pages["travel/decide/far.far/"].body
    (words,) = re.findall(r'</ul>\s*<details class="fp-words">(.*?)</details>', body, re.DOTALL)
    assert _words(words) == "What these words mean: Ticket Ticket It lets you on a train . Glossary"
    assert "fp-status" not in words
    assert 'href="../../glossary/"' in words
    assert "fp-words" in pages["travel/decide/far.unsure/"].body
    assert "fp-words" not in pages["travel/decide/"].body
    assert "fp-words" not in pages["travel/decide/far.near/"].body


def test_what_disputes_a_meaning_stands_with_it() -> None:
    """On the page of the glossary and below a question."""
    pages = _pages(("ask: Is it far?", "ask: Is it an état?"))
    for address in ("travel/glossary/", "travel/decide/"):
        assert "According to Our own count: It is." in _words(pages[address].body)


def test_the_first_page_and_the_pages_beside_link_to_it() -> None:
    """And the navigation, by its name."""
    page = _pages()["travel/"]
    assert '<li><a href="glossary/">Glossary</a></li>' in page.body
    assert ("Glossary", "travel/glossary/") in [(crumb.label, crumb.address) for crumb in page.near]


def test_the_whole_guide_has_a_chapter_of_it_and_its_links_stay_there() -> None:
    """Also those of other texts."""
    body = _pages()["travel/all/"].body
    assert '<h2 id="glossary">Glossary</h2>' in body
    assert '<div id="glossary.train">' in body
    assert body.count('href="#glossary.train"') >= 3
    assert "travel/glossary" not in body


def test_a_meaning_is_a_fact_with_its_row_of_evidence() -> None:
    """Below the glossary, by the word."""
    body = _pages()["travel/evidence/"].body
    (row,) = re.findall(r'<tr id="glossary\.train"[^>]*>(.*?)</tr>', body, re.DOTALL)
    assert _words(row).startswith("It runs on rails. Where train Status")
    assert ">Glossary</h2>" in body


def _entry(pages: dict[str, Page], fragment: str) -> SearchEntry:
    entries = [entry for entry in pages["travel/glossary/"].search if entry.fragment == fragment]
    assert len(entries) == 1
    return entries[0]


def test_the_search_finds_a_word_by_all_its_forms_behind_the_pages_that_have_it_in_their_names() -> None:
    """And first where a query says so."""
    asked = ("{text: go there, page: decide}", "{text: what is a railway, page: glossary/train}")
    entry = _entry(_pages(asked), "train")
    assert (entry.title, entry.text, entry.holds, entry.stands_alone) == (
        "train",
        "It runs on rails.",
        "railway trains",
        False,
    )
    assert entry.asked == ("what is a railway",)
    assert _entry(_pages(), "").title == "Travel: Glossary"


def test_a_query_that_names_a_word_is_answered_by_it() -> None:
    """On the page of queries it is called by its name."""
    asked = ("{text: go there, page: decide}", "{text: what is a railway, page: glossary/train}")
    assert '<a href="../glossary/#train">train</a>' in _pages(asked)["travel/queries/"].body
