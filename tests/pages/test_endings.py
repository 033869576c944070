"""Ends that are no paths, and paths that no question leads to, on the pages of a guide."""

import re
from html import unescape

from fingerpost.catalogue import Guide
from fingerpost.pages import Frame
from tests.checks.pieces import NONE, ending, endings, requirement
from tests.ended_guide import ended_guide
from tests.rendered import Page, pages_of, rendered
from tests.small_guide import guide_with

STOP, END = endings(ending("stop")), (NONE, "says: {ticket: none}, to: stop}")


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _part(page: Page, heading: str) -> str:
    """The words below a heading, up to the next one of its kind."""
    found = re.search(rf"<h2[^>]*>{heading}</h2>(.*?)(?:<h2|$)", page.body, re.DOTALL)
    assert found, f"no part called {heading!r} on {page.address}"
    return _text(found[1])


def _hero(page: Page) -> str:
    return _text(page.body[page.body.index('<div class="fp-hero">') : page.body.index("</div>\n\n")])


def test_an_ending_has_a_page_for_each_walk_that_ends_there() -> None:
    """It says that no path is recommended, and where to go now."""
    page = pages_of(ended_guide())["travel/decide/far.far/ticket.none/"]
    assert (page.frame, page.content.kind, page.search) == (Frame.FLOW, "ending", ())
    assert page.title == "The end stop - Distance: Yes, Ticket: No - Travel"
    assert _hero(page) == "The end stop You stop. No path is recommended here. Write"
    assert page.name == "Your result"
    assert 'class="fp-button" href="https://write.example.org/"' in page.body
    assert "It rains ." in _text(page.body)
    assert _part(page, "Also useful") == "Ask Contact"


def test_the_reasons_of_an_ending_are_the_answers_that_made_it_true_and_those_that_ruled_paths_out() -> None:
    """An ending that says nothing of whom it is for has the last answer."""
    pages = pages_of(ended_guide())
    assert _part(pages["travel/decide/far.far/ticket.none/"], "Why it ends here") == (
        "Distance: Yes Rules out 2 paths. Ticket: No About without . Rules out one path."
    ).replace("without . Rules", "without. Rules")
    assert _part(pages["travel/decide/far.lost/"], "Why it ends here") == "Your last answer leads here: I am lost ."


def test_what_is_open_of_an_ending_is_asked_of_the_reader() -> None:
    """No remedy stands there, though the requirement has one: nobody sells a ticket to be turned away."""
    pages = pages_of(ended_guide())
    open_ = pages["travel/decide/far.far/ticket.maybe/"]
    assert "One thing to check." in _hero(open_)
    assert _part(open_, "Check whether this is so") == (
        "About without To check It ends here only where these are so. We did not ask, or you were not sure."
    )
    assert "Sell it" not in open_.body
    assert "Check whether" not in pages["travel/decide/far.far/ticket.none/"].body


def test_an_ending_says_how_each_path_stands() -> None:
    """Those that come nearest stand open; nothing is compared with the ending."""
    page = pages_of(ended_guide())["travel/decide/far.far/ticket.none/"]
    said = _part(page, "How the paths stand")
    assert said.startswith("Take the train Not yet Ticket: you answered No . It needs: You hold a ticket.")
    assert "The way fly" in said
    assert "fp-aside" not in page.body


def test_the_paths_that_come_nearest_to_an_ending_are_compared() -> None:
    """Three of them as rows of the comparison that stand alone, two on their own page, and a single one not at all."""
    three = pages_of(ended_guide())
    assert 'paths/#only.walk.train.fly">Compare these paths</a>' in three["travel/decide/far.lost/"].body
    assert 'id="only.walk.train.fly"' in three["travel/paths/"].body
    two = pages_of(guide_with(STOP, END))["travel/decide/far.far/ticket.none/"]
    assert '<a href="../../../compare/walk-vs-train/">Compare these paths</a>' in two.body
    by_two = (requirement("held", "needs: {ticket: bought}, fixed: So it is."), ("[near-by]", "[near-by, held]"))
    one = pages_of(guide_with(STOP, END, *by_two))["travel/decide/far.far/ticket.none/"]
    assert "How the paths stand" in one.body
    assert "Compare these paths" not in one.body


def test_what_would_change_an_ending_names_endings_and_paths() -> None:
    """And an outcome names the endings that another answer leads to."""
    pages = pages_of(ended_guide())
    changes = _part(pages["travel/decide/far.far/ticket.none/"], "What would change this result")
    assert "No Walk there" in changes
    assert "I am lost The end wait" in changes
    assert "Ticket You answered: No Who knows Same result" in changes
    assert "No The end stop" in _part(pages["travel/decide/far.far/ticket.have/"], "What would change this result")


