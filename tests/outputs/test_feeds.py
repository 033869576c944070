"""What changes in a guide, as a feed."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import feedparser
import pytest

from fingerpost.addresses import file_links, folder_links
from fingerpost.catalogue import Guide
from fingerpost.outputs.publishing import publish
from fingerpost.rendering.feed.entries import MOST
from fingerpost.review.history import Span
from tests.outputs.feeds import BIKE, FEEDS, NONE_WALKS, OF_WALKS, feed_of, spans_of, with_facts
from tests.rendered import catalogue_of
from tests.small_guide import guide_with
from tests.words.german_guide import german_guide

ALTERNATE: Final = '<link rel="alternate " type="application/atom+xml" title="Travel: what changes" href="../feed.xml">'


def _read(document: bytes) -> Any:
    """A feed as a program of others reads it, which must find nothing wrong with it."""
    read = feedparser.parse(document)
    assert (read.bozo, read.version) == (False, "atom10"), read.get("bozo_exception")
    return read


def _feed(guide: Guide, spans: Sequence[Span] | None = None) -> Any:
    return _read(feed_of(guide, spans))


def _lines(entry: Any) -> list[str]:
    """What an entry says, without markup."""
    lines = re.sub(r"</li>|<br[^>]*>|</h3>", "\n", entry.content[0].value)
    return [line.strip() for line in re.sub(r"<[^>]*>", "", lines).splitlines() if line.strip()]


def test_a_feed_has_all_that_the_standard_asks_for() -> None:
    """RFC 4287, 4.1: an id, a title and a moment, of the feed and of each entry, an author, and a link to itself."""
    read = _feed(guide_with())
    links = {(link.rel, link.type, link.href) for link in read.feed.links}
    assert (read.feed.id, read.feed.title, read.feed.author) == (
        "https://example.org/travel/feed.xml",
        "Travel: what changes",
        "Signs",
    )
    assert links == {
        ("self", "application/atom+xml", read.feed.id),
        ("alternate", "text/html", "https://example.org/travel/"),
    }
    for entry in read.entries:
        assert all((entry.id, entry.title, entry.updated, entry.link, entry.content[0].value))
    assert read.feed.updated == max(entry.updated for entry in read.entries)


def test_without_releases_a_feed_tells_of_each_day_of_reviews() -> None:
    """The newest first, with what was looked at, by the units in which it was."""
    read = _feed(
        guide_with(
            (
                "You walk., source: [own], status: confirmed, reviewed: 2026-11-01",
                "You walk., source: [own], status: confirmed, reviewed: 2026-11-20",
            )
        )
    )
    assert [(entry.title, entry.updated, entry.id.partition("#")[2]) for entry in read.entries] == [
        ("1 fact reviewed", "2026-11-20T00:00:00Z", "reviewed.2026-11-20"),
        ("7 facts reviewed", "2026-11-01T00:00:00Z", "reviewed.2026-11-01"),
    ]
    assert _lines(read.entries[0]) == ["Walk there (1 fact)"]
    assert 'href="https://example.org/travel/evidence/#path.walk.summary"' in read.entries[0].content[0].value


def test_with_releases_it_tells_what_changed_for_whoever_asked_before() -> None:
    """First whose answers lead elsewhere, then facts, with what they said before."""
    change = ("You walk., source: [own], status: confirmed", "You walk far., source: [own], status: unverified")
    read = _feed(
        guide_with(), spans_of(guide_with(change, NONE_WALKS, ("Take the train", "Go by train")), guide_with())
    )
    (entry,) = read.entries
    assert (entry.title, entry.id, entry.updated) == (
        "Changed since v1",
        "https://example.org/travel/feed.xml#since.v1",
        "2026-10-02T08:30:00Z",
    )
    assert _lines(entry) == [
        "Where answers lead",
        "1 way that ended at Walk there now ends at Take the train.",
        "Paths",
        "“Go by train” is now called “Take the train”.",
        "Facts that say something else",
        "Walk there, In short",
        "Before: You walk far.",
        "Now: You walk.",
        "Status: Confirmed (before: Unverified)",
    ]
    assert "https://example.org/travel/decide/far.far/ticket.none/" in entry.content[0].value


@pytest.mark.parametrize("said", OF_WALKS)
def test_whatever_becomes_of_a_walk_is_told_in_words(said: str) -> None:
    """Of readers and not of authors: names and no ids."""
    before, now = (guide_with(*changes) for changes in OF_WALKS[said])
    (entry,) = _feed(now, spans_of(before, now)).entries
    assert said in _lines(entry)


def test_a_fact_that_came_and_one_that_is_gone_are_told_with_what_they_say() -> None:
    """And that other texts changed, without each of them."""
    with_it = guide_with(with_facts(1), ("ask: Is it far?", "ask: How far is it?"))
    (come,) = _feed(with_it, spans_of(guide_with(), with_it)).entries
    (gone,) = _feed(guide_with(), spans_of(with_it, guide_with())).entries
    told = ["The decision, About", "Shoes last.", "1 other text of the guide changed."]
    assert (_lines(come), _lines(gone)) == (["New facts", *told], ["Facts that are gone", *told])


def test_a_path_that_came_is_linked_and_one_that_is_gone_is_named() -> None:
    """How many walks end at one is told by the walks."""
    (come,) = _feed(guide_with(BIKE), spans_of(guide_with(), guide_with(BIKE))).entries
    (gone,) = _feed(guide_with(), spans_of(guide_with(BIKE), guide_with())).entries
    assert _lines(come)[:2] == ["Paths", "Take a bike is new."]
    assert 'href="https://example.org/travel/paths/bike/"' in come.content[0].value
    assert _lines(gone)[:2] == ["Paths", "Take a bike is gone."]


def test_an_entry_keeps_its_id_while_it_grows_and_when_its_release_is_made() -> None:
    """It is known by the release before it: a reader's program shows it anew, and not twice."""
    one, two, three = (guide_with(("You walk.", f"You walk {far}.")) for far in ("a mile", "two miles", "for hours"))
    before = _feed(two, spans_of(one, two)).entries
    after = _feed(three, spans_of(one, two, three)).entries
    assert [(entry.id.partition("#")[2], entry.title) for entry in before] == [("since.v1", "Changed since v1")]
    assert [(entry.id.partition("#")[2], entry.title) for entry in after] == [
        ("since.v2", "Changed since v2"),
        ("since.v1", "Changed from v1 to v2"),
    ]


