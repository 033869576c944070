"""A site that is made of guides: what becomes of it, whoever puts it up."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..addresses import twin_address
from ..pages import PageRecord
from .kept import Contents, Kept


@dataclass(frozen=True, kw_only=True)
class ThemedPage:
    """A page that a theme puts its frame around.

    Attributes:
        page: what is known of the page.
        kept: its body.
        head: what programs read of it, for the head of its document.
    """

    page: PageRecord
    kept: Kept
    head: str = ""

    @property
    def body(self) -> str:
        """Its HTML, whose links lead on from its own address."""
        return self.kept.read().decode()


@dataclass(frozen=True, kw_only=True)
class Publication:
    """A site in two parts.

    Attributes:
        themed: pages that a theme puts its frame around, by their address.
        files: whole files, by their place on the site: the flow, the embeds and what they load.
        notices: what an author should know of them, each in a line.
        missing: what stands on the page of a missing address, with links from the root of the host.
    """

    themed: Mapping[str, ThemedPage] = field(default_factory=dict)
    files: Contents = field(default_factory=lambda: Contents({}))
    notices: tuple[str, ...] = ()
    missing: str = ""

    def without(self, address: str) -> "Publication":
        """The same without a page that a theme puts its frame around."""
        themed = {at: page for at, page in self.themed.items() if at != address}
        return replace(self, themed=themed, files=self.files.without(twin_address(address)))


NOTHING = Publication()
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
    return replace(publication, themed=themed, files=publication.files.below(folder))
