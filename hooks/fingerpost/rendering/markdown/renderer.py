"""Pages as Markdown documents."""

from typing import Any

from markupsafe import Markup

from ...addresses import (
    LLMS,
    Links,
    Site,
    comparison_file_address,
    map_file_address,
    page_text_address,
    topic_address,
)
from ...catalogue import NextStep
from ...explanation import kind_word, need_text
from ...facts import Support, status_word
from ...flow import Need, Walk
from ...pages import Edition, Page
from ...words import words_for
from .environment import make_environment
from .lines import lines_of
from .linking import Linking
from .quoting import in_item, linked, quoted, safe
from .stating import Stating
from .tidy import tidied


class MarkdownRenderer:
    """Writes the twins of pages."""

    def __init__(self, site: Site, links: Links) -> None:
        """Write for a site.

        Args:
            site: what the documents say of the site.
            links: how one page links to another, for a server that answers a folder with the page in it.
        """
        self._site, self._links = site, links
        self._guides: dict[int, _GuideRenderer] = {}

    def render(self, page: Page, at: str | None = None) -> str:
        """The twin of a page.

        Args:
            page: the page.
            at: the folder that its links lead on from, where that is not its own.
        """
        return self._of(page.edition, page.language).render(page, page.address if at is None else at)

    def _of(self, edition: Edition | None, language: str) -> "_GuideRenderer":
        # A renderer keeps its edition alive, so that the number is not given to another one.
        if id(edition) not in self._guides:
            self._guides[id(edition)] = _GuideRenderer(edition, language, self._site, self._links)
        return self._guides[id(edition)]

    def as_one_page(self, edition: Edition) -> str:
        """A guide as a single page, in the shape of decision guides that are written for programs."""
        return self._of(edition, edition.guide.language).as_one_page()


class _GuideRenderer:
    """Writes the pages of one guide: holds its templates, and the page that is being written now."""

    def __init__(self, edition: Edition | None, language: str, site: Site, links: Links) -> None:
        self._edition, self._site = edition, site
        self._linking = linking = Linking(edition, links)
        self._environment = made = make_environment()
        words = words_for(language)
        made.globals |= {"words": words, "site": site, "link": linking.link, "numbers": self._numbers}
        made.filters["commas"] = words.lists.comma.join
        made.filters["word"] = lambda status: status_word(words, status)
        if edition:
            stating = Stating(linking)
            made.globals |= {"edition": edition, "guide": edition.guide}
            made.globals |= {"map_file_address": map_file_address, "comparison_file_address": comparison_file_address}
            made.filters |= {
                "answers": self._answers,
                "cell": stating.cell,
                "fact": stating.fact,
                "found": lambda kind: kind_word(words, kind),
                "in_brief": stating.in_brief,
                "in_words": self._in_words,
                "one_line": linking.one_line,
                "prose": linking.prose,
                "said": stating.said,
                "source": stating.source,
                "sources": stating.sources,
                "state": stating.state,
                "stated": stating.stated,
                "step": self._step,
            }

    def render(self, page: Page, at: str) -> str:
        """The twin of a page, with links that lead on from a folder."""
        self._linking.at = at
        template = self._environment.get_template(f"{page.content.kind}.md.jinja")
        return tidied(template.render(page=page, content=page.content))

    def as_one_page(self) -> str:
        """The guide as a single page, beside its first one."""
        edition = self._linking.edition
        self._linking.at = page_text_address(edition.guide.guide)
        template = self._environment.get_template("source.md.jinja")
        llms = linked(LLMS, self._site.url + LLMS if self._site.url else self._linking.plain_href(LLMS))
        return tidied(template.render(lines=tuple(lines_of(edition)), llms=llms))

    def _step(self, step: NextStep) -> Markup:
        """A step from here: a link, or text to copy."""
        kind = kind_word(self._linking.edition.words, step.kind)
        if step.code:
            code = step.code.strip("\n")
            fence = "`" * max(3, 1 + max((len(run) for run in code.split() if set(run) == {"`"}), default=0))
            return in_item(f"{quoted(step.label)} ({quoted(kind)})\n\n{fence}\n{code}\n{fence}")
        href = step.url or ""
        if step.document:
            href = self._linking.written(step.document)
        elif step.page:
            href = self._linking.href(topic_address(self._linking.edition.guide.guide, step.page))
        return safe(f"{linked(step.label, href)} ({quoted(kind)})")

    def _answers(self, walk: Walk) -> str:
        semicolon = self._linking.edition.words.lists.semicolon
        return semicolon.join(f"{step.node.short}: {step.choice.label}" for step in walk.steps)

    def _in_words(self, need: Need) -> str:
        return need_text(self._linking.edition.guide, need, {})

    def _numbers(self, support: Support, edition: Any) -> str:
        """How many facts have which status, in the words of a guide."""
        words = edition.words
        counts = words.lists.comma.join(support.words(words))
        return str(words.status.support(number=support.number, counts=counts, day=support.reviewed.isoformat()))
