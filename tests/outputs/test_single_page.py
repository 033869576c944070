"""A guide as a single page of Markdown, in the shape of decision guides that are written for programs."""

import re

import pytest

from fingerpost.addresses import folder_links
from fingerpost.catalogue import Guide
from fingerpost.flow import every_walk
from fingerpost.pages import Edition
from fingerpost.rendering.markdown import MarkdownRenderer, lines
from tests.compared_guide import compared_guide
from tests.ended_guide import ended_guide
from tests.examples import given_guide
from tests.rendered import SITE
from tests.small_guide import guide_with
from tests.words.german_guide import german_guide

_LINE = re.compile(r"^- \*\*(?:If|Otherwise \(default\))\*\* .+$", re.MULTILINE)


def _page(guide: Guide) -> str:
    return MarkdownRenderer(SITE, folder_links).as_one_page(Edition(guide))


def _section(page: str, heading: str) -> str:
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("guide", [guide_with(), compared_guide(), german_guide(), given_guide("load-balancer")])
def test_the_sections_of_the_shape_hold_all_paths_questions_and_queries(guide: Guide) -> None:
    """In its order and under its headings. A section that would be empty is left out."""
    page = _page(guide)
    headings = re.findall(r"^## (.+)$", page, re.MULTILINE)
    shape = ["What You Want to Do", "Decision Tree", "Path Comparison", "Path Details", "FAQ", "Related queries"]
    assert [one for one in headings if one in shape] == [one for one in shape if one in headings]
    paths = [path.name for path in guide.paths.values()]
    assert re.findall(r"^### Path \d+: (.+)$", page, re.MULTILINE) == paths
    rows = [line for line in _section(page, "Path Comparison").splitlines() if line.startswith("| ")]
    assert len(rows) == 1 + len(paths)
    assert len({line.count(" | ") for line in rows}) == 1
    faq = _section(page, "FAQ")
    assert re.findall(r"^Q: (.+?)  $", faq, re.MULTILINE) == [one.question for one in guide.faq.values()]
    assert len(re.findall(r"^A: .+", faq, re.MULTILINE)) == len(guide.faq)
    assert all(one.text in _section(page, "Related queries") for one in guide.queries)


def test_the_tree_is_the_rules_of_the_guide() -> None:
    """With the default as such, and the reference that the source gives."""
    rules = german_guide().rules
    told = _LINE.findall(_section(_page(german_guide()), "Decision Tree"))
    assert len(told) == len(rules) > 1
    assert [line.startswith("- **Otherwise") for line in told] == [rule.otherwise for rule in rules]


def test_without_rules_the_tree_is_the_walks() -> None:
    """Each in the words of its questions and answers; those that end without a path stand below, with that end."""
    guide = ended_guide()
    edition, page = Edition(guide), _page(guide)
    assert not guide.rules
    walks = [walk for walk in every_walk(edition.graph) if walk.at in guide.paths]
    expected = [
        f"- **If** {' and '.join(f'{step.node.short}: {step.choice.label}' for step in walk.steps)} → "
        f"Use {guide.paths[walk.at].name}"
        for walk in walks
    ]
    assert _LINE.findall(_section(page, "Decision Tree")) == expected
    fits = _section(page, "Where No Path Fits")
    assert all(f"- **{ending.name}**: " in fits for ending in guide.endings.values())


def test_where_walks_are_many_each_path_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what it needs: nobody reads a list of a thousand walks."""
    monkeypatch.setattr(lines, "MOST", 1)
    guide = ended_guide()
    told = _LINE.findall(_section(_page(guide), "Decision Tree"))
    assert len(told) == len(guide.recommended)


def test_what_other_sources_say_is_not_left_out() -> None:
    """The shape has no place for evidence, and a dispute is more than that."""
    dispute = "dispute: {text: 'Ships, too.', source: [own]}"
    change = ("text: To arrive., source: [own], status: confirmed,", f"text: To arrive., source: [own], {dispute},")
    assert "To arrive. (**According to Our own count:** Ships, too.)" in _page(guide_with(change))
