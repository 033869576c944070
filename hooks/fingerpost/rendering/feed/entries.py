"""The entries of a feed: what changed from release to release, or else what was reviewed on which day."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final
from urllib.parse import quote

from ...addresses import GuidePage, Links, Site, feed_address
from ...facts import Review, reviews_of
from ...pages import Edition
from ...review.history import Span
from ..html import environment
from .atom import Entry, Feed
from .sections import Section, Teller

MOST: Final = 20
"""Entries of a feed, the newest ones: whoever comes back after that reads the guide anew."""


def _begin(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


class FeedWriter:
    """Writes the feed of one guide, on a site that has an address."""

    def __init__(self, edition: Edition, site: Site, links: Links) -> None:
        self._edition, self._site, self._links = edition, site, links
        self._teller = Teller(edition)
        made = environment(edition.words)
        made.filters["whole"] = self._whole
        self._template = made.get_template("feed.html.jinja")

    def feed(self, spans: Sequence[Span] | None) -> Feed:
        """The feed.

        Args:
            spans: what changed from release to release, the newest first; ``None`` where no release is known, and the
                feed has the reviews.
        """
        guide, words = self._edition.guide, self._edition.words
        entries = list(self._reviews() if spans is None else self._changes(spans))[:MOST]
        return Feed(
            url=self._whole(feed_address(guide.guide)),
            title=words.feed.title(guide.title),
            subtitle=guide.question,
            language=guide.language,
            author=self._site.name or guide.title,
            page=self._whole(self._edition.address(GuidePage.GUIDE)),
            updated=max((entry.updated for entry in entries), default=_begin(self._edition.reviewed)),
            entries=entries,
        )

    def _whole(self, address: str) -> str:
        """An address from anywhere: whoever reads a feed is on no page."""
        return self._site.url + self._links("", address).removeprefix("./")

    def _entry(self, name: str, title: str, updated: datetime.datetime, at: str, sections: Iterable[Section]) -> Entry:
        """An entry. Its name is that of no part of a page, and tells it from all others of the feed."""
        own = f"{self._whole(feed_address(self._edition.guide.guide))}#{quote(name)}"
        html = self._template.render(sections=sections)
        return Entry(id=own, title=title, updated=updated, url=self._whole(at), html=html)

    def _changes(self, spans: Iterable[Span]) -> Iterator[Entry]:
        """An entry is known by the older release: it grows until the newer one is made, and stays then."""
        guide, words = self._edition.guide.guide, self._edition.words
        for span in spans:
            name, change = f"since.{span.since}", span.change_of(guide)
            if span.begun(guide):
                title = words.feed.begun(self._edition.guide.title)
                yield self._entry(name, title, span.moment, self._at(GuidePage.GUIDE), self._teller.begun())
            sections = self._teller.changed(change) if change else ()
            if sections:
                title = (
                    words.feed.between(old=span.since, new=span.until) if span.until else words.feed.since(span.since)
                )
                yield self._entry(name, title, span.moment, self._at(GuidePage.GUIDE), sections)

    def _reviews(self) -> Iterator[Entry]:
        """An entry for each day, the newest first."""
        newest_first = sorted(reviews_of(self._edition.guide), key=lambda one: one.reviewed, reverse=True)
        for day, reviews in groupby(newest_first, key=lambda one: one.reviewed):
            yield self._of_day(day, tuple(reviews))

    def _of_day(self, day: datetime.date, reviews: tuple[Review, ...]) -> Entry:
        title = self._edition.words.feed.reviewed(sum(len(review.facts) for review in reviews))
        sections = self._teller.reviewed(reviews)
        return self._entry(f"reviewed.{day}", title, _begin(day), self._at(GuidePage.EVIDENCE), sections)

    def _at(self, page: GuidePage) -> str:
        return self._edition.address(page)
