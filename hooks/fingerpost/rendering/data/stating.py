"""What a guide states, in the form that programs read: texts and facts, with references that lead on from its file."""

from collections.abc import Iterable

from ...addresses import GuidePage, Links, Site, published_address
from ...catalogue import Evidence, Fact, Source
from ...pages import Edition
from ...pages.edition import Addressed
from ...prose import Document, document_address, relinked
from . import form


class Stating:
    """Puts what one guide states into the form."""

    def __init__(self, edition: Edition, site: Site, links: Links) -> None:
        """State for a site.

        Args:
            edition: the guide.
            site: what is known of the site; where that has an address, links are whole.
            links: how one page links to another.
        """
        self._edition, self._guide = edition, edition.guide
        self._site, self._links = site, links
        self._at = published_address(edition.guide.guide)

    def url(self, to: str) -> str:
        """A reference to an address of the site."""
        if self._site.url:
            return self._site.url + self._links("", to).removeprefix("./")
        return self._links(self._at, to)

    def document(self, document: str) -> str:
        """A reference to a page written by hand, or to a part of it."""
        file, _, anchor = document.partition("#")
        return self.url(document_address(Document(file, anchor)))

    def to(self, part: Addressed) -> str:
        """A reference to whatever has an address."""
        return self.url(self._edition.address(part))

    def text(self, text: str) -> str:
        """A text, with links that lead on from the file."""
        return relinked(self._edition.prose, text, self.url)

    def evidence(self, fact: Evidence) -> form.Evidence:
        """What a fact rests on."""
        page = self._edition.address(GuidePage.EVIDENCE)
        said = fact.dispute
        return form.Evidence(
            source=tuple(fact.source),
            status=fact.status.value,
            reviewed=fact.reviewed,
            due=self._guide.due(fact.reviewed),
            dispute=form.Dispute(text=self.text(said.text), source=tuple(said.source)) if said else None,
            row=self.url(f"{page}#{self._edition.ledger.anchor(fact)}"),
        )

    def fact(self, fact: Fact) -> form.Statement:
        """A fact."""
        return form.Statement(text=self.text(fact.text), label=fact.label, evidence=self.evidence(fact))

    def facts(self, facts: Iterable[Fact]) -> tuple[form.Statement, ...]:
        """Some facts."""
        return tuple(map(self.fact, facts))

    def source(self, source: Source) -> form.Source:
        """A source."""
        written = source.document and self.document(source.document)
        return form.Source(
            title=source.title,
            url=written or source.url,
            kind=source.kind.value if source.kind else None,
            dated=source.dated,
            note=source.note,
        )
