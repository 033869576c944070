"""A guide that a build publishes as a single page, imported again: what comes back is held against what went out."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import pytest

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Evidence, Guide, Path
from fingerpost.facts import Cells
from fingerpost.pages import Edition
from fingerpost.rendering.markdown import MarkdownRenderer
from tests.compared_guide import compared_guide
from tests.ended_guide import ended_guide
from tests.examples import given_guide
from tests.rendered import SITE
from tests.small_guide import guide_with
from tests.words.german_guide import german_guide

from .imported import imported, left

SECTIONS = ("technical", "use_when", "avoid_when", "limits", "know")

GUIDES: Mapping[str, Callable[[], Guide]] = {
    "small": guide_with,
    "compared": compared_guide,
    "German": german_guide,
    "with endings": ended_guide,
    "load balancer": lambda: given_guide("load-balancer"),
    "licence": lambda: given_guide("licence"),
    "measured": lambda: given_guide("sicherung"),
}


def _plain(text: str) -> str:
    """The words of a text: on a page, links lead elsewhere than in a guide, and signs may be escaped."""
    linked = re.sub(r"!?\[((?:[^\]\\]|\\.)*)\]\(<?[^)]*\)", r"\1", text)
    return " ".join(re.sub(r"\\(?=[^\w\s])|[*_`]", "", linked).split())


def _back(guide: Guide) -> Guide:
    page = MarkdownRenderer(SITE, folder_links).as_one_page(Edition(guide))
    made = imported(page, "source.md")
    assert left(made) == []
    return made.guide


def _unsaid(wanted: Iterable[tuple[str, Evidence]], said: str) -> Iterator[str]:
    """Facts of which a text says less than the whole; what other sources say of one stands with it."""
    for text, fact in wanted:
        for one in (text, fact.dispute.text if fact.dispute else ""):
            if _plain(one) not in said:
                yield one


def _of_path(guide: Guide, path: Path) -> dict[str, list[tuple[str, Evidence]]]:
    """The facts of a path by the section in which the page has them."""
    listed = {key: [(fact.text, fact) for fact in getattr(path, key)] for key in SECTIONS}
    listed["technical"] += [(guide.requirements[name].text, guide.requirements[name]) for name in path.requires]
    return listed


@pytest.mark.parametrize("name", GUIDES)
def test_every_fact_of_a_path_comes_back_in_its_section(name: str) -> None:
    """In its order. What a path requires is a technical fact on such a page; why one is set aside, one against it."""
    guide = GUIDES[name]()
    back = _back(guide)
    assert [path.name for path in back.paths.values()] == [path.name for path in guide.paths.values()]
    for path, made in zip(guide.paths.values(), back.paths.values(), strict=True):
        described = _plain(" ".join(fact.text for fact in (made.summary, *made.description)))
        assert [*_unsaid([(fact.text, fact) for fact in (path.summary, *path.description)], described)] == []
        for key, wanted in _of_path(guide, path).items():
            there = [_plain(fact.text) for fact in getattr(made, key)]
            assert [*_unsaid(wanted, "\n".join(there))] == [], (path.id, key)
            aside = 1 if key == "avoid_when" and path.set_aside else 0
            assert len(there) == len(wanted) + aside, (path.id, key)


@pytest.mark.parametrize("name", GUIDES)
def test_every_cell_of_the_comparison_comes_back(name: str) -> None:
    """In the words that readers see, with their units and notes."""
    guide = GUIDES[name]()
    back = _back(guide)
    shown, read = Cells(guide), Cells(back)
    assert [one.name for one in back.criteria.values()] == [one.name for one in guide.columns]
    for path, made in zip(guide.paths.values(), back.paths.values(), strict=True):
        for one, other in zip(guide.columns, back.columns, strict=True):
            cell, again = path.compare[one.id], made.compare[other.id]
            if cell.value is not None:
                assert _plain(read.noted(other, again)) == _plain(shown.noted(one, cell)), (path.id, one.id)


@pytest.mark.parametrize("name", GUIDES)
def test_questions_answers_queries_and_what_the_guide_is_about_come_back(name: str) -> None:
    """Word by word, in their order."""
    guide = GUIDES[name]()
    back = _back(guide)
    assert back.title == guide.title
    assert [_plain(one.question) for one in back.faq.values()] == [_plain(one.question) for one in guide.faq.values()]
    for one, other in zip(guide.faq.values(), back.faq.values(), strict=True):
        assert [*_unsaid([(one.answer, one)], _plain(other.answer))] == []
    assert [one.text for one in back.queries] == [one.text for one in guide.queries]
    assert [one.text for one in back.typical_questions] == [one.text for one in guide.typical_questions]
    about = "\n".join(_plain(f"{fact.label or ''} {fact.text}") for fact in (*back.goal, *back.about))
    assert [*_unsaid([(fact.text, fact) for fact in (*guide.goal, *guide.about)], about)] == []
    for end in guide.endings.values():
        assert [*_unsaid([(end.summary.text, end.summary)], about)] == []


@pytest.mark.parametrize("name", ["German", "licence"])
def test_every_rule_of_thumb_comes_back(name: str) -> None:
    """With its path, and which one is for everybody else. Without rules, walks stand in their place on a page."""
    guide = GUIDES[name]()
    back = _back(guide)

    def rules(one: Guide) -> list[tuple[str, str, bool, str | None]]:
        return [(_plain(rule.text), one.paths[rule.path].name, rule.otherwise, rule.skill) for rule in one.rules]

    assert rules(back) == rules(guide) != []
