"""Makes a publication of a proved catalogue, for a generator's hook or for plain files."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from markupsafe import Markup

from ..addresses import Links, Site, preview_address
from ..catalogue import Catalogue, Guide
from ..pages import Edition, editions_of, missing_page
from ..pages.cuts import links_to_parts, stands_in_parts
from ..rendering.html import HtmlRenderer, Shells
from ..review.history import Span
from .assets import assets
from .cores import in_order
from .feeds import feeds
from .for_programs import for_programs
from .kept import Contents, Held, Keep, Kept
from .making import Made, Maker
from .on_paper import from_press
from .paper import Press
from .previews import previews_of
from .publication import Publication


def _unwatched(made: Iterable[Made], _: int) -> Iterable[Made]:
    return made


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """Where and how a site is made. What comes of it is the same, whichever it is.

    Attributes:
        keep: takes all that is finished.
        cores: how many processes may work on it.
        watched: is given what is finished, piece by piece, and the number of pieces; gives the same on.
        press: makes what prints the PDFs.
    """

    keep: Keep = Held
    cores: int = 1
    watched: Callable[[Iterable[Made], int], Iterable[Made]] = _unwatched
    press: Callable[[], Press] = Press


ALONE: Final = Workshop()
"""One process, and all in memory."""


def is_framed(site: Site, catalogue: Catalogue) -> bool:
    """Whether each page is there once more for a frame: as the site says, or else where no guide stands in parts."""
    return not any(map(stands_in_parts, catalogue.guides)) if site.framed is None else site.framed


def _of_frames(guide: Guide) -> str:
    """The notice of a guide because of which a site has no pages for frames."""
    return (
        f"{guide.place('guide').file}: this guide is so large that its pages stand in parts, so that no guide of the "
        "site has pages for frames. Where they are wanted, say `embed: true` in the options of the plug-in."
    )


def _missing(editions: Sequence[Edition], site: Site, links: Links) -> Markup:
    """The page that is shown at any address that leads nowhere: no link of it can lead on from there."""
    root = urlsplit(site.url).path or "/"

    def from_root(_: str, to: str) -> str:
        return root + links("", to).removeprefix("./")

    first = editions[0].guide.place("guide").file
    return HtmlRenderer(from_root).render(missing_page(editions, first, site))


def publish(  # noqa: PLR0913 - the last three are asked for by few
    catalogue: Catalogue,
    site: Site,
    links: Links,
    pictures: Mapping[str, bytes] | None = None,
    spans: Sequence[Span] | None = None,
    *,
    workshop: Workshop = ALONE,
) -> Publication:
    """Lay out a proved catalogue, write its pages, and put those of the flow and the embeds into their shells.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
        pictures: what the texts show, by the file of each; a PDF holds them.
        spans: what changed from release to release, for the feeds; ``None`` where no release is known.
        workshop: where and how it is made.
    """
    framed, links = is_framed(site, catalogue), links_to_parts(links, catalogue.guides)
    large = filter(stands_in_parts, catalogue.guides) if site.framed is None and not framed else ()
    previews, editions, keep = previews_of(catalogue.guides, site), editions_of(catalogue, site), workshop.keep
    maker = Maker(
        site=site,
        links=links,
        framed=framed,
        shells=Shells(site, links, frozenset(previews.pictures)),
        renderer=HtmlRenderer(links),
        programs=for_programs(site, links),
        pictures=pictures or {},
        keep=keep,
    )
    drawn = {preview_address(guide): picture for guide, picture in previews.pictures.items()}
    files: dict[str, Kept] = {place: keep(content) for place, content in {**assets(), **drawn}.items()}
    whole, pieces, press = Made(files=files), list(maker.pieces(catalogue, editions)), workshop.press()
    for made in workshop.watched(in_order(pieces, workshop.cores), len(pieces)):
        whole.take(made)
        # Begun while others are laid out.
        for paper in made.papers:
            press.take(paper)
    last = dict(maker.programs.of_site(editions, whole.in_full)) | dict(feeds(editions, site, links, spans))
    printed, boxes = from_press(press)
    files |= {place: keep(content) for place, content in (last | printed).items()}
    return Publication(
        themed=whole.themed,
        files=Contents(files),
        notices=(*previews.notices, *map(_of_frames, large), *whole.notices, *boxes),
        missing=_missing(editions, site, links) if editions else "",
    )
