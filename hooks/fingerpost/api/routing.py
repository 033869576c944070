"""From what somebody types to the page that answers it."""

from ..catalogue import Catalogue
from ..routing import Route, Routing, routing_of


def route(catalogue: Catalogue | Routing, query: str) -> Route:
    """The page that answers a query, why, and the next best; or that no page does.

    `best` is `None` where nothing matches well enough. A match has a `destination`, with its `address` on the site,
    the `wording` that comes nearest, and the `words` by which it was found. `to_dict()` gives plain values, for JSON.

    Args:
        catalogue: the guides; or what :func:`router` has made of them, which takes less time for a second query.
        query: what somebody asks or searches for.

    Raises:
        Fault: where the extra `route` is not installed.

    Examples:
        >>> import fingerpost as fp
        >>> found = fp.route(fp.load("content"), "talk over video")
        >>> found.best.destination.address
        'hold-a-meeting/paths/call/'
        >>> found.best.words
        ('video',)
        >>> fp.route(fp.load("content"), "bake sourdough bread").best is None
        True
    """
    index = routing_of(catalogue) if isinstance(catalogue, Catalogue) else catalogue
    return index.route(query)


def router(catalogue: Catalogue) -> Routing:
    """Index a catalogue, for a program that routes more than one query.

    Raises:
        Fault: where the extra `route` is not installed.

    Examples:
        >>> import fingerpost as fp
        >>> index = fp.router(fp.load("content"))
        >>> [fp.route(index, query).best.destination.id for query in ("meet in person", "video call")]
        ['in-person', 'call']
    """
    return routing_of(catalogue)
