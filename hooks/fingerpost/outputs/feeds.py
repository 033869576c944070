"""The feed of each guide, on a site whose address is known."""

from collections.abc import Iterable, Iterator, Sequence

from ..addresses import Links, Site, feed_address
from ..pages import Edition
from ..rendering.feed import FeedWriter, feed_document
from ..review.history import Span


def feeds(
    editions: Iterable[Edition], site: Site, links: Links, spans: Sequence[Span] | None
) -> Iterator[tuple[str, bytes]]:
    """The feeds by their places.

    Args:
        editions: the guides.
        site: what is said of the site; without an address, whoever reads a feed would be led nowhere.
        links: how one page links to another.
        spans: what changed from release to release; ``None`` where no release is known.
    """
    for edition in editions if site.has_feeds else ():
        feed = FeedWriter(edition, site, links).feed(spans)
        yield feed_address(edition.guide.guide), feed_document(feed)
