"""What a site is made of, whoever writes it."""

from tests.rendered import rendered
from tests.small_guide import guide_with


def test_the_same_link_leads_to_each_guide_of_its_own() -> None:
    """On the first page of the site, where the texts of all guides stand together."""
    change = ("text: To arrive.", "text: 'To arrive [by rail](paths/train).'")
    guides = (guide_with(change), guide_with(change, ("guide: travel", "guide: voyage")))
    home = rendered(*guides).themed[""]
    assert [
        home.count(f'<a href="{guide}/paths/train/" rel="noopener noreferrer">by rail</a>')
        for guide in ("travel", "voyage")
    ] == [1, 1]
