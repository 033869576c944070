"""Pages as bodies of HTML: from the heading on, without the document around it."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from ...addresses import (
    GuidePage,
    Links,
    comparison_file_address,
    evidence_filter_address,
    explore_file_address,
    filter_address,
    map_file_address,
    page_address,
    pdf_address,
    rows_anchor,
    stands_once,
    topic_address,
)
from ...catalogue import Evidence, NextStep, Source
from ...drawing import Picture
from ...explanation import kind_word, need_text
from ...flow import Need, Walk
from ...pages import Edition, Page
from ...pages.edition import Addressed
from ...prose import Document, document_address, mark, replace_marks
from ...words import words_for
from .environment import environment
from .picture import Shapes, shapes
from .sketch import Place, place_on_map
from .stating import Stating

_ADDRESSES: Final = (
    comparison_file_address,
    evidence_filter_address,
    explore_file_address,
    filter_address,
    map_file_address,
    pdf_address,
    rows_anchor,
)
"""Addresses of a guide that templates ask for by name: of files beside pages, and of what not every guide has."""


def _document(written: str) -> str:
    """The mark of a page written by hand, as from the documentation folder."""
    file, _, anchor = written.partition("#")
    return mark(document_address(Document(file, anchor)))


class HtmlRenderer:
    """Writes the bodies of pages.

    A body is for two places: the page itself, and its embed, which stands as deep below ``embed/``. Links between pages
    are relative and the same in both. What stands in one of the two places alone is linked by a mark (see
    :mod:`fingerpost.prose.marks`), and so are all links of an author's texts.
    """

    def __init__(self, links: Links) -> None:
        """Write for a form of the site.

        Args:
            links: how one page links to another.
        """
        self._links = links
        self._guides: dict[int, _GuideRenderer] = {}

    def render(self, page: Page) -> Markup:
        """The body of a page."""
        # A renderer keeps its edition alive, so that the number is not given to another one.
        of_guide = self._guides.get(id(page.edition))
        if of_guide is None:
            of_guide = self._guides[id(page.edition)] = _GuideRenderer(page.edition, page.language, self._links)
        return of_guide.render(page)


class _GuideRenderer:
    """Writes the pages of one guide: holds its templates, and the page that is being written now."""

    def __init__(self, edition: Edition | None, language: str, links: Links) -> None:
        self._edition = edition
        self._links = links
        self._at = ""
        self._parts: Mapping[str, str] = {}
        self._environment = self._prepared(environment(words_for(language)))

    def _prepared(self, made: Environment) -> Environment:
        made.filters["href"] = self._href
        made.globals["pages"] = GuidePage
        for address in _ADDRESSES:
            made.globals[address.__name__] = address
        if self._edition:
            stating = Stating(self._edition, made)
            made.globals |= {"edition": self._edition, "guide": self._edition.guide}
            made.filters |= {
                "answers": self._answers,
                "evidence": self._evidence,
                "found": partial(kind_word, self._edition.words),
                "in_words": self._in_words,
                "is_overruled": self._edition.guide.is_overruled,
                "leads_to": self._leads_to,
                "place_on_map": self._place_on_map,
                "prose": self._edition.prose.line,
                "read_at": self._read_at,
                "shapes": self._shapes,
                "source_titles": self._source_titles,
                "stated": stating.stated,
                "valued": stating.valued,
            }
        return made

    @property
    def _of_guide(self) -> Edition:
        if self._edition is None:
            raise TypeError("only a page of a guide has parts of a guide")
        return self._edition

    def render(self, page: Page) -> Markup:
        """The body of a page, without the white space that a template leaves at the end of its lines."""
        self._at, self._parts = page.address, page.parts
        template = self._environment.get_template(f"{page.content.kind}.html.jinja")
        html = template.render(page=page, content=page.content)
        body = Markup("\n".join(line.rstrip() for line in html.splitlines()))  # noqa: S704 - the template has escaped what is no markup
        return replace_marks(body, self._settled) if self._parts else body

    def _href(self, to: str | Addressed) -> str:
        """The reference to an address, or to whatever has one."""
        address = to if isinstance(to, str) and not isinstance(to, GuidePage) else self._of_guide.address(to)
        return mark(address) if stands_once(address) else self._within(address)

    def _within(self, address: str) -> str:
        """The reference to a page; to a part of this page where this one shows the same.

        There, an id begins with that of its page.
        """
        page, _, part = address.partition("#")
        if page not in self._parts:
            return self._links(self._at, address)
        return f"#{self._parts[page]}.{part}" if part else f"#{self._parts[page]}"

    def _settled(self, address: str) -> str:
        """A link of an author's text, on a page that shows others: it stays there, or remains a mark."""
        return self._within(address) if address.partition("#")[0] in self._parts else mark(address)

    def _evidence(self, fact: Evidence) -> str:
        """The reference to the row of a fact on the evidence page."""
        page = page_address(self._of_guide.guide.guide, GuidePage.EVIDENCE)
        return self._within(f"{page}#{self._of_guide.ledger.anchor(fact)}")

    def _read_at(self, source: Source) -> str:
        """The reference to where a source can be read; empty where it has no address."""
        return _document(source.document) if source.document else source.url or ""

    def _leads_to(self, step: NextStep) -> str:
        """The reference to where a next step leads; empty for text to copy, which stands here."""
        if step.document:
            return _document(step.document)
        if step.page:
            return self._within(topic_address(self._of_guide.guide.guide, step.page))
        return step.url or ""

    def _answers(self, walk: Walk) -> str:
        """The answers of a walk, in words."""
        semicolon = self._of_guide.words.lists.semicolon
        return semicolon.join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)

    def _in_words(self, need: Need) -> str:
        """A need in words, for a reader who has said nothing."""
        return need_text(self._of_guide.guide, need, {})

    def _source_titles(self, names: Iterable[str]) -> str:
        """The titles of some sources."""
        edition = self._of_guide
        return edition.words.lists.comma.join(edition.guide.sources[name].title for name in names)

    def _shapes(self, picture: Picture) -> Shapes:
        return shapes(self._of_guide, picture)

    def _place_on_map(self, walk: Walk) -> Place | None:
        return place_on_map(self._of_guide, walk)