def test_an_ending_is_in_no_list_of_paths_and_in_no_comparison() -> None:
    """Neither has it a page among the paths, nor one beside a path."""
    site = rendered(ended_guide())
    assert [address for address in site.themed if "stop" in address or "wait" in address] == []
    for address in ("travel/", "travel/paths/", "travel/paths/walk/", "travel/compare/walk-vs-train/"):
        assert "The end" not in site.themed[address]
    assert b"The end" not in site.files["travel/paths.csv"]


def test_the_map_marks_where_it_ends_without_a_path_and_says_what_that_is() -> None:
    """In the list, in the picture, and in a part of its own, where the search finds it."""
    page = pages_of(ended_guide())["travel/map/"]
    assert "3 questions, 8 ways through them, 2 paths to end at, 2 ends without a path." in _text(page.body)
    assert '<span class="fp-end fp-end--stop"><span class="fp-hidden">ends at: </span>The end stop</span>' in page.body
    assert '<span class="fp-end"><span class="fp-hidden">ends at: </span>Walk there</span>' in page.body
    assert "fp-finger--stop" in page.body
    assert "A square marks an end without a path." in page.body
    part = _part(page, "Where it ends without a path")
    assert part == (
        "The end stop You stop. It rains . It ends here where this is so: About without Write Contact Ask Contact "
        "The end wait You stop. Ask Contact"
    )
    found = {entry.title: entry for entry in page.search}
    entry = found["Travel: The end stop"]
    assert (entry.address, entry.fragment, entry.text) == ("travel/map/", "ending.stop", "You stop.")
    assert 'id="ending.stop"' in page.body


def test_a_map_without_endings_says_nothing_of_them() -> None:
    """Nor does any other page."""
    site = rendered(guide_with())
    for html in (*site.themed.values(), *(text.decode() for name, text in site.files.items() if name.endswith("html"))):
        assert "without a path" not in html


def test_the_whole_guide_has_the_endings_and_its_questions_lead_to_them() -> None:
    """On paper a reader turns to them."""
    body = pages_of(ended_guide())["travel/all/"].body
    assert 'href="#ending.stop" data-page="page">The end stop</a>' in body
    assert '<h3 id="ending.stop">The end stop</h3>' in body
    assert '<a href="#endings">Where it ends without a path</a>' in body


def test_the_evidence_has_the_facts_of_endings() -> None:
    """Each in a row of its own, below the name of the ending."""
    body = pages_of(ended_guide())["travel/evidence/"].body
    assert '<tr id="ending.stop.summary"' in body
    assert '<tr id="ending.stop.description.1"' in body


def test_ticking_a_situation_shows_the_endings_that_say_when_they_are_true() -> None:
    """Below the paths, with a link to what they are."""
    body = pages_of(ended_guide())["travel/explore/"].body
    below = body[body.index('id="endings"') :]
    assert '<a href="../map/#ending.stop">The end stop</a>' in below
    assert "So it is" in below
    assert "Not so" in below
    assert "The end wait" not in below


def _unreached(guide: Guide) -> dict[str, str]:
    return {address: _text(page.body) for address, page in pages_of(guide).items()}


def test_a_path_that_no_question_leads_to_says_so_without_a_judgement_wherever_it_is_shown() -> None:
    """With the reason on its page, below the comparison, beside another path and where a situation is ticked."""
    pages = _unreached(ended_guide())
    for address in ("travel/", "travel/paths/", "travel/explore/", "travel/paths/fly/"):
        assert "No question leads here" in pages[address], address
    for address in ("travel/paths/", "travel/explore/", "travel/paths/fly/", "travel/compare/walk-vs-fly/"):
        assert "Nobody is asked about flying." in pages[address], address
    assert "Find the path that fits you" in pages["travel/paths/fly/"]
    assert [address for address, text in pages.items() if "Not recommended" in text] == []
    assert "No question leads here" not in pages["travel/paths/walk/"]


def test_an_outcome_says_that_such_a_path_fits_as_well_and_why_it_was_not_asked_about() -> None:
    """It is worth a look, where one that is not recommended would not be."""
    page = pages_of(ended_guide())["travel/decide/far.near/"]
    others = _part(page, "Why not the other paths")
    assert others.startswith("The way fly Fits as well Nobody is asked about flying.")
