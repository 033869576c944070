"""The map of a guide: the list, the pictures, and the place of an outcome on it."""

import re
from collections import Counter
from html import unescape

import pytest

from bench.branching import branching_guide
from bench.shared import shared_guide
from fingerpost.catalogue import Catalogue, read_guide
from fingerpost.flow import build_graph, count_walks, every_walk
from fingerpost.words import words_for
from tests.compared_guide import compared_guide
from tests.examples import given_guide
from tests.rendered import map_of, pages_of
from tests.small_guide import guide_with


def _list(body: str) -> str:
    start = body.index('class="fp-tree"')
    return body[start : body.index("</section>", start)]


def _names(body: str) -> list[str]:
    """What a screen reader says of the links of the pictures."""
    return re.findall(r'<a href="[^"]*" aria-label="([^"]*)">', body)


def test_the_list_has_every_question_and_answer_once(catalogue: Catalogue) -> None:
    """Each with an id of its own, however many answers lead to it."""
    made = (read_guide(text, "x.yaml") for text in (shared_guide(40), branching_guide(80)))
    for guide in (*catalogue.guides, *made):
        graph = build_graph(guide)
        expected = [
            *graph.forwards,
            *(f"{name}.{choice.id}" for name in graph.forwards for choice in graph.nodes[name].choices),
        ]
        assert Counter(re.findall(r' id="([^"]+)"', _list(map_of(guide)))) == Counter(expected)


def test_the_list_says_where_each_answer_leads() -> None:
    """To a path by its name, to a question by its words, or to where that question stands already."""
    words = " ".join(
        re.sub(
            r"<[^>]+>",
            " ",
            _list(
                map_of(
                    guide_with(
                        ("unsure: {label: I am not sure, to: ticket-unsure}", "unsure: {label: Maybe, to: ticket}")
                    )
                )
            ),
        ).split()
    )
    assert words.startswith(
        'class="fp-tree"> Is it far? No ends at: Walk there Yes Do you have a ticket? Yes ends at: Take the train'
        " No ends at: Take the train Maybe continues with: Do you have a ticket?"
    )


def test_an_answer_links_to_the_page_after_the_first_walk_that_gives_it() -> None:
    """A question that is asked on two branches leads on from the first."""
    body = _list(map_of(guide_with()))
    assert '<li id="far.near"><a href="../decide/far.near/">No</a>' in body
    assert '<li id="ticket-unsure.none"><a href="../decide/far.unsure/ticket-unsure.none/">No</a>' in body


def test_every_link_of_the_map_is_a_page_or_a_part_of_it(catalogue: Catalogue) -> None:
    """In the list and in the pictures."""
    for guide in catalogue.guides:
        pages = pages_of(guide)
        body = pages[f"{guide.guide}/map/"].body
        links = re.findall(r'href="([^"]+)"', body)
        ids = set(re.findall(r' id="([^"]+)"', body))
        assert len(links) > 20
        for link in links:
            address = link.replace("../", f"{guide.guide}/", 1)
            assert (
                address.partition("#")[0] in pages
                or link.startswith("https:")
                or link.removeprefix("#") in ids
                or address in (f"{guide.guide}/map.mmd", f"{guide.guide}/map.dot")
            ), link


def test_the_pictures_name_every_question_answer_and_path(catalogue: Catalogue) -> None:
    """For a screen reader: the question; or the answer, and what it leads to."""
    for guide in (*catalogue.guides, given_guide("load-balancer")):
        graph, words = build_graph(guide), words_for(guide.language).map
        names = list(map(unescape, _names(map_of(guide))))
        split = len(graph.forwards) > 12
        for name in graph.forwards:
            if name == graph.start and split:
                continue
            assert graph.nodes[name].ask in names
            for choice in graph.nodes[name].choices:
                target, end = graph.nodes.get(choice.target), guide.ends.get(choice.target)
                sign = "■" if choice.target in guide.endings else "→"
                # What stands there comes first, so that whoever speaks to a browser can say what they see.
                said = (
                    f"{choice.label} {sign} {end.short}. {words.ends(end.name)}"
                    if end
                    else f"{choice.label}. {words.asks(target.ask if target else '')}"
                )
                assert said in names


