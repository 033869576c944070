"""Whole documents: a body in the light shell of the flow, in the bare one of the embeds, or in that of paper."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from ...addresses import ASSETS, TWIN, Links, Site, embed_address, feed_address, preview_address, stands_once
from ...pages import Crumb, Frame, Page
from ...prose import replace_marks
from ...words import direction, words_for
from .environment import environment
from .structured import facts_about

_RELATIVE: Final = re.compile(r'(<a\b[^>]*?) href="(?!#|[a-z][a-z0-9+.-]*:)[^"]*"')
"""A link to another page of the site, up to the end of its address."""


@dataclass(frozen=True, kw_only=True)
class ShellLink:
    """A link of the shell around a body."""

    label: str
    href: str


class Shells:
    """Puts bodies into documents.

    Attributes:
        site: what the documents say of the site.
    """

    def __init__(self, site: Site, links: Links, previewed: Collection[str] = ()) -> None:
        """Write documents for a form of the site.

        Args:
            site: what the documents say of the site.
            links: how one page links to another.
            previewed: the ids of the guides that have a picture for previews.
        """
        self.site = site
        self._links = links
        self._previewed = previewed
        self._speaking = cache(lambda language: environment(words_for(language)))

    def _document(  # noqa: PLR0913 - each is given by its name
        self, shell: str, page: Page, body: Markup, *, at: str, prefix: str = "", framed: bool = False, **more: object
    ) -> str:
        """A document at an address.

        Its links to other pages begin with a prefix: embeds lead to embeds. In a frame, no way leads up to the site.
        """
        of_site = () if framed else (Crumb(self.site.name, self.site.home),)

        def link(crumb: Crumb) -> ShellLink:
            return ShellLink(label=crumb.label, href=self._links(at, prefix + crumb.address))

        def settled(address: str) -> str:
            return self._links(at, address if stands_once(address) else prefix + address)

        brand = self.site.brand
        made: Environment = self._speaking(page.language)
        shown = {
            "page": page,
            "body": replace_marks(body, settled),
            "direction": direction(page.language),
            "site": self.site,
            "canonical": self.site.url + page.address if self.site.url else "",
            "assets": self._links(at, ASSETS),
            "logo": self._links(at, brand.logo) if brand.logo else "",
            "icon": self._links(at, brand.icon),
            "styles": [self._links(at, style) for style in brand.styles],
            "back": link(page.back) if page.back else None,
            "above": [link(crumb) for crumb in (*of_site, *page.above)] if page.edition else [],
            "near": [link(crumb) for crumb in page.near],
            "preview": self._preview(page),
            "feed": self._feed(page, at),
            "twin": TWIN if self.site.twins else "",
        }
        return made.get_template(f"{shell}.html.jinja").render(shown, **more) + "\n"

    def _preview(self, page: Page) -> str:
        """The address of the picture that a preview of a page shows; empty where there is none."""
        guide = page.edition.guide.guide if page.edition else ""
        return self.site.url + self._links("", preview_address(guide)) if guide in self._previewed else ""

    def _feed(self, page: Page, at: str) -> str:
        """The feed of the guide that a page is of; empty where there is none."""
        edition = page.edition if self.site.has_feeds else None
        return self._links(at, feed_address(edition.guide.guide)) if edition else ""

    def themed(self, page: Page, body: Markup) -> Markup:
        """The body of a page for a theme, which puts its frame around it."""
        return Markup(self._document("shell-theme", page, body, at=page.address).rstrip("\n"))  # noqa: S704 - as above

    def head(self, page: Page) -> str:
        """What programs read of a page in a theme; stands in the head of its document."""
        return self._document("head-theme", page, Markup(), at=page.address, facts=facts_about(page, self.site))

    def flow(self, page: Page, body: Markup) -> str:
        """A page of the flow as the hosted site has it."""
        return self._document("shell-flow", page, body, at=page.address, home=self._links(page.address, self.site.home))

    def alone(self, page: Page, body: Markup) -> str:
        """Any page as a site without a generator has it. Search engines may find all but those of the flow."""
        shell = "shell-flow" if page.frame is Frame.FLOW else "shell-alone"
        return self._document(
            shell,
            page,
            body,
            at=page.address,
            home=self._links(page.address, self.site.home),
            facts=facts_about(page, self.site),
        )

    def paper(self, page: Page, body: Markup, title: str) -> str:
        """The page as a document for the PDF, with a title that identifies the guide: file managers show it alone.

        Where the site has no address, a link to another of its pages would lead nowhere from a file, and becomes text.
        """
        document = self._document("shell-paper", page, body, at=page.address, title=title)
        return document if self.site.url else _RELATIVE.sub(r"\1", document)

    def embed(self, page: Page, body: Markup) -> str:
        """The page with nothing of the site around it, for a frame.

        It names its address as text: a sandboxed frame may open no window.
        """
        at, prefix = embed_address(page.address), embed_address("")
        return self._document("shell-embed", page, body, at=at, prefix=prefix, framed=True)

    def frame(self, page: Page, body: Markup) -> str:
        """The same at its own address, where there is no other page."""
        return self._document("shell-embed", page, body, at=page.address, framed=True)
