"""What there is on a site, for language models (https://llmstxt.org/)."""

from collections.abc import Iterator, Sequence

from ...addresses import LLMS_FULL, GuidePage, Links, Site, published_address, twin_links
from ...catalogue import grouped_guides
from ...pages import Edition
from .quoting import linked, paragraph, quoted


def _lines(editions: Sequence[Edition], site: Site, links: Links) -> Iterator[str]:
    twins = twin_links(links)

    def link(label: str, to: str) -> str:
        return linked(label, site.url + twins("", to))

    yield f"# {quoted(site.name)}"
    yield ""
    yield f"> {paragraph(site.description or ' '.join(edition.guide.question for edition in editions))}"
    for edition in (one for group in grouped_guides(editions, lambda edition: edition.guide) for one in group.members):
        guide, words = edition.guide, edition.words
        names = {GuidePage.GUIDE: words.pages.about, GuidePage.DECIDE: words.pages.decide, **edition.names}
        yield ""
        yield f"## {quoted(f'{guide.group}: {guide.title}' if guide.group else guide.title)}"
        yield ""
        goal = quoted(edition.prose.plain(guide.goal[0].text))
        yield f"- {link(guide.question, edition.address(GuidePage.GUIDE))}: {goal}"
        for page in guide.pages:
            if page not in (GuidePage.GUIDE, GuidePage.ALL):
                yield f"- {link(names[page], edition.address(page))}"
        for path in guide.paths.values():
            yield f"- {link(path.name, edition.address(path))}: {quoted(edition.prose.plain(path.summary.text))}"
    yield ""
    # By the convention, what stands below this heading may be left out where there is little room.
    yield "## Optional"
    yield ""
    for edition in editions:
        guide, words = edition.guide, edition.words
        yield f"- {link(f'{guide.title}: {edition.names[GuidePage.ALL]}', edition.address(GuidePage.ALL))}"
        yield f"- {link(f'{guide.title} (JSON)', published_address(guide.guide))}"
    yield f"- {linked(LLMS_FULL, site.url + LLMS_FULL)}"


def llms_text(editions: Sequence[Edition], site: Site, links: Links) -> str:
    """The guides of a site and their pages, each as a link to its twin.

    Args:
        editions: the guides.
        site: what is said of the site; where that has an address, links are whole.
        links: how one page links to another.
    """
    return "\n".join(_lines(editions, site, links)) + "\n"