def test_every_picture_has_a_role_and_a_name_and_stands_in_a_region_that_the_keyboard_can_scroll() -> None:
    """The name of the region is the heading above it."""
    body = map_of(given_guide("load-balancer"))
    pictures = re.findall(
        r'<div class="fp-scroll" role="region" aria-labelledby="([^"]+)" tabindex="0">\s*'
        r'<svg class="fp-picture" role="group" aria-label="([^"]+)"',
        body,
    )
    assert len(pictures) == body.count("<svg") > 1
    for anchor, name in pictures:
        assert f'<h3 id="{anchor}">{name}</h3>' in body


def test_a_single_picture_stands_below_the_heading_of_the_drawing() -> None:
    """Nothing stands between the two that the picture says itself: its first question, and where it ends."""
    body = map_of(guide_with())
    assert body.count("<svg") == 1
    assert "<h3" not in body
    assert 'aria-labelledby="as_drawing" tabindex="0">' in body
    assert "Ends at: Walk, Train." not in body


def test_the_first_answers_lead_to_their_pictures() -> None:
    """One that ends at a path leads to that. Heard alone, each says how much follows."""
    body = map_of(given_guide("estimator"))
    signs = body.partition('class="fp-signs"')[2].partition("</ul>")[0]
    assert re.findall(r'href="([^"]+)">([^<]+)<span class="fp-hidden">: ([^<]+)<', signs) == [
        ("#picture_category", "Yes", "20 questions"),
        ("../decide/samples-50.no/", "No", "Ends at: Get more data"),
    ]


def test_a_part_that_is_too_large_for_a_picture_says_so() -> None:
    """The list has it all the same."""
    body = map_of(read_guide(shared_guide(200), "x.yaml"))
    assert "<svg" not in body
    assert "A picture of more than 120 questions could not be followed; the list below has them all." in body
    assert 'id="q39-4"' in body


@pytest.mark.parametrize(("guide", "opened"), [(branching_guide(12), 12), (branching_guide(80), 9)])
def test_a_long_list_is_folded_below_its_first_two_questions(guide: str, opened: int) -> None:
    """A short one is not."""
    body = _list(map_of(read_guide(guide, "x.yaml")))
    assert body.count("<details open>") == opened
    assert body.count("<details") == body.count("<summary>") == len(build_graph(read_guide(guide, "x.yaml")).forwards)


def test_an_outcome_marks_its_walk(catalogue: Catalogue) -> None:
    """The numbers of its questions in order, in words what is marked, and the way to its last answer on the map."""
    guide = catalogue.guides[0]
    pages = pages_of(guide)
    walks = list(every_walk(build_graph(guide)))
    assert len(walks) == count_walks(build_graph(guide))
    for walk in walks:
        body = pages[f"{guide.guide}/decide/{walk.name}/"].body
        sketch = body[body.index('<svg class="fp-sketch"') : body.index("</svg>")]
        assert re.findall(r"<text[^>]*>(\d+)</text>", sketch) == [
            str(number) for number in range(1, len(walk.steps) + 1)
        ]
        assert sketch.count('class="fp-step"') == len(walk.steps)
        said = re.search(r'role="img" aria-label="([^"]+)"', sketch)
        assert said
        assert said[1].endswith(f"It ends at: {guide.paths[walk.at].name}.")
        assert f'map/#{walk.steps[-1].name}">' in body


def test_every_page_of_a_guide_leads_to_its_map() -> None:
    """By a link that says where it goes: around the page, or in the navigation and on the first page.

    The pages that no navigation lists have it too.
    """
    pages = pages_of(compared_guide())
    for page in pages.values():
        if page.address:
            assert ("Map of all questions", "travel/map/") in [(crumb.label, crumb.address) for crumb in page.near]
    assert '<a href="map/">Map of all questions' in pages["travel/"].body
    unlisted = [page for page in pages.values() if not page.listed]
    assert len(unlisted) > 4
    assert all(re.search(r'<a href="(\.\./)+map/">Map of all questions</a>', page.body) for page in unlisted)
