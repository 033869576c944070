"""What a site is made of, whoever writes it."""

from fingerpost.addresses import Site, folder_links
from fingerpost.catalogue import Catalogue
from fingerpost.outputs.publication import publish
from tests.small_guide import FILE, guide_with


def test_the_same_link_leads_to_each_guide_of_its_own() -> None:
    """On the first page of the site, where the texts of all guides stand together."""
    change = ("text: To arrive.", "text: 'To arrive [by rail](paths/train).'")
    guides = (guide_with(change), guide_with(change, ("guide: travel", "guide: voyage")))
    home = publish(Catalogue(guides, (FILE, FILE)), Site("Signs", "Find your way."), folder_links).themed[""].body
    assert [
        home.count(f'<a href="{guide}/paths/train/" rel="noopener noreferrer">by rail</a>')
        for guide in ("travel", "voyage")
    ] == [1, 1]
