"""What holds for the pages of every sound guide: where their links lead, in every frame and form of the site."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from urllib.parse import urljoin

from fingerpost.addresses import Links, Site, embed_address, file_links, folder_links
from tests.properties.definitions import WANTED, Route, answers, walked
from tests.properties.invariants import Case, standing
from tests.rendered import rendered

ROOT = "https://signs.example/"


@dataclass(frozen=True)
class Built:
    """The site of one guide, in one form.

    Attributes:
        case: the guide.
        links: how its pages link to each other.
        end: what a link to a page ends in.
    """

    case: Case
    links: Links
    end: str

    @cached_property
    def files(self) -> dict[str, str]:
        """What stands at each location that a link may lead to."""
        site = rendered(self.case.guide, site=Site("Signs", "Find your way.", ROOT), links=self.links)
        whole = {
            name.removesuffix("index.html") + (self.end if name.endswith("index.html") else ""): content
            for name, content in site.files.items()
        }
        read = {
            ROOT + name: content.decode() if name.endswith(("/", ".html")) else "" for name, content in whole.items()
        }
        return read | {ROOT + address + self.end: str(body) for address, body in site.themed.items()}

    def locations(self, route: Route) -> Iterator[str]:
        """Where the page of some answers stands: on the site and among the embeds."""
        address = f"{self.case.tree['guide']}/decide/{route.name}/".replace("//", "/")
        yield from (ROOT + frame + self.end for frame in (address, embed_address(address)))

    def led(self, location: str, pattern: str) -> list[str]:
        """Where the links that match a pattern lead, seen from a page."""
        return [urljoin(location, unescape(href)) for href in re.findall(pattern, self.files[location], re.DOTALL)]


def sites(case: Case) -> tuple[Built, ...]:
    """The guide as it stands on a server, and as it stands on a disk."""
    return Built(case, folder_links, ""), Built(case, file_links, "index.html")


def every_beginning_of_a_walk_is_a_page(built: Built) -> None:
    """And there is no other page of the flow."""
    flow = {location for location in built.files if "/decide/" in location}
    assert flow == {location for route in built.case.routes for location in built.locations(route)}


def every_link_leads_to_a_place_that_is_there(built: Built) -> None:
    """From every page, whatever its frame; a link to a part of a page finds that part.

    The canonical address is that of the published site.
    """
    parts = {location: set(re.findall(r'\bid="([^"]*)"', text)) for location, text in built.files.items()}
    for location in built.files:
        for reference in built.led(location, r'(?<!rel="canonical" )(?:href|src)="([^"]*)"'):
            target, _, part = reference.partition("#")
            if target.startswith(ROOT):
                assert target in parts, f"{location}: {reference}"
                assert not part or unescape(part) in {unescape(one) for one in parts[target]}, (
                    f"{location}: {reference}"
                )


def back_change_and_answers_lead_along_the_walk(built: Built) -> None:
    """Back takes the last answer away, Change every answer from its own on; an answer adds itself."""
    known = {route.answers: list(built.locations(route)) for route in built.case.routes}
    for route in built.case.routes:
        for frame, location in enumerate(built.locations(route)):
            before = [known[route.answers[:length]][frame] for length in range(len(route.answers))]
            assert built.led(location, r'<dd><a href="([^"]*)">Change<') == before
            guide = location.split("decide/")[0] + built.end
            assert built.led(location, r'<nav class="fp-back"[^>]*><a href="([^"]*)"') == [
                before[-1] if before else guide
            ]
            if route.at in built.case.tree["questions"]:
                further = [
                    known[(*route.answers, (route.at, answer))][frame] for answer in answers(built.case.tree, route.at)
                ]
                assert built.led(location, r'<a class="fp-answer" href="([^"]*)"') == further


def an_outcome_lists_what_is_unmet_what_is_open_and_what_would_change_it(built: Built) -> None:
    """It lists the needs that stand so, no more and no fewer, and has a link for each other answer."""
    tree = built.case.tree
    for route in built.case.ends:
        for frame, location in enumerate(built.locations(route)):
            assert _listed(built.files[location], "missing") == _texts(built.case, route, "unmet")
            assert _listed(built.files[location], "check") == _texts(built.case, route, "open")
            changed = [
                walked(tree, route, index, other)
                for index, (question, answer) in enumerate(route.answers)
                for other in answers(tree, question)
                if other != answer
            ]
            ifs = built.led(location, r'<dd(?: class="fp-same")?><a href="([^"]*)">(?!Change<)')
            # Those that change nothing come last, and those of a question with many before them: they fold.
            assert sorted(ifs) == sorted(list(built.locations(one))[frame] for one in changed)


def _listed(page: str, kind: str) -> list[str]:
    """The needs that a page lists before the start and that stand in some way, sorted."""
    return sorted(
        unescape(text) for text in re.findall(rf'fp-need--{kind}">.*?fp-need__text">(.*?)</span>', page, re.DOTALL)
    )


def _texts(case: Case, route: Route, stands: str) -> list[str]:
    """The words of the needs of an outcome that stand in some way, sorted."""
    return sorted(_words(case, route, need) for need in standing(case.tree, route.at, route, stands))


def _words(case: Case, route: Route, need: str) -> str:
    if need != WANTED:
        return str(case.tree["requirements"][need]["text"])
    served = [aim for aim in case.tree["paths"][route.at]["serves"] if aim in route.said.get(WANTED, case.tree["aims"])]
    return "You want to " + " or ".join(words for aim, words in case.tree["aims"].items() if aim in served)


PAGE_INVARIANTS = (
    every_beginning_of_a_walk_is_a_page,
    every_link_leads_to_a_place_that_is_there,
    back_change_and_answers_lead_along_the_walk,
    an_outcome_lists_what_is_unmet_what_is_open_and_what_would_change_it,
)
"""All of them."""
