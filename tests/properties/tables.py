"""Makes up what is compared: criteria of every kind, cells of every form, groups of both."""

from decimal import Decimal
from typing import Any, Final, Protocol

from hypothesis import strategies as st

from tests.properties.authoring import Tree, Words

NUMBERS: Final = ("0", "1", "2", "2.5", "10", "10.50", "999", "1000", "12345.678", "-1", "-40")
"""Numbers at the edges of bands, with thousands, with digits that are only there to be exact."""

EDGES: Final = ("-1", "1", "2.5", "10", "1000")
"""Where bands may meet."""

MEASURES: Final[tuple[Tree, ...]] = (
    {"kind": "number"},
    {"kind": "number", "unit": "GB"},
    {"kind": "number", "unit": "%"},
    {"kind": "money", "unit": "USD"},
    {"kind": "money", "unit": "JPY"},
    {"kind": "duration", "unit": "hours"},
)
"""What may be counted."""


class Author(Protocol):
    """Whoever writes the other parts of the guide."""

    draw: st.DrawFn
    words: Words

    def evidence(self) -> Tree: ...

    def some(self, names: Any) -> list[Any]: ...

    def named(self, start: str, least: int, most: int) -> list[str]: ...


def criterion(author: Author) -> Tree:
    """With a vocabulary, of free text, or of numbers, with bands or without."""
    named = {"name": author.words.line("Criterion")}
    form = author.draw(st.sampled_from(("words", "text", "numbers", "numbers")))
    if form == "words":
        return named | {"values": {value: author.words.line("Word") for value in author.named("w", 2, 3)}}
    if form == "text":
        return named
    measure = author.draw(st.sampled_from(MEASURES))
    return named | measure | (bands(author) if author.draw(st.booleans()) else {})


def bands(author: Author) -> Tree:
    """All numbers in bands: each edge belongs to the one before it or to the one behind it."""
    edges = author.some(EDGES)
    starts: list[Tree] = [{}]
    ends: list[Tree] = []
    for edge in edges:
        behind = author.draw(st.booleans())
        ends.append({"below" if behind else "at_most": _number(author, edge)})
        starts.append({"at_least" if behind else "above": _number(author, edge)})
    names = author.draw(st.permutations([f"b-{place}" for place in range(len(starts))]))
    both = zip(names, starts, [*ends, {}], strict=True)
    return {"bands": {name: {"name": author.words.line("Band"), **start, **end} for name, start, end in both}}


def _number(author: Author, number: str) -> Any:
    """A number as YAML has it, or as text."""
    if author.draw(st.booleans()):
        return number
    return float(number) if "." in number else int(number)


def cell(author: Author, criterion: Tree, *, told: bool) -> Tree:
    """A value of the criterion, or why there is none; perhaps with a note.

    Args:
        author: draws it.
        criterion: the column.
        told: whether it has to say something.
    """
    missing = None if told else author.draw(st.sampled_from((None, None, None, "silent", "none")))
    said = {"missing": missing} if missing else {"value": _value(author, criterion)}
    remark = author.words.prose("Note").replace("\n", " ")
    note = {"note": remark} if author.draw(st.integers(0, 3)) == 3 else {}
    return said | note | author.evidence()


def _value(author: Author, criterion: Tree) -> Any:
    if "values" in criterion:
        some = author.some(author.draw(st.permutations(list(criterion["values"]))))
        return (some if len(some) > 1 else some[0]) if some else next(iter(criterion["values"]))
    if "kind" not in criterion:
        return author.words.prose("Cell")
    one, other = (author.draw(st.sampled_from(NUMBERS)) for _ in range(2))
    if Decimal(one) >= Decimal(other):
        return _number(author, one)
    ends = {"from": _number(author, one), "to": _number(author, other)}
    return {end: ends[end] for end in author.some(ends) or ends}


def fill(author: Author, tree: Tree) -> None:
    """Give each path its cells, and put some criteria and some paths into groups."""
    for place, path in enumerate(tree["paths"].values()):
        # A column of which nothing is known at all is a fault.
        cells = {name: cell(author, one, told=not place) for name, one in tree["criteria"].items()}
        path.update({"compare": cells} if cells else {})
    for section, groups in (("criteria", "criterion_groups"), ("paths", "path_groups")):
        names = author.named("g", 0, 2)
        tree[groups] = {name: author.words.line("Group") for name in names}
        for part in tree[section].values():
            chosen = author.draw(st.sampled_from((None, *names)))
            part.update({"group": chosen} if chosen else {})
