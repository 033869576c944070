"""What a page says of itself to search engines, as JSON-LD (https://schema.org/): no more than what stands on it."""

import json
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from ...addresses import Site
from ...pages import Edition, Page


def _as_script(facts: dict[str, Any]) -> Markup:
    """Facts as the text of a script that runs nothing; no sign of them can end it."""
    text = json.dumps({"@context": "https://schema.org", **facts}, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - nothing in it can be an element


def _questions(edition: Edition) -> dict[str, Any]:
    """The frequently asked questions, each with its answer in words."""
    return {
        "@type": "FAQPage",
        "inLanguage": edition.guide.language,
        "mainEntity": [
            {
                "@type": "Question",
                "name": entry.question,
                "acceptedAnswer": {"@type": "Answer", "text": edition.prose.plain(entry.answer)},
            }
            for entry in edition.guide.faq.values()
        ],
    }


def _way(page: Page, site: Site) -> dict[str, Any]:
    """The way to a page, from its guide on."""
    way = [*((crumb.label, crumb.address) for crumb in page.above), (page.name, page.address)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": site.url + address}
            for place, (name, address) in enumerate(way, 1)
        ],
    }


def _facts(page: Page, site: Site) -> Iterator[dict[str, Any]]:
    if page.edition and page.content.kind == "faq":
        yield _questions(page.edition)
    # A search engine wants whole addresses.
    if page.above and site.url:
        yield _way(page, site)


def facts_about(page: Page, site: Site) -> tuple[Markup, ...]:
    """What is said of a page for browsing. A page of the flow and an embed have no script, not even one of data."""
    return tuple(map(_as_script, _facts(page, site)))
