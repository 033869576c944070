"""Makes what a site gets of its guides, piece by piece, each by itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import quote

from markupsafe import Markup

from ..addresses import Links, Site, embed_address, whole_address
from ..catalogue import Catalogue
from ..pages import Batch, Edition, Frame, Page, batches_of
from ..rendering.beside import files_beside
from ..rendering.html import HtmlRenderer, Shells
from .for_programs import ForPrograms
from .kept import Keep, Kept
from .on_paper import for_paper, too_large
from .paper import Document
from .publication import ThemedPage


@dataclass(kw_only=True)
class Made:
    """What came of a piece.

    Attributes:
        themed: pages for the theme, by their addresses.
        files: whole files, by their places.
        in_full: what it adds to the text of all guides for programs.
        papers: what is to be printed.
        notices: what an author should know, each in a line.
    """

    themed: dict[str, ThemedPage] = field(default_factory=dict)
    files: dict[str, Kept] = field(default_factory=dict)
    in_full: list[bytes] = field(default_factory=list)
    papers: list[Document] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def take(self, made: "Made") -> None:
        """Add what came of another piece."""
        self.themed |= made.themed
        self.files |= made.files
        self.in_full += made.in_full
        self.notices += made.notices


def for_theme(page: Page, body: Markup, shells: Shells, keep: Keep) -> ThemedPage:
    """A page for a theme, from its body."""
    kept = keep(str(shells.themed(page, body)).encode())
    return ThemedPage(page=page.record, kept=kept, head=shells.head(page))


@dataclass(frozen=True, kw_only=True)
class Maker:
    """Makes pieces of a site.

    Attributes:
        site: what the pages say of the site.
        links: how one page links to another.
        framed: whether each page is there once more for a frame.
        shells: what puts bodies into documents.
        renderer: what writes bodies.
        programs: what makes the files for programs.
        pictures: what the texts show, by the file of each; a PDF holds them.
        keep: takes all that is finished.
    """

    site: Site
    links: Links
    framed: bool
    shells: Shells
    renderer: HtmlRenderer
    programs: ForPrograms
    pictures: Mapping[str, bytes]
    keep: Keep

    def pieces(self, catalogue: Catalogue, editions: tuple[Edition, ...]) -> Iterator[Callable[[], Made]]:
        """All that there is to make of a catalogue, to be done one after the other or at the same time."""
        for batch in batches_of(catalogue, editions, self.site):
            yield partial(self._pages, batch)
        for edition in editions:
            yield partial(self._of_guide, edition)

    def _pages(self, batch: Batch) -> Made:
        """Some pages, each with its twin, and once more for a frame."""
        made = Made()
        for page in batch.pages():
            body = self.renderer.render(page)
            if page.frame is Frame.FLOW:
                self._file(made, f"{page.address}index.html", self.shells.flow(page, body).encode())
            else:
                made.themed[page.address] = for_theme(page, body, self.shells, self.keep)
            self._files(made, self.programs.of_page(page))
            made.in_full += self.programs.in_full(page)
            if page.edition:
                self._of_page(made, page, page.edition, body)
        return made

    def _of_page(self, made: Made, page: Page, edition: Edition, body: Markup) -> None:
        """What a page of a guide is besides: in a frame, and on paper."""
        if self.framed:
            place = f"{embed_address(page.address)}index.html"
            self._file(made, place, self.shells.embed(page, body).encode())
        if self.site.paper and page.address == whole_address(edition.guide.guide):
            shown = {self.links(page.address, quote(name)): content for name, content in self.pictures.items()}
            if told := too_large(edition):
                made.notices.append(told)
            else:
                made.papers.append(for_paper(page, body, edition, self.shells, shown))

    def _of_guide(self, edition: Edition) -> Made:
        """What there is once a guide: what its pages load, and its data."""
        made = Made()
        for address, text in files_beside(edition):
            self._file(made, address, text.encode())
            if self.framed:
                self._file(made, embed_address(address), text.encode())
        self._files(made, self.programs.of_guide(edition))
        return made

    def _files(self, made: Made, files: Iterable[tuple[str, bytes]]) -> None:
        for place, content in files:
            self._file(made, place, content)

    def _file(self, made: Made, place: str, content: bytes) -> None:
        made.files[place] = self.keep(content)