def test_a_guide_that_came_with_a_release_is_new_and_one_that_stayed_has_no_entry() -> None:
    """A feed without entries is one, too: dated by the newest review."""
    (entry,) = _feed(guide_with(), spans_of(None, guide_with())).entries
    assert (entry.title, _lines(entry)) == ("New guide: Travel", ["Paths", "Walk there", "Take the train"])
    same = _feed(guide_with(), spans_of(guide_with(), guide_with()))
    assert (len(same.entries), same.feed.updated) == (0, "2026-11-01T00:00:00Z")


def test_two_builds_of_one_catalogue_write_the_same_feed() -> None:
    """On any day: every moment in it is that of a review or of a commit."""
    one, other = (
        feed_of(guide_with(), site=replace(FEEDS, today=day))
        for day in (datetime.date(2026, 11, 24), datetime.date(2027, 1, 1))
    )
    assert one == other


def test_what_a_catalogue_says_is_text_in_a_feed() -> None:
    """Neither an element, nor a sign that no document of XML can have."""
    hostile = guide_with(
        ("title: Travel", "title: '<b>&]]>'"), ("name: Walk there", "name: \"<script>alert('x')</script>\"")
    )
    site = replace(FEEDS, name="Signs\a")
    document = feed_of(hostile, site=site)
    read = _read(document)
    assert read.feed.author == "Signs"
    assert read.feed.title_detail.type == "text/plain"
    assert read.feed.title == "<b>&]]>: what changes"
    assert b"&amp;lt;script&amp;gt;alert" in document
    assert b"<script" not in document
    assert b"&lt;script" not in document


def test_a_feed_is_in_the_language_of_its_guide() -> None:
    """Its words too."""
    guide = german_guide()
    read = _feed(guide)
    assert read.feed.title_detail.language == "de-AT"
    assert read.feed.title.endswith(": Was sich ändert")
    assert "geprüft" in read.entries[0].title


def test_a_feed_holds_the_newest_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever comes back after that reads the guide anew."""
    monkeypatch.setattr("fingerpost.rendering.feed.entries.MOST", 1)
    versions = [guide_with(("You walk.", f"You walk {number} miles.")) for number in range(3)]
    (entry,) = _feed(versions[-1], spans_of(*versions)).entries
    assert (entry.title, MOST > 1) == ("Changed since v2", True)


def test_pages_for_browsing_name_the_feed_and_those_of_the_flow_do_not() -> None:
    """In their heads and, for a person, among the pages of the guide. Pages of the flow and frames stay as light."""
    made = publish(catalogue_of(guide_with()), FEEDS, folder_links)
    faq = made.themed["travel/faq/"]
    assert faq.head.count(ALTERNATE) == 1
    assert '<a href="../feed.xml" type="application/atom+xml">Follow what changes (feed)</a>' in faq.body
    assert "feed.xml" not in made.themed[""].head
    assert [name for name, file in made.files.items() if name.endswith(".html") and b"feed.xml" in file] == []


def test_there_is_no_feed_where_nobody_knows_where_it_would_lead() -> None:
    """Without the address of the site: whoever reads a feed is on no page of it. Nor where a site wants none."""
    for site in (replace(FEEDS, url=""), replace(FEEDS, feeds=False)):
        made = publish(catalogue_of(guide_with()), site, file_links)
        assert "travel/feed.xml" not in made.files
        assert "feed.xml" not in made.themed["travel/faq/"].head + made.themed["travel/faq/"].body
