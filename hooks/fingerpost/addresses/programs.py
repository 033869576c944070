"""What stands on a site for programs: data, and each page once more as Markdown."""

from typing import Final

from .links import Links

INDEX: Final = "index.json"
"""All guides of a site, for a program that looks for the right one."""

LLMS: Final = "llms.txt"
LLMS_FULL: Final = "llms-full.txt"
"""The site for language models: what there is, and all of it (https://llmstxt.org/)."""

TWIN: Final = "index.md"
"""The name of the twin of a page: the same as Markdown, in the folder of the page."""


def published_address(guide: str) -> str:
    """A guide as data."""
    return f"{guide}/catalogue.json"


def page_text_address(guide: str) -> str:
    """A guide as a single page of Markdown, in the shape that pages of skills have."""
    return f"{guide}/source.md"


def feed_address(guide: str) -> str:
    """What changes in a guide, for programs that tell readers of news."""
    return f"{guide}/feed.xml"


def twin_address(address: str) -> str:
    """The twin of a page."""
    return f"{address}{TWIN}"


def has_twin(address: str) -> bool:
    """Whether what stands at an address is a page of a guide, and no file and no page written by hand."""
    page = address.partition("#")[0]
    return not page or page.endswith("/")


def twin_links(links: Links) -> Links:
    """The same links, between twins: what has one is linked by it.

    Args:
        links: how one page links to another, for a server that answers a folder with the page in it.
    """

    def link(at: str, to: str) -> str:
        page, mark, part = links(at, to).partition("#")
        twin = has_twin(to) and (page.endswith("/") or not page)
        return f"{page.removeprefix('./')}{TWIN if twin else ''}{mark}{part}"

    return link
