"""One build of a site: its catalogue, the pages that are made of it, and what becomes of faults."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from ...addresses import HOME, Host, Links
from ...catalogue import Catalogue, CatalogueError, Memory
from ...checks import check_links
from ...fault import Fault
from ...project import today, unread_guides
from ..cores import usable_cores
from ..disk import aside
from ..faults import fault_publication
from ..kept import Shelf
from ..paper import FOLDER, Archive, Press
from ..progress import Progress, stream
from ..publication import NOTHING, ThemedPage, below
from ..publishing import Workshop, publish
from .configured import folder_of, forms, inner_site, proved, said
from .handing_over import hand_over, renew, take_back
from .host import growing_host, links_on, links_to_files
from .host_look import HostLook
from .looks import Look
from .navigation import Entries, entries_of
from .neighbours import language_folder
from .options import HOST, OWN
from .own_look import OwnLook
from .pictures import pictures_of
from .releases import NO_RELEASES, releases_of
from .serving import tolerate_warnings
from .sites import site_of
from .sources import source_name

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from .built import Built

_LOOKS: Final[dict[str, Callable[[], Look]]] = {HOST: HostLook, OWN: OwnLook}
"""What makes each look."""

_SHELF: Final = ".fingerpost-"
"""How the folder begins in which what is finished waits: whole files for their places, bodies for the theme."""

log = logging.getLogger("mkdocs.plugins.fingerpost")


class Build:
    """What one build hands from event to event; of a server, one after the other.

    Attributes:
        serving: whether somebody is watching: a server shows faults instead of ending.
        memory: what was read of the guides, by a server or by the process that this one is a copy of; ``None`` where
            they are read once.
        catalogue: the guides, proved; ``None`` before they are read, and where they have faults.
        faults: those faults.
        publication: the pages, where they stand on the site of the language that is being built.
        files: the files of MkDocs, once all are known.
        names: those of them that were handed over.
        look: what the site becomes.
        begun: when it began, by the clock that is never put back, in seconds.
        built: what the last whole build has left for a server, if it had no fault and the site has one language.
        releases: what the catalogue was from release to release, for the feeds.
        room: folders beside the site that are there until it is built.
        progress: tells whoever waits for it how far it is.
    """

    def __init__(self) -> None:
        self.serving = False
        self.memory: Memory | None = None
        self.catalogue: Catalogue | None = None
        self.faults: CatalogueError | None = None
        self.publication = NOTHING
        self.files: Files | None = None
        self.names: frozenset[str] = frozenset()
        self.look: Look = HostLook()
        self.begun = time.monotonic()
        self.built: Built | None = None
        self.releases = NO_RELEASES
        self.room = ExitStack()
        self.progress = Progress(None)

    def fail(self, error: CatalogueError) -> None:
        """End a build because of faults, or go on as a server, which shows them."""
        self.built = None
        if not self.serving:
            raise PluginError(f"the catalogue has faults\n{error}") from None
        tolerate_warnings()
        tell(error)
        self.catalogue, self.faults = None, error

    def read(self, config: "MkDocsConfig") -> None:
        """Read and prove the catalogue."""
        self.begun = time.monotonic()
        # Whoever wants to read nothing but errors wants no progress either.
        self.progress = Progress(stream() if log.isEnabledFor(logging.INFO) else None)
        root, options = folder_of(config), said(config)
        self.look = _LOOKS[options.look]()
        try:
            self.catalogue, found = proved(config, self.memory)
            self.faults = None
            self.releases = releases_of(root, options, self.catalogue)
            # Not as warnings of MkDocs: strict mode would end the build, on the day on which a review grows old for
            # instance.
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
        """Make all that the site gets of the catalogue.

        Raises:
            PluginError: where something outside the program is wrong.
        """
        if self.catalogue is None:
            return
        options = said(config)
        pictures = pictures_of(self.catalogue, Path(config.docs_dir))
        site = Path(config.site_dir)
        site.mkdir(parents=True, exist_ok=True)
        # MkDocs never empties a hidden folder, and publishes none.
        shelf = Shelf(self.room.enter_context(aside(site, _SHELF)))
        watched = partial(self.progress.watched, stage="Making pages")
        cores = options.cores or usable_cores()
        press = partial(Press, Archive(folder_of(config) / FOLDER), cores)
        workshop = Workshop(keep=shelf, cores=cores, watched=watched, press=press)
        try:
            made = publish(self.catalogue, inner_site(config), links, pictures, self.releases.spans, workshop=workshop)
        except Fault as fault:
            raise PluginError(str(fault)) from None
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
        real = self.links(self.catalogue, host, config)
        if real is not links:
            self.publish(config, real)
            renew(self.publication, files, self.names)

    def links(self, catalogue: Catalogue, host: Host, config: "MkDocsConfig") -> Links:
        """How one page links to another, and to where files of the site really stand, once all of them are known."""
        files = links_to_files(self.files or Files([]), self.names, self.outer(config), forms(config))
        return links_on(host, catalogue, files)

    def take(self, address: str, made: ThemedPage) -> None:
        """Have a page in the place of the one that was made before."""
        self.publication = replace(self.publication, themed={**self.publication.themed, address: made})

    def made(self, name: str) -> ThemedPage | None:
        """What the engine made of a page; ``None`` for a page that was written by hand, which goes first."""
        return self.publication.themed.get(name.removesuffix("index.md")) if name in self.names else None

    def themed(self) -> Iterator[ThemedPage]:
        """The pages in the theme that were handed over: no home page where the site has one of its own."""
        for address, made in self.publication.themed.items():
            if source_name(address) in self.names:
                yield made


def tell(error: CatalogueError) -> None:
    """Tell whoever has started a server of faults."""
    log.error("The catalogue has faults; the pages say so until it is mended.\n%s", error)
