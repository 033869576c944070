"""The same guide in short forms: what most facts rest on is said once, and what is then a text alone stands alone."""

import copy
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from tests.properties.authoring import Tree

EVIDENCE: Final = ("source", "status", "reviewed")


def _facts(value: Any) -> Iterator[Tree]:
    """Every fact of a guide: whatever has a day."""
    if isinstance(value, dict):
        if "reviewed" in value:
            yield value
        for inner in value.values():
            yield from _facts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _facts(inner)


def _most_said(facts: list[Tree]) -> Tree:
    """What most of some facts rest on, key by key. That something is disputed cannot be said for all."""
    most = {}
    for key in EVIDENCE:
        said = [fact[key] for fact in facts if fact[key] != "disputed"]
        if said:
            ((text, _),) = Counter(map(repr, said)).most_common(1)
            most[key] = next(one for one in said if repr(one) == text)
    return most


def _strip(facts: list[Tree], unit: Tree) -> None:
    for fact in facts:
        for key in EVIDENCE:
            if (key in unit and fact[key] == unit[key]) or fact[key] == "disputed":
                del fact[key]


def _alone(value: Any) -> Any:
    """A value with every text that has nothing beside it standing alone."""
    if isinstance(value, dict):
        if value.keys() in ({"text"}, {"value"}):
            return next(iter(value.values()))
        return {key: _alone(inner) for key, inner in value.items()}
    return [_alone(inner) for inner in value] if isinstance(value, list) else value


def shortened(tree: Tree) -> Tree:
    """A guide that says the same as one in long forms."""
    short = copy.deepcopy(tree)
    for path in short["paths"].values():
        facts = list(_facts(path))
        path["evidence"] = _most_said(facts)
        _strip(facts, path["evidence"])
    others = [fact for key, part in short.items() if key != "paths" for fact in _facts(part)]
    unit = _most_said(others)
    _strip(others, unit)
    whole: Tree = _alone(short)
    return {**whole, "evidence": unit}
