"""Which pages there are: the whole catalogue, laid out."""

from collections.abc import Iterator

from ..addresses import Links, Site
from ..catalogue import Catalogue
from ..flow import every_prefix
from ..prose import prose_of
from .comparison_page import comparison_page
from .edition import Edition
from .evidence_page import evidence_page
from .faq_page import faq_page
from .guide_page import guide_page
from .home_page import home_page
from .list_page import list_page
from .map_page import map_page
from .outcome_page import outcome_page
from .page import Page
from .pair_page import pair_page
from .path_page import path_page
from .queries_page import queries_page
from .question_page import question_page
from .templates import Templates
from .whole_page import whole_page


def _pages_of(edition: Edition, site: Site) -> Iterator[Page]:
    yield guide_page(edition)
    yield comparison_page(edition)
    for path in edition.guide.paths.values():
        yield path_page(edition, path)
    for criterion in edition.guide.criteria.values():
        if criterion.values:
            yield list_page(edition, criterion)
    for first, second in edition.pairs:
        yield pair_page(edition, edition.guide.paths[first], edition.guide.paths[second])
    yield map_page(edition)
    yield faq_page(edition)
    yield queries_page(edition)
    yield evidence_page(edition)
    yield whole_page(edition, site)
    for walk in every_prefix(edition.graph):
        yield outcome_page(edition, walk) if walk.node is None else question_page(edition, walk, walk.node)


def lay_out(catalogue: Catalogue, site: Site, links: Links) -> dict[str, Page]:
    """Every page of a proved catalogue, by its address.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
        links: how one page links to another.
    """
    templates = Templates()
    editions = [
        Edition(guide, links, templates.speaking(guide.language), prose_of(guide)) for guide in catalogue.guides
    ]
    pages = [home_page(catalogue, editions, site)] if editions else []
    pages += [page for edition in editions for page in _pages_of(edition, site)]
    return {page.address: page for page in pages}
