"""What leads on from a twin: links between pages, and the texts of an author with theirs."""

from markupsafe import Markup

from ...addresses import GuidePage, Links, has_twin, twin_links
from ...pages import Edition
from ...pages.edition import Addressed
from ...prose import Document, document_address, relinked
from .quoting import linked, quoted, safe


class Linking:
    """Links from the page that is being written now.

    Attributes:
        at: the folder of that page.
    """

    def __init__(self, edition: Edition | None, links: Links) -> None:
        """Lead on from pages.

        Args:
            edition: the guide, where they are of one.
            links: how one page links to another.
        """
        self._edition = edition
        self._links, self._twins = links, twin_links(links)
        self.at = ""

    @property
    def edition(self) -> Edition:
        """The guide."""
        if self._edition is None:
            raise TypeError("only a page of a guide has parts of a guide")
        return self._edition

    def plain_href(self, to: str) -> str:
        """The reference to a file that is no page."""
        return self._links(self.at, to)

    def href(self, to: str | Addressed) -> str:
        """The reference to an address, or to whatever has one. A twin has no parts: its links lead to the page."""
        address = to if isinstance(to, str) and not isinstance(to, GuidePage) else self.edition.address(to)
        # Only with its part is known on which page that stands.
        reference = self._twins(self.at, address)
        return reference.partition("#")[0] if has_twin(address) else reference

    def link(self, label: str, to: str | Addressed) -> Markup:
        """A link to an address, or to whatever has one."""
        return linked(label, self.href(to))

    def prose(self, text: str) -> Markup:
        """An author's text, with links from this page."""
        return safe(relinked(self.edition.prose, text, self.href).strip())

    def one_line(self, text: str) -> Markup:
        """The same on one line: of several lines, the words alone."""
        told = self.prose(text)
        return told if "\n" not in told else quoted(self.edition.prose.plain(text))

    def written(self, document: str) -> str:
        """The reference to a page written by hand."""
        file, _, anchor = document.partition("#")
        return self._links(self.at, document_address(Document(file, anchor)))
