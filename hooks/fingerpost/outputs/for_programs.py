"""What a site has for programs, beside what it has for people."""

from collections.abc import Iterator, Sequence

from ..addresses import INDEX, Links, Site, published_address
from ..pages import Edition
from ..rendering.data import index_of, published_guide, written


def files_for_programs(editions: Sequence[Edition], site: Site, links: Links) -> Iterator[tuple[str, bytes]]:
    """Every such file of a site, by its place.

    Args:
        editions: the guides.
        site: what the files say of the site.
        links: how one page links to another.
    """
    for edition in editions:
        yield published_address(edition.guide.guide), published_guide(edition, site, links).encode()
    if editions:
        yield INDEX, written(index_of(editions, site, links)).encode()
