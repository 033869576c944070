"""Where to go now: what stands under `next`, on every page that shows an end."""

import re
from html import unescape

from fingerpost.addresses import Site, file_links
from tests.ended_guide import ended_guide
from tests.rendered import Page, pages_of, paper_of, rendered
from tests.small_guide import guide_with

BUTTON = re.compile(r'<a class="fp-button" href="([^"]*)"([^>]*)>([^<]*)</a>')


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _part(page: Page, id_: str) -> str:
    """What stands below a heading, as HTML."""
    found = re.search(rf'<h\d id="{id_}">(.*?)</section>', page.body, re.DOTALL)
    return found[1] if found else ""


def test_the_first_step_is_the_button_of_the_outcome_and_the_page_of_the_path_a_link() -> None:
    """Without a way on, the page of the path is the button, as nothing better is known."""
    outcome = pages_of(guide_with())["travel/decide/far.near/"].body
    assert BUTTON.findall(outcome) == [("https://map.example.org/", ' rel="noopener noreferrer"', "Look at a map")]
    assert '<a class="fp-screen" href="../../paths/walk/">All about this path</a>' in outcome
    without = guide_with(('    next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]\n', ""))
    outcome = pages_of(without)["travel/decide/far.near/"].body
    assert '<a class="fp-button fp-screen" href="../../paths/walk/">All about this path</a>' in outcome
    assert "way-on" not in outcome


def test_the_other_steps_stand_below_what_is_to_be_checked_each_with_what_is_found_there() -> None:
    """A link for each, and text to copy as it was written."""
    outcome = pages_of(ended_guide())["travel/decide/far.near/"]
    part = _part(outcome, "way-on")
    assert _text(part) == (
        "Also useful Read about maps How-to Look at the evidence Prices Ask somebody Contact Have it planned Code "
        'plan --walk \\ --to "<there>"'
    )
    assert "<pre><code>plan --walk \\\n  --to &#34;&lt;there&gt;&#34;</code></pre>" in part
    assert outcome.body.index('id="before"') < outcome.body.index('id="way-on"') < outcome.body.index('id="why"')


def test_a_button_leads_to_the_text_to_copy_that_is_the_way_on() -> None:
    """It stands on the same page, with its own heading."""
    outcome = pages_of(ended_guide())["travel/decide/far.far/ticket.have/"]
    assert BUTTON.findall(outcome.body) == [("#way-on", "", "Buy a ticket")]
    assert _text(_part(outcome, "way-on")) == "Where to go now Buy a ticket Code buy --one"


def test_the_page_of_a_path_and_the_whole_guide_have_every_step() -> None:
    """The first one as well: nothing there is the button."""
    pages = pages_of(ended_guide())
    for address, id_ in (("travel/paths/walk/", "next"), ("travel/all/", "path.walk.next")):
        assert _text(_part(pages[address], id_)).startswith("Where to go now Look at a map How-to Read about maps")
    assert (
        'id="next"'
        not in pages_of(
            guide_with(
                (  # a path without a way on has no heading for one
                    '    next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]\n',
                    "",
                )
            )
        )["travel/paths/walk/"].body
    )


def test_a_step_leads_to_a_page_by_hand_or_of_the_guide_from_wherever_it_stands() -> None:
    """On the site, in a frame, in the bundle, and on the page of the whole guide, which has the evidence itself."""
    guide = ended_guide()

    def links(html: str) -> tuple[str, str]:
        (document,) = set(re.findall(r'href="([^"]*)"[^>]*>Read about maps', html))
        (page,) = set(re.findall(r'href="([^"]*)"[^>]*>Look at the evidence', html))
        return document, page

    site, disk = rendered(guide), rendered(guide, links=file_links)
    walk = "travel/decide/far.near/index.html"
    assert links(site.files[walk].decode()) == ("../../../maps/#north", "../../evidence/")
    assert links(site.files[f"embed/{walk}"].decode()) == ("../../../../maps/#north", "../../evidence/")
    assert links(disk.files[walk].decode()) == ("../../../maps.html#north", "../../evidence/index.html")
    assert links(site.themed["travel/all/"]) == ("../../maps/#north", "#evidence")


def test_a_way_on_is_printed_with_its_address() -> None:
    """In the PDF as in the print of a browser: what cannot be followed has to be read."""
    paper = paper_of(ended_guide(), Site("Signs", ""))
    assert 'href="https://map.example.org/?a=b&amp;c=d" rel="noopener noreferrer">Look at a map</a>' in paper


def test_the_search_finds_a_path_by_where_it_leads() -> None:
    """Though the labels are not shown in its result."""
    entry, *_ = pages_of(ended_guide())["travel/paths/walk/"].search
    assert "Have it planned" in entry.holds
    assert "Have it planned" not in entry.text
