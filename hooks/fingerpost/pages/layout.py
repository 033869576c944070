"""Which pages there are: the whole catalogue, laid out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain

from ..addresses import HOME, GuidePage, Site
from ..catalogue import Catalogue
from ..flow import Walk, every_prefix
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


@dataclass(frozen=True)
class Batch:
    """Pages that are laid out one after the other, when they are asked for.

    Attributes:
        at: the address of the first. Those of the others begin with it.
        pages: lays them out.
    """

    at: str
    pages: Callable[[], Iterable[Page]]


def _one(at: str, page: Callable[[], Page]) -> Batch:
    return Batch(at, lambda: (page(),))


def _paths(edition: Edition) -> Iterator[Batch]:
    """The paths, one by one, and by their groups."""
    for path in edition.guide.paths.values():
        yield _one(edition.address(path), partial(path_page, edition, path))
    for group in edition.guide.grouped_paths:
        if group.name:
            yield _one(edition.address(group), partial(group_page, edition, group))


def _by_criterion(edition: Edition) -> Iterator[Batch]:
    """The lists by one criterion, and the comparison in each of its orders."""
    guide = edition.guide
    for criterion in guide.criteria.values():
        if criterion.listed:
            yield _one(edition.address(criterion), partial(list_page, edition, criterion))
    for order in chain.from_iterable(orders(guide)):
        if edition.cuts.compared:
            yield Batch(edition.address(order), partial(ordered_parts, edition, order))
        else:
            yield _one(edition.address(order), partial(ordered_page, edition, order))


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


def _pages_of_paths(edition: Edition) -> Iterator[Batch]:
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield Batch(edition.address(GuidePage.PATHS), partial(_comparison, edition))
    yield from _paths(edition)
    if GuidePage.PATHS in guide.pages:
        yield from _by_criterion(edition)
    for pair in edition.pairs:
        first, second = (guide.paths[path] for path in pair)
        yield _one(edition.address((first, second)), partial(pair_page, edition, first, second))


def _browsed(edition: Edition, site: Site) -> Iterator[Batch]:
    """Every page but those of the flow."""
    pages, at = edition.guide.pages, edition.address
    yield _one(at(GuidePage.GUIDE), partial(guide_page, edition))
    yield from _pages_of_paths(edition)
    if GuidePage.EXPLORE in pages:
        yield _one(at(GuidePage.EXPLORE), partial(explore_page, edition))
    yield _one(at(GuidePage.MAP), partial(map_page, edition))
    if GuidePage.FAQ in pages:
        yield Batch(at(GuidePage.FAQ), partial(_faq, edition))
    if GuidePage.GLOSSARY in pages:
        yield _one(at(GuidePage.GLOSSARY), partial(glossary_page, edition))
    if GuidePage.QUERIES in pages:
        yield _one(at(GuidePage.QUERIES), partial(queries_page, edition))
    yield Batch(at(GuidePage.EVIDENCE), partial(_evidence, edition))
    yield Batch(at(GuidePage.ALL), partial(_whole, edition, site))


def _of_walk(edition: Edition, walk: Walk, site: Site) -> Page:
    return question_page(edition, walk, walk.node) if walk.node else outcome_page(edition, walk, site)


def _flow_of(edition: Edition, site: Site) -> Iterator[Batch]:
    for walk in every_prefix(edition.graph):
        yield _one(edition.address(walk), partial(_of_walk, edition, walk, site))


def editions_of(catalogue: Catalogue, site: Site) -> tuple[Edition, ...]:
    """The guides of a proved catalogue, each about to be laid out.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
    """
    return tuple(Edition(guide, site.today, catalogue.guides) for guide in catalogue.guides)


def batches_of(catalogue: Catalogue, editions: tuple[Edition, ...], site: Site) -> Iterator[Batch]:
    """Every page of a proved catalogue, each at an address of its own, about to be laid out.

    Args:
        catalogue: the guides, already proved sound.
        editions: the same, about to be laid out.
        site: what the pages know of the site.
    """
    if editions:
        yield _one(HOME, partial(home_page, catalogue, editions, site))
    for edition in editions:
        yield from _browsed(edition, site)
        yield from _flow_of(edition, site)


def pages_of_guide(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page of one guide."""
    for batch in chain(_browsed(edition, site), _flow_of(edition, site)):
        yield from batch.pages()


def page_at(edition: Edition, site: Site, address: str) -> Page | None:
    """The page of a guide at an address, without most of the others; ``None`` where none stands there."""
    of_flow = address.startswith(edition.address(GuidePage.DECIDE))
    batches = {batch.at: batch for batch in (_flow_of if of_flow else _browsed)(edition, site)}
    at = address
    while at and at not in batches:
        at = at[: at.rstrip("/").rfind("/") + 1]
    pages = batches[at].pages() if at else ()
    return next((page for page in pages if page.address == address), None)


def lay_out(catalogue: Catalogue, site: Site) -> Iterator[Page]:
    """Every page of a proved catalogue, each at an address of its own.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
    """
    for batch in batches_of(catalogue, editions_of(catalogue, site), site):
        yield from batch.pages()
