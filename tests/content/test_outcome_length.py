"""How long the outcomes of the shipped guides are. ``pytest -s`` prints the figures."""

import re
from statistics import mean

from fingerpost.addresses import Site, folder_links
from fingerpost.catalogue import Catalogue
from fingerpost.flow import every_walk
from fingerpost.pages import Edition
from fingerpost.pages.outcome import outcome_page
from fingerpost.rendering.html import HtmlRenderer


def _words(body: str) -> int:
    """The words that stand open: of what is folded, its line alone."""
    open_ = re.sub(r"<details(?! open).*?<summary>(.*?)</summary>.*?</details>", r"\1", body, flags=re.DOTALL)
    shown = re.sub(r'<svg.*?</svg>|<span class="fp-hidden">.*?</span>', " ", open_, flags=re.DOTALL)
    return len(re.sub(r"<[^>]+>", " ", shown).split())


def test_an_outcome_is_read_in_two_minutes(shipped: Catalogue) -> None:
    """Four hundred words at most on average, over all outcomes of each shipped guide."""
    lengths = {}
    for guide in shipped.guides:
        edition, renderer = Edition(guide), HtmlRenderer(folder_links)
        pages = (outcome_page(edition, walk, Site("Signs", "")) for walk in every_walk(edition.graph))
        lengths[guide.guide] = [_words(renderer.render(page)) for page in pages]
        numbers = sorted(lengths[guide.guide])
        figures = f"{numbers[0]} to {numbers[-1]} words, {mean(numbers):.0f} on average"
        print(f"{guide.guide}: {len(numbers)} outcomes, {figures}")  # noqa: T201 - for whoever asks with -s
    assert {guide: mean(numbers) <= 400 for guide, numbers in lengths.items()} == dict.fromkeys(lengths, True)
