"""Parts of a guide as plain values. The keys are a contract."""

from collections.abc import Iterable
from typing import Any

from ..addresses import pair_address, path_address, walk_address
from ..catalogue import Criterion, Fact, Guide, Path, Source
from ..explanation import explain, kind_word
from ..facts import FactRow
from ..flow import Choice, Walk
from ..pages import Edition
from ..words import words_for

Values = dict[str, Any]


def guide_values(guide: Guide) -> Values:
    """A guide in a list of guides."""
    return {"id": guide.guide, "title": guide.title, "question": guide.question, "language": guide.language}


def texts(edition: Edition, facts: Iterable[Fact]) -> list[str]:
    """What some facts say, without the Markdown of their author."""
    return [edition.prose.plain(fact.text) for fact in facts]


def path_values(edition: Edition, path: Path, root: str) -> Values:
    """A path of a guide."""
    return {
        "id": path.id,
        "name": path.name,
        "short": path.short,
        "summary": edition.prose.plain(path.summary.text),
        "recommended": not path.set_aside,
        "page": f"{root}{path_address(edition.guide.guide, path.id)}",
    }


def _answer(choice: Choice) -> Values:
    return {"id": choice.id, "label": choice.label, "hint": choice.hint}


def walk_values(edition: Edition, walk: Walk, root: str) -> Values:
    """A walk that has not ended: its answers, the question that is asked now, and how many may follow at most."""
    guide, node = edition.guide, walk.node
    assert node is not None  # noqa: S101 - whoever asks has looked
    return {
        "guide": guide.guide,
        "walk": walk.name,
        "ended": False,
        "page": f"{root}{walk_address(guide.guide, walk.name)}",
        "given": [f"{step.node.ask} {step.choice.label}" for step in walk.steps],
        "question": {
            "id": node.id,
            "ask": node.ask,
            "hint": node.hint,
            "about": edition.prose.plain(node.about.text) if node.about else "",
            "answers": [_answer(choice) for choice in node.choices],
        },
        "questions_left": edition.ahead.most[node.id],
        "outcome": None,
    }


def _outcome(edition: Edition, walk: Walk) -> Values:
    """An outcome with its reasons; what clears a need, without the Markdown of its author."""
    told = explain(edition.guide, edition.explainer, walk).to_dict()
    for need in (*told["clear"], *told["confirm"], *told["disputed"]):
        need.update({key: edition.prose.plain(need[key]) for key in ("how", "fixed") if need.get(key)})
    return told


def ended_values(edition: Edition, walk: Walk, root: str) -> Values:
    """A walk that has ended, with its outcome."""
    guide = edition.guide
    return {
        "guide": guide.guide,
        "walk": walk.name,
        "ended": True,
        "page": f"{root}{walk_address(guide.guide, walk.name)}",
        "given": [f"{step.node.ask} {step.choice.label}" for step in walk.steps],
        "question": None,
        "questions_left": 0,
        "outcome": _outcome(edition, walk),
    }


def source_values(name: str, source: Source) -> Values:
    """A source."""
    where = {"url": source.url, "document": source.document, "dated": source.dated}
    return {"id": name, "title": source.title, **{key: value for key, value in where.items() if value is not None}}


def fact_values(edition: Edition, row: FactRow) -> Values:
    """A fact with its sources."""
    guide, plain, stated = edition.guide, edition.prose.plain, row.evidence
    dispute = stated.dispute
    return {
        "id": row.anchor,
        "about": row.group,
        "part": row.topic,
        "text": plain(row.text),
        "status": stated.status.value,
        "reviewed": stated.reviewed.isoformat(),
        "sources": [source_values(name, guide.sources[name]) for name in stated.source],
        "dispute": dispute
        and {
            "text": plain(dispute.text),
            "sources": [source_values(name, guide.sources[name]) for name in dispute.source],
        },
    }


def _cell(edition: Edition, criterion: Criterion, path: Path) -> str | None:
    cell = path.compare.get(criterion.id)
    return edition.prose.plain(edition.cells.noted(criterion, cell)) if cell else None


def _side(edition: Edition, path: Path, root: str) -> Values:
    guide = edition.guide
    words = words_for(guide.language)
    return {
        **path_values(edition, path, root),
        "use_when": texts(edition, path.use_when),
        "avoid_when": texts(edition, path.avoid_when),
        "requires": [guide.requirements[need].text for need in path.requires],
        "next": [{"label": step.label, "kind": kind_word(words, step.kind), "url": step.url} for step in path.next],
    }


def comparison_values(edition: Edition, one: Path, other: Path, root: str) -> Values:
    """Two paths side by side."""
    guide = edition.guide
    rows = [
        {
            "id": criterion.id,
            "name": criterion.name,
            "explain": criterion.explain or "",
            "values": [_cell(edition, criterion, one), _cell(edition, criterion, other)],
        }
        for criterion in guide.columns
    ]
    pair = next((pair for pair in edition.pairs if set(pair) == {one.id, other.id}), None)
    return {
        "guide": guide.guide,
        "page": f"{root}{pair_address(guide.guide, *pair)}" if pair else None,
        "paths": [_side(edition, path, root) for path in (one, other)],
        "different": [row for row in rows if row["values"][0] != row["values"][1]],
        "same": [row for row in rows if row["values"][0] == row["values"][1]],
    }
