"""What changes in a guide as a feed, for programs that tell readers of news (Atom, RFC 4287)."""

from .atom import feed_document
from .entries import FeedWriter

__all__ = ["FeedWriter", "feed_document"]
