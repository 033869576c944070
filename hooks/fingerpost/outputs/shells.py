"""Whole documents: a page's body in the light shell of the flow, in the bare one of the embeds, or in that of paper."""

import re
from dataclasses import dataclass, replace
from typing import Final

from ..addresses import Links, Site, embed_address, stands_once
from ..pages import Page, Templates
from ..prose import replace_marks
from ..words import direction
from .assets import FOLDER

_RELATIVE: Final = re.compile(r'(<a\b[^>]*?) href="(?!#|[a-z][a-z0-9+.-]*:)[^"]*"')
"""A link to another page of the site, up to the end of its address."""


@dataclass(frozen=True)
class ShellLink:
    """A link of the shell around a body."""

    label: str
    href: str


@dataclass(frozen=True)
class Shells:
    """Puts bodies into documents.

    Attributes:
        templates: the compiled templates, by language.
        site: what the documents say of the site.
        links: how one page links to another.
    """

    templates: Templates
    site: Site
    links: Links

    def _document(self, shell: str, page: Page, at: str, prefix: str, **more: str) -> str:
        back = ShellLink(page.back.label, self.links(at, prefix + page.back.address)) if page.back else None
        near = [ShellLink(crumb.label, self.links(at, prefix + crumb.address)) for crumb in page.near]
        body = replace_marks(
            page.body, lambda address: self.links(at, address if stands_once(address) else prefix + address)
        )
        template = self.templates.speaking(page.language).get_template(f"{shell}.html.jinja")
        shown = {
            "page": replace(page, body=body),
            "direction": direction(page.language),
            "site": self.site,
            "assets": self.links(at, FOLDER),
        }
        return template.render(**shown, back=back, near=near, **more) + "\n"

    def flow(self, page: Page) -> str:
        """A page of the flow as the hosted site has it."""
        return self._document("shell-flow", page, page.address, "", home=self.links(page.address, ""))

    def paper(self, page: Page, title: str) -> str:
        """The same page for sheets of paper, under a title that stands by itself in a list of files.

        Where the site has no address, a link to another of its pages would lead nowhere from a file, and becomes text.
        """
        canonical = self.site.url + page.address if self.site.url else ""
        document = self._document("shell-paper", page, page.address, "", canonical=canonical, title=title)
        return document if canonical else _RELATIVE.sub(r"\1", document)

    def embed(self, page: Page) -> str:
        """The same page with nothing of the site around it, for a frame.

        It names its address as text: a sandboxed frame may open no window.
        """
        canonical = self.site.url + page.address if self.site.url else ""
        back = page.back if page.back and page.back.address else None
        return self._document(
            "shell-embed", replace(page, back=back), embed_address(page.address), embed_address(""), canonical=canonical
        )
