"""Guides of many paths, made up for measuring, as folders: one file would be too large.

Two kinds. In the one, every path fits beside every other; in the other, each needs what no other needs. Everything
else grows in proportion: questions, facts, frequently asked questions.
"""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

SEED: Final = 1

ALIKE: Final = "alike"
"""The kind of which every path fits beside every other."""

APART: Final = "apart"
"""The kind of which no two paths do."""

KINDS: Final = (ALIKE, APART)

_BASE: Final = 6
"""Answers of a question, and values of a condition."""

_CRITERIA: Final = 12
_SECTIONS: Final = {"description": 12, "technical": 8, "use_when": 5, "avoid_when": 5, "limits": 5}
"""With the summary and the cells these are 48 facts a path."""

_WORDS: Final = """
account address answer backup batch border bridge cache call chain change channel check client cloud column copy
count cycle data day delay disk door edge event field file filter folder form frame gate group guide hour index
key layer letter level line link list load lock log map mark mode name network node note number order page part
path place plan point pool port price queue range rate record region report request row rule scale server side
sign site size source space speed stage state step store stream table task team term text time token tool tree
type unit update user value version view watch week word work zone
""".split()  # noqa: SIM905 - a list of them is 110 lines
_MARKED: Final = 6
"""One text in so many has markup."""


def _text(rng: random.Random, words: int) -> str:
    """A sentence; now and then with markup in it."""
    said = rng.choices(_WORDS, k=words)
    if rng.randrange(_MARKED) == 0:
        said[words // 2] = rng.choice(("*{}*", "`{}`", "**{}**", "[{}](https://example.org/)")).format(said[words // 2])
    return f"{said[0].capitalize()} {' '.join(said[1:])}."


def _digits(number: int, length: int) -> tuple[int, ...]:
    return tuple(number // _BASE**place % _BASE for place in reversed(range(length)))


def _length(paths: int) -> int:
    """Questions of a walk."""
    length = 1
    while _BASE**length < paths:
        length += 1
    return length


def _values(paths: int) -> list[tuple[int, int]]:
    """The points that something is asked about, each with the values that some path needs."""
    length = _length(paths)
    return sorted({value for path in range(paths) for value in enumerate(_digits(path, length))})


def _head(paths: int, kind: str, rng: random.Random) -> Iterator[str]:
    yield from (
        f"guide: {kind}",
        f"title: Made up, {kind}",
        "question: Which one?",
        "language: en",
        "start: q",
        "evidence: {source: [made-up], status: confirmed, reviewed: 2026-11-01}",
        "sources: {made-up: {title: Made up}, other: {title: Another one}}",
        "goal: [{text: To measure.}]",
    )
    yield "conditions:"
    yield "  ready: {name: Readiness, values: {yes: all is ready, no: something is missing}}"
    for place in range(_length(paths)) if kind == APART else ():
        values = ", ".join(f"v{value}: point {place} is {_WORDS[value]}" for value in range(_BASE))
        yield f"  c{place}: {{name: Point {place}, values: {{{values}}}}}"
    yield "requirements:"
    yield "  ready: {text: All is ready, needs: {ready: yes}, clear: {who: You, how: See to it.}}"
    for place, value in _values(paths) if kind == APART else ():
        yield f"  is-{place}-{value}:"
        yield f"    text: Point {place} is {_WORDS[value]}"
        yield f"    needs: {{c{place}: v{value}}}"
        yield "    fixed: Nobody can change it."
    yield "  budget: {text: There is money for it, clear: {who: You, how: Ask for it.}}"
    yield "criteria:"
    for criterion in range(_CRITERIA):
        if criterion % 2:
            yield f"  k{criterion}: {{name: Criterion {criterion}}}"
        else:
            values = ", ".join(f"w{value}: {_WORDS[-value - 1]}" for value in range(5))
            yield f"  k{criterion}: {{name: Criterion {criterion}, values: {{{values}}}}}"
    yield "faq:"
    for number in range(max(3, paths // 5)):
        named = rng.randrange(paths)
        yield f"  f{number}: {{question: 'What about case {number}?', answer: '{_text(rng, 30)}', paths: [p{named}]}}"


def _questions(paths: int, kind: str) -> Iterator[str]:
    """A tree: each question asks one point, and each walk ends at a path of its own."""
    length = _length(paths)
    prefixes = {_digits(path, length)[:place] for path in range(paths) for place in range(length)}
    for prefix in sorted(prefixes, key=lambda one: (len(one), one)):
        place, name = len(prefix), "".join(("q", *map(str, prefix)))
        targets = {}
        for value in range(_BASE):
            number = sum(digit * _BASE ** (length - 1 - at) for at, digit in enumerate((*prefix, value)))
            if number < paths:
                targets[value] = f"p{number}" if place == length - 1 else f"{name}{value}"
        yield f"{name}:"
        yield f"  ask: Which of these is point {place} here{''.join(map(str, prefix))}?"
        yield f"  short: Point {place}"
        yield "  answers:"
        for value, to in targets.items():
            said = ", ".join((*([f"c{place}: v{value}"] if kind == APART else []), *([] if place else ["ready: yes"])))
            says = f"says: {{{said}}}, " if said else ""
            yield f"    a{value}: {{label: It is {_WORDS[value]}, {says}to: {to}}}"
        if len(targets) == 1:
            (to,) = targets.values()
            yield f"    none: {{label: I am not sure, to: {to}}}"


def _path(number: int, length: int, kind: str, rng: random.Random) -> Iterator[str]:
    needs = [f"is-{place}-{value}" for place, value in enumerate(_digits(number, length))] if kind == APART else []
    yield f"name: Way number {number}"
    yield f"short: Way {number}"
    yield f"requires: [{', '.join((*needs, 'ready', 'budget'))}]"
    yield f"summary: {{text: 'You take way {number}. {_text(rng, 12)}'}}"
    yield "compare:"
    for criterion in range(_CRITERIA):
        value = f"'{_text(rng, 4)}'" if criterion % 2 else f"w{rng.randrange(5)}"
        yield f"  k{criterion}: {{value: {value}}}"
    for section, facts in _SECTIONS.items():
        yield f"{section}:"
        for _ in range(facts):
            status = "disputed" if rng.randrange(40) == 0 else "unverified" if rng.randrange(20) == 0 else ""
            more = {"": "", "unverified": ", status: unverified"}.get(
                status, ", status: disputed, dispute: {text: Others say no., source: [other]}"
            )
            yield f"  - {{text: '{_text(rng, 18)}'{more}}}"


def write_guide(folder: Path, paths: int, kind: str) -> None:
    """Write a sound guide into a folder that is made for it.

    Args:
        folder: the folder of the guide.
        paths: how many paths it has, at least 6.
        kind: one of `KINDS`.
    """
    rng = random.Random(f"{SEED} {paths} {kind}")  # noqa: S311 - the same guide each time is what it is for
    (folder / "paths").mkdir(parents=True)
    (folder / "questions").mkdir()
    files = {
        "guide.yaml": _head(paths, kind, rng),
        "questions/all.yaml": _questions(paths, kind),
        **{f"paths/p{number}.yaml": _path(number, _length(paths), kind, rng) for number in range(paths)},
    }
    order = f"paths: [{', '.join(f'p{number}' for number in range(paths))}]\n"
    for name, lines in files.items():
        text = "\n".join(lines) + "\n"
        (folder / name).write_text(text + (order if name == "guide.yaml" else ""), encoding="utf-8")
