"""All guides of a site in the form that programs read: the parent of the guides."""

from collections.abc import Iterable

from ...addresses import HOME, INDEX, GuidePage, Links, Site, published_address
from ...pages import Edition
from .form import FORMAT, Index, Listed


def index_of(editions: Iterable[Edition], site: Site, links: Links) -> Index:
    """The guides, in the order of the first page."""

    def url(to: str) -> str:
        return site.url + links("", to).removeprefix("./") if site.url else links(INDEX, to)

    def listed(edition: Edition) -> Listed:
        guide = edition.guide
        return Listed(
            guide=guide.guide,
            title=guide.title,
            question=guide.question,
            group=guide.group,
            language=guide.language,
            url=url(edition.address(GuidePage.GUIDE)),
            data=url(published_address(guide.guide)),
            reviewed=edition.reviewed,
            oldest=min(row.evidence.reviewed for row in edition.ledger.rows),
            review_days=guide.review_days,
            paths=len(guide.paths),
            facts={status.value: number for status, number in edition.support.counts.items()},
        )

    return Index(
        format=FORMAT,
        site=site.name,
        description=site.description,
        url=url(HOME),
        guides=tuple(map(listed, editions)),
    )
