"""Guides of more paths than a page can name: what one more path adds to a page of another has an end."""

import re
from collections import Counter
from pathlib import Path

import pytest

from bench.sized import KINDS, write_guide
from fingerpost.addresses import folder_links
from fingerpost.catalogue import Guide, Severity
from fingerpost.checks import check_guide
from fingerpost.explanation import Digest, OtherPath, digest
from fingerpost.explanation.folding import MOST_FOLDED
from fingerpost.flow import every_walk
from fingerpost.pages import Edition
from fingerpost.pages.outcome import outcome_page
from fingerpost.pages.paths import MOST_OTHERS, path_page
from fingerpost.project import read_catalogue
from fingerpost.rendering.html import HtmlRenderer
from tests.rendered import SITE
from tests.small_guide import TODAY

PATHS = 70
"""More than either list names."""


@pytest.fixture(scope="module", params=KINDS)
def guide(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Guide:
    """A guide of many paths, of each kind that is measured."""
    return _guide(tmp_path_factory.mktemp("sized"), request.param)


def _guide(root: Path, kind: str) -> Guide:
    write_guide(root / "content" / kind, PATHS, kind)
    (guide,) = read_catalogue(root).guides
    return guide


def _told(edition: Edition) -> list[tuple[Digest, str]]:
    """Each outcome in brief, and its page."""
    renderer = HtmlRenderer(folder_links)
    return [
        (digest(edition.told(walk)), str(renderer.render(outcome_page(edition, walk, SITE))))
        for walk in every_walk(edition.graph)
    ]


def test_the_guides_that_are_measured_are_sound(guide: Guide) -> None:
    """What is measured is what an author would have."""
    assert not [finding for finding in check_guide(guide, TODAY) if finding.severity is Severity.ERROR]


def test_an_outcome_tells_of_all_paths_and_names_a_number_of_them(guide: Guide) -> None:
    """Each fold says how many it stands for, and leads to the comparison for those that it does not name."""
    edition = Edition(guide)
    cut = 0
    for brief, page in _told(edition):
        assert len(brief.near) + sum(one.number for one in brief.folded) == PATHS - 1
        named = re.findall(r'<span class="fp-other__path"><a href="([^"]*)"', page)
        assert len(named) == len(set(named)) == len(brief.near) + sum(len(one.others) for one in brief.folded)
        for one in brief.folded:
            assert len(one.others) == min(one.number, MOST_FOLDED)
            more = one.number - len(one.others)
            said = re.findall(rf'<p><a href="[./]*/paths/">{more} more paths</a></p>', page)
            assert bool(said) is bool(more)
            cut += bool(more)
    assert cut


def test_a_path_of_many_lists_those_that_it_is_held_against(guide: Guide) -> None:
    """The others are one link: to the comparison."""
    edition, renderer = Edition(guide), HtmlRenderer(folder_links)
    assert len(guide.paths) > MOST_OTHERS
    for path in guide.paths.values():
        page = path_page(edition, path)
        part = str(renderer.render(page)).partition('id="other-paths"')[2].partition("</section>")[0]
        beside = sum(path.id in pair for pair in edition.pairs)
        assert part.count("<li>") == part.count("/compare/") == beside
        assert f'<a href="../">{PATHS - 1 - beside} more paths</a>' in part


def _line(other: OtherPath) -> tuple[str, bool]:
    """The line that a path folds into: the answer that ruled it out first, or another aim."""
    return other.reasons[0].step.name if other.reasons and not other.goal else "", other.goal


def test_what_is_counted_along_a_walk_is_what_each_path_says_by_itself(guide: Guide) -> None:
    """Paths that two answers have ruled out are counted and not looked at; nothing that is told depends on that."""
    edition, counted = Edition(guide), 0
    for walk in every_walk(edition.graph):
        told = edition.told(walk)
        brief, others = digest(told), told.others
        against = Counter(other.reasons[0].step.name for other in others if other.reasons)
        assert {one.step.name: one.against for one in brief.decisive if one.against} == against
        shown = {other.path.id for other in brief.near}
        lines: dict[tuple[str, bool], list[OtherPath]] = {}
        for other in others:
            if other.path.id not in shown:
                lines.setdefault(_line(other), []).append(other)
        folded = [((one.step.name if one.step else "", one.goal), one.number, one.others) for one in brief.folded]
        assert folded == [(line, len(all_), tuple(all_[:MOST_FOLDED])) for line, all_ in lines.items()]
        counted += sum(gone.number for _, gone in told.crowd.gone)
        assert len(told.crowd.told) < PATHS - 1
    assert counted or guide.guide == "alike"
