"""One build of a site: its catalogue, the pages that are made of it, and what becomes of faults."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel

from ...addresses import HOME, Links, file_links, folder_links
from ...catalogue import Catalogue, CatalogueError
from ...checks import check_links, prove
from ...fault import Fault
from ...project import catalogue_files, read_catalogue, today, unread_guides
from ..faults import fault_publication
from ..publication import NOTHING, ThemedPage, below, publish
from .handing_over import hand_over, renew, take_back
from .host import growing_host, links_on, links_to_files
from .host_look import HostLook
from .looks import Look
from .navigation import Entries, entries_of
from .neighbours import language_folder
from .options import HOST, OWN, Options, options_of
from .own_look import OwnLook
from .pictures import pictures_of
from .projects import project_of
from .releases import NO_RELEASES, releases_of
from .serving import tolerate_warnings
from .sites import site_of
from .sources import source_name

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_LOOKS: Final[dict[str, Callable[[], Look]]] = {HOST: HostLook, OWN: OwnLook}
"""What makes each look."""

log = logging.getLogger("mkdocs.plugins.fingerpost")


class Build:
    """What one build hands from event to event; of a server, one after the other.

    Attributes:
        serving: whether somebody is watching: a server shows faults instead of ending.
        catalogue: the guides, proved; ``None`` before they are read, and where they have faults.
        faults: those faults.
        publication: the pages, where they stand on the site of the language that is being built.
        files: the files of MkDocs, once all are known.
        names: those of them that were handed over.
        look: what the site becomes.
        releases: what the catalogue was from release to release, for the feeds.
    """

    def __init__(self) -> None:
        self.serving = False
        self.catalogue: Catalogue | None = None
        self.faults: CatalogueError | None = None
        self.publication = NOTHING
        self.files: Files | None = None
        self.names: frozenset[str] = frozenset()
        self.look: Look = HostLook()
        self.releases = NO_RELEASES

    def fail(self, error: CatalogueError) -> None:
        """End a build because of faults, or go on as a server, which shows them."""
        if not self.serving:
            raise PluginError(f"the catalogue has faults\n{error}") from None
        tolerate_warnings()
        log.error("The catalogue has faults; the pages say so until it is mended.\n%s", error)
        self.catalogue, self.faults = None, error

    def read(self, config: "MkDocsConfig") -> None:
        """Read and prove the catalogue."""
        root, options = folder_of(config), said(config)
        self.look = _LOOKS[options.look]()
        try:
            catalogue = read_catalogue(root, options.content)
            examined = project_of(root, dict(config)).examine(catalogue)
            prove(examined)
            self.catalogue, self.faults = catalogue, None
            self.releases = releases_of(root, options, catalogue)
            # Not as warnings of MkDocs: strict mode would end the build, on the day on which a review grows old for
            # instance.
            found = (finding for one in examined for finding in one.findings)
            for warning in (*unread_guides(root, options.content), *found):
                log.info("%s", warning)
        except CatalogueError as error:
            self.fail(error)

    def entries(self, config: "MkDocsConfig") -> Entries:
        """What the navigation gets."""
        if self.catalogue is None:
            return Entries((), {})
        at = said(config).at
        return entries_of(self.catalogue, site_of(dict(config)), at, *([HOME] if said(config).home else []))

    def outer(self, config: "MkDocsConfig") -> str:
        """The folder of the site that all guides are in, that of a language included, with a slash at the end."""
        return language_folder(config.plugins) + said(config).at

    def publish(self, config: "MkDocsConfig", links: Links) -> None:
        """Make all that the site gets of the catalogue."""
        if self.catalogue is None:
            return
        options = said(config)
        site = site_of(dict(config), outer=language_folder(config.plugins))
        pictures = pictures_of(self.catalogue, Path(config.docs_dir))
        made = publish(self.catalogue, site, links, pictures, self.releases.spans)
        self.publication = below(options.at, made if options.home else made.without(HOME))

    def add(self, files: Files, config: "MkDocsConfig") -> None:
        """Make the pages, or those that show the faults, and hand them over."""
        if self.catalogue:
            self.publish(config, forms(config))
        elif self.faults:
            self.publication = fault_publication(self.faults, self.publication)
        self.names = hand_over(self.publication, files, config, replacing=self.faults is not None)

    def settle(self, files: Files, config: "MkDocsConfig") -> None:
        """Once all files are known, look at links to them, and lead to where they really stand."""
        self.files = files
        if not self.catalogue:
            return
        outer = self.outer(config)
        host = growing_host(files, self.names, outer)
        faults = check_links(self.catalogue, today(), host)
        if faults:
            self.fail(CatalogueError(faults))
            take_back(files, self.names)
            self.add(files, config)
            return
        links = forms(config)
        real = links_on(host, self.catalogue, links_to_files(files, self.names, outer, links))
        if real is not links:
            self.publish(config, real)
            renew(self.publication, files, self.names)

    def made(self, name: str) -> ThemedPage | None:
        """What the engine made of a page; ``None`` for a page that was written by hand, which goes first."""
        return self.publication.themed.get(name.removesuffix("index.md")) if name in self.names else None

    def themed(self) -> Iterator[ThemedPage]:
        """The pages in the theme that were handed over: no home page where the site has one of its own."""
        for address, made in self.publication.themed.items():
            if source_name(address) in self.names:
                yield made


def said(config: "MkDocsConfig") -> Options:
    """What a site says of its guides.

    Raises:
        PluginError: where that cannot be.
    """
    try:
        return options_of(dict(config))
    except Fault as fault:
        raise PluginError(str(fault)) from None


def folder_of(config: "MkDocsConfig") -> Path:
    """The folder of a project."""
    return Path(config.config_file_path).parent


def forms(config: "MkDocsConfig") -> Links:
    """How one page links to another on this form of the site."""
    return folder_links if config.use_directory_urls else file_links


def leave_out_catalogue(files: Files, config: "MkDocsConfig") -> None:
    """Publish no guide as the text that it is written in, where the documentation has that."""
    guides = [path.resolve() for path in catalogue_files(folder_of(config), said(config).content)]
    for file in files:
        source = Path(file.abs_src_path).resolve() if file.abs_src_path else None
        if source and any(source == guide or guide in source.parents for guide in guides):
            file.inclusion = InclusionLevel.EXCLUDED


def watched(config: "MkDocsConfig") -> Iterator[Path]:
    """The folders in which a guide may change."""
    for place in said(config).content:
        path = folder_of(config) / place
        yield path if path.is_dir() or not path.suffix else path.parent
