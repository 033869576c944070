"""The style sheet that filters the evidence of one guide: boxes and rules in the place of a script.

A fact is shown where of each group no box is checked, or one of its own. The fact that the address of the page names is
always shown, whatever is checked: somebody has followed a link to it.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ...pages import Edition
from ...pages.evidence import FactGroup
from ...pages.evidence_parts import stand
from ...pages.facets import token

_HIDDEN = "{ display: none; }"


def _passes(criterion: str, tokens: Iterable[str]) -> str:
    """Of a group, no box is checked or one of some."""
    boxes = ", ".join(f'[value="{one}"]' for one in tokens)
    return f':is(:not(:has([name="{criterion}"]:checked)), :has(:is({boxes}):checked))'


def _standing(edition: Edition, group: FactGroup) -> dict[tuple[str, ...], None]:
    """The ways in which facts of a group stand, each once."""
    return dict.fromkeys(edition.judgement.standing(row.evidence) for row in group.rows)


def _by_standing(standing: Iterable[str]) -> str:
    return _passes("status", (token("status", one) for one in standing))


def _by_part(group: FactGroup) -> str:
    return _passes("part", (token("part", group.anchor),))


def _rules(edition: Edition, groups: Iterable[FactGroup]) -> Iterator[str]:
    page = ".fp-evidence"
    every: dict[tuple[str, ...], None] = {}
    yield f"{page} :is(.fp-filter, .fp-none) {{ display: flex !important; }}"
    yield f"@media screen {{ {page} .fp-offer {{ display: block !important; }} }}"
    yield f"{page} .fp-anyhow {_HIDDEN}"
    for group in groups:
        standings = _standing(edition, group)
        every |= standings
        part, by_part = f'[data-part="{group.anchor}"]', _by_part(group)
        by_standing = _by_standing(dict.fromkeys(one for standing in standings for one in standing))
        yield f"{page}:not({by_part}) {part} tbody tr:not(:target) {_HIDDEN}"
        yield f"{page}:not({by_part}{by_standing}) {part}:not(:has(:target)) {_HIDDEN}"
        yield f"{page}{by_part}{by_standing} .fp-none {{ display: none !important; }}"
    for standing in every:
        yield f'{page}:not({_by_standing(standing)}) tr[data-is="{" ".join(standing)}"]:not(:target) {_HIDDEN}'


def _in_parts(every: Iterable[tuple[str, ...]], has: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The rules for the list of parts and for each part.

    Args:
        every: the ways in which one fact may stand.
        has: the ways in which facts of a part, or of a table of it, may stand together.
    """
    page = ".fp-evidence"
    yield f"{page} :is(.fp-filter, .fp-none) {{ display: flex !important; }}"
    yield f"@media screen {{ {page} .fp-offer {{ display: block !important; }} }}"
    for standing in every:
        yield f'{page}:not({_by_standing(standing)}) tr[data-is="{" ".join(standing)}"]:not(:target) {_HIDDEN}'
    for some in has:
        table, chosen = f'[data-has="{" ".join(some)}"]', _by_standing(some)
        yield f"{page}:not({chosen}) {table}:not(:has(:target)) {_HIDDEN}"
        yield f"{page}{chosen}:has({table}) .fp-none {{ display: none !important; }}"


def parts_styles(edition: Edition) -> str:
    """The style sheet of an evidence in parts: one for all of them, about how facts stand and not about which."""
    rows = edition.ledger.rows
    every = dict.fromkeys(edition.judgement.standing(row.evidence) for row in rows)
    parts = (part.members for part in edition.cuts.evidence)
    tables = (tuple(table) for part in parts for _, table in groupby(part, key=lambda row: row.group))
    listed = (stand(edition, part.members) for part in edition.cuts.evidence)
    return _sheet(_in_parts(every, dict.fromkeys((*listed, *(stand(edition, table) for table in tables)))))


def _sheet(rules: Iterable[str]) -> str:
    body = "\n".join(f"  {rule}" for rule in rules)
    head = "/* Filters the evidence. Made from the facts of the guide. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"


def evidence_styles(edition: Edition, groups: Iterable[FactGroup]) -> str:
    """The style sheet; it shows the boxes, so that nobody sees some that do nothing."""
    return _sheet(_rules(edition, groups))
