"""Links from one guide to another, in every form in which a guide is read."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

import fingerpost as fp
from fingerpost.addresses import Links, file_links, folder_links
from fingerpost.catalogue import Guide
from tests.rendered import SITE, catalogue_of, paper_of, rendered
from tests.small_guide import guide_with

ROOT = "https://example.org/"


def _guides(text: str = "You [ride](travel:paths/train), [tired](travel:faq/tired).") -> tuple[Guide, Guide]:
    """Two guides, of which the first links to the second."""
    stay = guide_with(
        ("guide: travel", "guide: stay"), ("title: Travel", "title: Stay"), ("text: You walk.", f"text: '{text}'")
    )
    return stay, guide_with()


def _leading(pages: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The file that each link to the other guide leads to, with the page that it stands on."""
    for place, html in pages.items():
        for href in re.findall(r'<a href="([^"]*)" rel="noopener noreferrer">(?:ride|tired)</a>', html):
            target = urljoin(ROOT + place, href).removeprefix(ROOT).partition("#")[0]
            yield place, f"{target}index.html" if target.endswith("/") else target


def _site(links: Links) -> dict[str, str]:
    site = rendered(*_guides(), links=links)
    pages = {f"{address}index.html": str(html) for address, html in site.themed.items()}
    return pages | {name: html.decode() for name, html in site.files.items() if name.endswith(".html")}


def test_a_link_to_another_guide_leads_to_its_page_in_every_frame() -> None:
    """In the theme, in the flow and in the embeds, on a server and on a disk. An embed leads to an embed."""
    for links in (folder_links, file_links):
        pages = _site(links)
        found = list(_leading(pages))
        assert len(found) > 20
        for place, target in found:
            assert target in pages, (place, target)
            assert target.startswith("embed/") == place.startswith("embed/"), (place, target)


def test_a_site_without_a_generator_has_the_same_links() -> None:
    """They lead to files that are there."""
    made = fp.render(catalogue_of(*_guides()), SITE)
    files = {name: content.decode() for name, content in made if name.endswith(".html")}
    found = list(_leading(files))
    assert len(found) > 5
    assert [(place, target) for place, target in found if target not in files] == []


def test_on_paper_a_link_to_another_guide_is_an_address() -> None:
    """The page of the whole guide does not take it for one of its own."""
    stay, travel = _guides()
    assert 'href="../../travel/paths/train/"' in rendered(stay, travel).files["embed/stay/all/index.html"].decode()
    assert "#path.train" not in paper_of(stay).split("ride</a>")[0].rpartition("<a")[2]


def test_a_guide_that_is_rendered_alone_keeps_the_words() -> None:
    """Nobody can say where the other one is."""
    stay, _ = _guides()
    body = rendered(stay).themed["stay/paths/walk/"]
    assert 'You <a rel="noopener noreferrer">ride</a>' in body
