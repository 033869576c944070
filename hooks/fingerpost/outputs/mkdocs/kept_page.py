"""Pages of MkDocs whose bodies are on the disk: it holds all pages of a site at once, and so would hold all bodies."""

from typing import TYPE_CHECKING

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from ..kept import Kept
from .host import ids_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class KeptPage(Page):
    """A page whose body is read whenever it is asked for, unless somebody has changed it.

    Once the site is built, its pages stand there and nowhere else: the body is empty then.

    Attributes:
        kept: the body.
        changed: what somebody has made of it; ``None`` where nobody has.
        anchors: the ids that somebody has found in it; ``None`` where nobody has, and they are looked for when another
            page links to one.
    """

    kept: Kept
    changed: str | None
    anchors: set[str] | None

    def render(self, config: "MkDocsConfig", files: "Files") -> None:
        """Convert what somebody has written above the body. Nothing is made of nothing: a converter costs more."""
        if (self.markdown or "").strip():
            super().render(config, files)
        else:
            self.toc, self.links_to_anchors = get_toc([]), {}

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

    @property
    def present_anchor_ids(self) -> set[str]:
        """What links may lead to: of MkDocs a plain attribute, too."""
        return {*ids_of(self.content)} if self.anchors is None else self.anchors

    @present_anchor_ids.setter
    def present_anchor_ids(self, ids: set[str] | None) -> None:
        self.anchors = ids


def keep_body(page: Page, kept: Kept) -> None:
    """Have a page of MkDocs take its body from where it is kept, and find there what links may lead to."""
    # A page of another plug-in has ways of its own.
    if type(page) is Page:
        page.__class__ = KeptPage
    if isinstance(page, KeptPage):
        page.kept, page.changed, page.anchors = kept, None, None
    else:
        page.present_anchor_ids = {*(page.present_anchor_ids or ()), *ids_of(kept.read().decode())}
