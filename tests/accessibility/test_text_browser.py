"""In a text browser every question and every outcome reads in the order in which it makes sense."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fingerpost.catalogue import Catalogue, Guide
from fingerpost.explanation import digest, explain
from fingerpost.flow import Explainer, Walk, build_graph, every_prefix
from fingerpost.words import words_for


def _dumped(page: Path) -> str:
    """A page as w3m shows it, without its line breaks."""
    shown = subprocess.run(
        ["w3m", "-dump", "-cols", "100", "-I", "UTF-8", "-O", "UTF-8", str(page)],
        check=True,
        capture_output=True,
        text=True,
    )
    return " ".join(shown.stdout.split())


def _in_order(shown: str, words: list[str]) -> str | None:
    """The first of some words that does not come after those before it."""
    at = 0
    for one in words:
        found = shown.find(" ".join(one.split()), at)
        if found < 0:
            return one
        at = found
    return None


def _expected(guide: Guide, walk: Walk, explainer: Explainer) -> list[str]:
    """What a page says, from top to bottom."""
    words = words_for(guide.language)
    if walk.node:
        given = (
            [words.given.heading, *(word for step in walk.steps for word in (step.node.short, step.choice.label))]
            if walk.steps
            else []
        )
        return [walk.node.ask, *(choice.label for choice in walk.node.choices), *given]
    told = explain(guide, explainer, walk)
    brief, of_end = digest(told), words.outcome if told.path else words.ending
    others = [*brief.near, *(other for group in brief.folded for other in group.others)]
    changes = (*brief.changing, *brief.many, *brief.same)
    return [
        guide.ends[walk.at].name,
        of_end.why,
        words.outcome.given,
        walk.steps[0].node.short,
        *([of_end.others] if others else []),
        *(other.path.name for other in others),
        words.outcome.what_if,
        *(one.choice.label for change in changes for one in change.alternatives),
    ]


def test_every_page_of_the_flow_reads_in_order(site: Path, catalogue: Catalogue) -> None:
    """A question: its words, its answers, what was answered.

    An outcome: the path or the ending, why, why not each other, what each other answer would change.
    """
    looked, wrong = 0, []
    for guide in catalogue.guides:
        graph = build_graph(guide)
        explainer = Explainer(guide, graph)
        walks = list(every_prefix(graph))
        places = [site / guide.guide / "decide" / walk.name / "index.html" for walk in walks]
        with ThreadPoolExecutor() as pool:
            for walk, shown in zip(walks, pool.map(_dumped, places), strict=True):
                missing = _in_order(shown, _expected(guide, walk, explainer))
                looked += 1
                if missing is not None:
                    wrong.append(f"{guide.guide} {walk.name}: {missing}")
    assert looked > 50
    assert wrong == []


def test_words_out_of_order_are_noticed() -> None:
    """The measure is not blind."""
    assert _in_order("one two three", ["one", "three", "two"]) == "two"
    assert _in_order("one two three", ["one", "two", "three"]) is None
