"""Everything that a site is made of, whoever writes it: a generator's hook, or the command that writes plain files."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from ..addresses import Links, Site, embed_address, preview_address, twin_address, whole_address
from ..catalogue import Catalogue, Guide
from ..pages import Edition, Frame, Page, lay_out, missing_page
from ..pages.cuts import links_to_parts, stands_in_parts
from ..rendering.beside import files_beside
from ..rendering.html import HtmlRenderer, Shells
from ..review.history import Span
from .assets import assets
from .feeds import feeds
from .for_programs import for_programs
from .on_paper import for_paper, from_press, too_large
from .paper import Press
from .previews import previews_of


@dataclass(frozen=True, kw_only=True)
class ThemedPage:
    """A page that a theme puts its frame around.

    Attributes:
        page: the page.
        body: its HTML, whose links lead on from its own address.
        head: what programs read of it, for the head of its document.
    """

    page: Page
    body: str
    head: str = ""


@dataclass(frozen=True, kw_only=True)
class Publication:
    """A site in two parts.

    Attributes:
        themed: pages that a theme puts its frame around, by their address.
        files: whole files, by their place on the site: the flow, the embeds and what they load.
        notices: what an author should know of them, each in a line.
        missing: what stands on the page of a missing address, with links from the root of the host.
    """

    themed: Mapping[str, ThemedPage]
    files: Mapping[str, bytes]
    notices: tuple[str, ...] = ()
    missing: str = ""

    def without(self, address: str) -> "Publication":
        """The same without a page that a theme puts its frame around."""
        return replace(
            self,
            themed={at: page for at, page in self.themed.items() if at != address},
            files={name: content for name, content in self.files.items() if name != twin_address(address)},
        )


NOTHING = Publication(themed={}, files={})
"""A site without a page."""


def below(folder: str, publication: Publication) -> Publication:
    """The same site, in a folder of another one. Its links lead on from one page to the next, so they stay.

    Args:
        folder: the folder, with a slash at the end; empty for none.
        publication: the site.
    """
    if not folder:
        return publication
    themed = {folder + address: page for address, page in publication.themed.items()}
    return replace(publication, themed=themed, files={folder + name: file for name, file in publication.files.items()})


def _beside(editions: Iterable[Edition]) -> Iterator[tuple[str, bytes]]:
    """The files that pages load and link to, each beside its page."""
    for edition in editions:
        for address, text in files_beside(edition):
            yield address, text.encode()


def _missing(editions: Sequence[Edition], site: Site, links: Links) -> Markup:
    """The page that is shown at any address that leads nowhere: no link of it can lead on from there."""
    root = urlsplit(site.url).path or "/"

    def from_root(_: str, to: str) -> str:
        return root + links("", to).removeprefix("./")

    first = editions[0].guide.place("guide").file
    return HtmlRenderer(from_root).render(missing_page(editions, first, site))


def _without_theme(
    catalogue: Catalogue, site: Site, links: Links, document: Callable[[Shells, Page, Markup], str]
) -> Iterator[tuple[str, bytes]]:
    """Every page as a document that needs no theme, the files that pages load, and what the site has for programs."""
    links = links_to_parts(links, catalogue.guides)
    renderer, shells = HtmlRenderer(links), Shells(site, links)
    yield from assets().items()
    programs = for_programs(site, links)
    editions: dict[str, Edition] = {}
    for page in lay_out(catalogue, replace(site, paper=False)):
        programs.add(page)
        if page.edition:
            editions[page.edition.guide.guide] = page.edition
        yield f"{page.address}index.html", document(shells, page, renderer.render(page)).encode()
    yield from _beside(editions.values())
    yield from programs.files()
    yield from feeds(editions.values(), site, links, None)


def site_files(catalogue: Catalogue, site: Site, links: Links) -> Iterator[tuple[str, bytes]]:
    """A whole site without a generator: every page in the light shell, and the files that pages load.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
    """
    return _without_theme(catalogue, site, links, Shells.alone)


def frames(catalogue: Catalogue, site: Site, links: Links) -> Iterator[tuple[str, bytes]]:
    """Every page with nothing of a site around it, and the files that pages load: what fits into any other page.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
    """
    return _without_theme(catalogue, replace(site, twins=False, feeds=False), links, Shells.frame)


def is_framed(site: Site, catalogue: Catalogue) -> bool:
    """Whether each page is there once more for a frame: as the site says, or else where no guide stands in parts."""
    return not any(map(stands_in_parts, catalogue.guides)) if site.framed is None else site.framed


def _of_frames(guide: Guide) -> str:
    """The notice of a guide because of which a site has no pages for frames."""
    return (
        f"{guide.place('guide').file}: this guide is so large that its pages stand in parts, so that no guide of the "
        "site has pages for frames. Where they are wanted, say `embed: true` in the options of the plug-in."
    )


def for_theme(page: Page, body: Markup, shells: Shells) -> ThemedPage:
    """A page for a theme, from its body."""
    return ThemedPage(page=page, body=str(shells.themed(page, body)), head=shells.head(page))


def publish(  # noqa: PLR0913 - the last three are asked for by few
    catalogue: Catalogue,
    site: Site,
    links: Links,
    pictures: Mapping[str, bytes] | None = None,
    spans: Sequence[Span] | None = None,
    *,
    press: Press | None = None,
) -> Publication:
    """Lay out a proved catalogue, write its pages, and put those of the flow and the embeds into their shells.

    Args:
        catalogue: the guides, already proved sound.
        site: what the pages say of the site.
        links: how one page links to another.
        pictures: what the texts show, by the file of each; a PDF holds them.
        spans: what changed from release to release, for the feeds; ``None`` where no release is known.
        press: what prints the PDFs; one that is new, and keeps none, where nothing is said.
    """
    press = press or Press()
    framed, links = is_framed(site, catalogue), links_to_parts(links, catalogue.guides)
    large = filter(stands_in_parts, catalogue.guides) if site.framed is None and not framed else ()
    previews = previews_of(catalogue.guides, site)
    renderer, shells = HtmlRenderer(links), Shells(site, links, frozenset(previews.pictures))
    themed: dict[str, ThemedPage] = {}
    files = assets()
    files.update((preview_address(guide), picture) for guide, picture in previews.pictures.items())
    notices = [*previews.notices, *map(_of_frames, large)]
    editions: dict[str, Edition] = {}
    programs = for_programs(site, links)
    for page in lay_out(catalogue, site):
        programs.add(page)
        body, edition = renderer.render(page), page.edition
        if page.frame is Frame.FLOW:
            files[f"{page.address}index.html"] = shells.flow(page, body).encode()
        else:
            themed[page.address] = for_theme(page, body, shells)
        if edition:
            editions[edition.guide.guide] = edition
            if framed:
                files[f"{embed_address(page.address)}index.html"] = shells.embed(page, body).encode()
            if site.paper and page.address == whole_address(edition.guide.guide):
                shown = {links(page.address, quote(name)): content for name, content in (pictures or {}).items()}
                if told := too_large(edition):
                    notices.append(told)
                else:
                    press.take(for_paper(page, body, edition, shells, shown))
    beside = dict(_beside(editions.values()))
    files.update(beside)
    if framed:
        files.update((embed_address(address), content) for address, content in beside.items())
    files.update(programs.files())
    files.update(feeds(editions.values(), site, links, spans))
    printed, boxes = from_press(press)
    files.update(printed)
    notices += boxes
    missing = _missing(list(editions.values()), site, links) if editions else ""
    return Publication(themed=themed, files=files, notices=tuple(notices), missing=missing)
