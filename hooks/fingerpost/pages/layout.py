"""Which pages there are: the whole catalogue, laid out."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import ParamSpec

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

Batch = Callable[[], Iterable[Page]]
"""Pages that are laid out together, when they are asked for: one, or the parts of a large one."""

Told = ParamSpec("Told")


def _one(make: Callable[Told, Page], *told: Told.args, **named: Told.kwargs) -> Batch:
    """A page by itself."""
    return lambda: (make(*told, **named),)


def _paths(edition: Edition) -> Iterator[Batch]:
    """The paths, one by one, and by their groups."""
    for path in edition.guide.paths.values():
        yield _one(path_page, edition, path)
    for group in edition.guide.grouped_paths:
        if group.name:
            yield _one(group_page, edition, group)


def _by_criterion(edition: Edition) -> Iterator[Batch]:
    """The lists by one criterion, and the comparison in each of its orders."""
    guide = edition.guide
    for criterion in guide.criteria.values():
        if criterion.listed:
            yield _one(list_page, edition, criterion)
    for order in chain.from_iterable(orders(guide)):
        if edition.cuts.compared:
            yield partial(ordered_parts, edition, order)
        else:
            yield _one(ordered_page, edition, order)


def _comparison(edition: Edition) -> Iterator[Batch]:
    if edition.cuts.compared:
        yield _one(comparison_index, edition)
        yield partial(comparison_parts, edition)
    else:
        yield _one(comparison_page, edition)


def _faq(edition: Edition) -> Iterator[Batch]:
    if edition.cuts.faq:
        yield _one(faq_index, edition)
        yield partial(faq_parts, edition)
    else:
        yield _one(faq_page, edition)


def _evidence(edition: Edition) -> Iterator[Batch]:
    if edition.cuts.evidence:
        yield _one(evidence_index, edition)
        yield partial(evidence_parts, edition)
    else:
        yield _one(evidence_page, edition)


def _whole(edition: Edition, site: Site) -> Iterator[Batch]:
    if edition.cuts.volumes:
        yield _one(whole_index, edition)
        yield partial(volumes, edition)
    else:
        yield _one(whole_page, edition, site)


def _of_paths(edition: Edition) -> Iterator[Batch]:
    guide = edition.guide
    if GuidePage.PATHS in guide.pages:
        yield from _comparison(edition)
    yield from _paths(edition)
    if GuidePage.PATHS in guide.pages:
        yield from _by_criterion(edition)
    for first, second in edition.pairs:
        yield _one(pair_page, edition, guide.paths[first], guide.paths[second])


def _to_browse(edition: Edition, site: Site) -> Iterator[Batch]:
    pages = edition.guide.pages
    yield _one(guide_page, edition)
    yield from _of_paths(edition)
    if GuidePage.EXPLORE in pages:
        yield _one(explore_page, edition)
    yield _one(map_page, edition)
    if GuidePage.FAQ in pages:
        yield from _faq(edition)
    if GuidePage.GLOSSARY in pages:
        yield _one(glossary_page, edition)
    if GuidePage.QUERIES in pages:
        yield _one(queries_page, edition)
    yield from _evidence(edition)
    yield from _whole(edition, site)


def _of_the_flow(edition: Edition, site: Site) -> Iterator[Batch]:
    for walk in every_prefix(edition.graph):
        if walk.node is None:
            yield _one(outcome_page, edition, walk, site)
        else:
            yield _one(question_page, edition, walk, walk.node)


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
        yield _one(home_page, catalogue, editions, site)
    for edition in editions:
        yield from _to_browse(edition, site)
        yield from _of_the_flow(edition, site)


def pages_of_guide(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page of one guide."""
    for batch in chain(_to_browse(edition, site), _of_the_flow(edition, site)):
        yield from batch()


def lay_out(catalogue: Catalogue, site: Site) -> Iterator[Page]:
    """Every page of a proved catalogue, each at an address of its own.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages know of the site.
    """
    for batch in batches_of(catalogue, editions_of(catalogue, site), site):
        yield from batch()
