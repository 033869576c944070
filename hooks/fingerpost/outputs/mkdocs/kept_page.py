"""Pages of MkDocs whose bodies are on the disk: it holds all pages of a site at once, and so would hold all bodies."""

from mkdocs.structure.pages import Page

from ..kept import Kept


class KeptPage(Page):
    """A page whose body is read whenever it is asked for, unless somebody has changed it.

    Once the site is built, its pages stand there and nowhere else: the body is empty then.

    Attributes:
        kept: the body.
        changed: what somebody has made of it; ``None`` where nobody has.
    """

    kept: Kept
    changed: str | None

    @property
    def content(self) -> str:
        """The HTML of the body: of MkDocs a plain attribute, and this acts as one."""
        if self.changed is not None:
            return self.changed
        try:
            return self.kept.read().decode()
        except FileNotFoundError:
            return ""

    @content.setter
    def content(self, html: str | None) -> None:
        self.changed = None
        if html is not None and html != self.content:
            self.changed = html


def keep_body(page: Page, kept: Kept) -> None:
    """Have a page of MkDocs take its body from where it is kept."""
    # A page of another plug-in has ways of its own.
    if type(page) is Page:
        page.__class__ = KeptPage
    if isinstance(page, KeptPage):
        page.kept, page.changed = kept, None
