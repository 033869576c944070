"""Which pages there are: the whole catalogue, laid out."""

from collections.abc import Iterator
from itertools import chain

from ..addresses import GuidePage, Site
from ..catalogue import Catalogue
from ..flow import every_prefix
from .comparison import comparison_page, ordered_page
from .comparison_parts import comparison_index, comparison_parts, ordered_parts
from .edition import Edition
from .evidence import evidence_page
from .evidence_parts import evidence_index, evidence_parts
from .explore import explore_page
from .faq import faq_page
from .faq_parts import faq_index, faq_parts
from .glossary import glossary_page
from .group import group_page
from .guide import guide_page
from .home import home_page
from .lists import list_page
from .map import map_page
from .order import orders
from .outcome import outcome_page
from .page import Page
from .pairs import pair_page
from .paths import path_page
from .queries import queries_page
from .question import question_page
from .volumes import volumes, whole_index
from .whole import whole_page


def _paths(edition: Edition) -> Iterator[Page]:
    """The paths, one by one, and by their groups."""
    for path in edition.guide.paths.values():
        yield path_page(edition, path)
    for group in edition.guide.grouped_paths:
        if group.name:
            yield group_page(edition, group)


def _by_criterion(edition: Edition) -> Iterator[Page]:
    """The lists by one criterion, and the comparison in each of its orders."""
    guide = edition.guide
    for criterion in guide.criteria.values():
        if criterion.listed:
            yield list_page(edition, criterion)
    for order in chain.from_iterable(orders(guide)):
        if edition.cuts.compared:
            yield from ordered_parts(edition, order)
        else:
            yield ordered_page(edition, order)


def _comparison(edition: Edition) -> Iterator[Page]:
    if edition.cuts.compared:
        yield comparison_index(edition)
        yield from comparison_parts(edition)
    else:
        yield comparison_page(edition)


def _faq(edition: Edition) -> Iterator[Page]:
    if edition.cuts.faq:
        yield faq_index(edition)
        yield from faq_parts(edition)
    else:
        yield faq_page(edition)


def _evidence(edition: Edition) -> Iterator[Page]:
    if edition.cuts.evidence:
        yield evidence_index(edition)
        yield from evidence_parts(edition)
    else:
        yield evidence_page(edition)


def _whole(edition: Edition, site: Site) -> Iterator[Page]:
    if edition.cuts.volumes:
        yield whole_index(edition)
        yield from volumes(edition)
    else:
        yield whole_page(edition, site)


def _pages_of_paths(edition: Edition) -> Iterator[Page]:
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield from _comparison(edition)
    yield from _paths(edition)
    if GuidePage.PATHS in guide.pages:
        yield from _by_criterion(edition)
    for first, second in edition.pairs:
        yield pair_page(edition, guide.paths[first], guide.paths[second])


def _pages_of(edition: Edition, site: Site) -> Iterator[Page]:
    pages = edition.guide.pages
    yield guide_page(edition)
    yield from _pages_of_paths(edition)
    if GuidePage.EXPLORE in pages:
        yield explore_page(edition)
    yield map_page(edition)
    if GuidePage.FAQ in pages:
        yield from _faq(edition)
    if GuidePage.GLOSSARY in pages:
        yield glossary_page(edition)
    if GuidePage.QUERIES in pages:
        yield queries_page(edition)
    yield from _evidence(edition)
    yield from _whole(edition, site)


def _flow_of(edition: Edition, site: Site) -> Iterator[Page]:
    for walk in every_prefix(edition.graph):
        if walk.node is None:
            yield outcome_page(edition, walk, site)
        else:
            yield question_page(edition, walk, walk.node)


def editions_of(catalogue: Catalogue, site: Site) -> tuple[Edition, ...]:
    """The guides of a proved catalogue, each about to be laid out.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
    """
    return tuple(Edition(guide, site.today, catalogue.guides) for guide in catalogue.guides)


def pages_of_guide(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page of one guide."""
    yield from _pages_of(edition, site)
    yield from _flow_of(edition, site)


def lay_out(catalogue: Catalogue, site: Site) -> Iterator[Page]:
    """Every page of a proved catalogue, each at an address of its own.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
    """
    editions = editions_of(catalogue, site)
    if editions:
        yield home_page(catalogue, editions, site)
    for edition in editions:
        yield from pages_of_guide(edition, site)
