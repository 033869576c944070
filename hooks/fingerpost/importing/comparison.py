"""A table with a path in each row, to the paths of a draft and the cells of their comparison."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from ..catalogue.value import number_of
from ..checks.comparable import comparable_text
from .draft import Draft
from .likeness import name_key
from .parts import DraftPath, Way, todo
from .words import plain

_NAMES: Final = frozenset(
    {"path", "option", "name", "alternative", "variant", "choice", "product", "tool", "plan", "approach", "solution"}
    | {"pfad", "weg", "möglichkeit", "bezeichnung", "produkt", "tarif", "service", "method", "candidate", "item"}
)
"""Headings of the column that names the path."""

_CRITERIA: Final = frozenset({"criterion", "criteria", "feature", "aspect", "property", "kriterium", "merkmal"})
"""Headings of a column that names criteria: then a path stands in each other column."""

_WAYS: Final = frozenset({"url", "urls", "link", "links", "website", "homepage", "address", "adresse", "webseite"})
"""Headings of a column with the addresses to which paths lead on."""

_SOURCES: Final = frozenset({"source", "sources", "quelle", "quellen", "reference", "references"})
"""Headings of a column with what a row rests on."""

MOST_PATHS: Final = 2000
"""Rows that are read of a table."""

_ADDRESS: Final = re.compile(r"https://[^\s<>|]+")


@dataclass(frozen=True)
class Row:
    """A row of a table, with its line; the first one has the headings."""

    line: int
    cells: tuple[str, ...]


def _name_column(head: Sequence[str], rows: Sequence[Row]) -> int:
    """The column that names the paths: by its heading, else the first of words that mostly differ."""
    for at, heading in enumerate(head):
        if comparable_text(plain(heading)) in _NAMES:
            return at
    for at in range(len(head)):
        said = [row.cells[at].strip() if at < len(row.cells) else "" for row in rows]
        words = [comparable_text(text) for text in said if text and number_of(text) is None]
        if 2 * len(words) >= len(said) and 3 * len({*words}) > 2 * len(words):
            return at
    return 0


class _Table:
    """One table, and the draft that it is put into."""

    def __init__(self, draft: Draft, head: Row, rows: Sequence[Row]) -> None:
        self.draft = draft
        self._rows: dict[str, dict[str, int]] = {}
        self.names = _name_column(head.cells, rows)
        named = plain(head.cells[self.names])
        if comparable_text(named) not in _NAMES:
            draft.leave(head.line, named, "the heading of the column that names the paths has no place")
        used: set[str] = set()
        self.headings: list[str] = []
        for number, cell in enumerate(head.cells, 1):
            is_filled = any(row.cells[number - 1 : number] and row.cells[number - 1].strip() for row in rows)
            heading = plain(cell) or (todo(f"the heading of column {number}") if is_filled else "")
            again = 1
            while heading and heading in used:
                again += 1
                heading = f"{plain(cell)} ({again})"
            used.add(heading)
            self.headings.append(heading)
        # What no row fills is a column all the same: its heading says that nobody knows.
        for at, heading in enumerate(self.headings):
            if heading and at != self.names and comparable_text(heading) not in _WAYS | _SOURCES:
                draft.column(heading)

    def put(self, row: Row) -> None:
        """Put a row into the path that it names.

        Two rows of one table whose names are written otherwise are two paths, however little that is.
        """
        named = plain(row.cells[self.names]) if self.names < len(row.cells) else ""
        if not named:
            self.draft.leave(row.line, " | ".join(row.cells), "this row names no path")
            return
        before = self._rows.setdefault(name_key(named), {})
        is_new = name_key(named) not in self.draft.paths or (bool(before) and named not in before)
        if len(self.draft.paths) >= MOST_PATHS and is_new:
            self.draft.leave(row.line, " | ".join(row.cells), f"more than {MOST_PATHS} paths are not read")
            return
        if named in before:
            why = f"line {before[named]} has a row of the same path"
            self.draft.leave(row.line, " | ".join(row.cells), why)
            return
        path = self.draft.path_beside(named, row.line) if before else self.draft.path(named, row.line)
        before[named] = row.line
        self._link_in_name(path, row)
        for at, text in enumerate(row.cells):
            if at == self.names or not text.strip():
                continue
            heading = self.headings[at] if at < len(self.headings) else ""
            if heading:
                self._fill(path, heading, text.strip(), row.line)
            else:
                self.draft.leave(row.line, text, f"no heading stands above this cell of `{path.name}`")

    def _link_in_name(self, path: DraftPath, row: Row) -> None:
        """A link around the name leads to where the path is told of."""
        found = re.search(r"\]\((\S+?)\)", row.cells[self.names])
        if found and _ADDRESS.fullmatch(found[1]):
            path.ways.append(Way(todo(f"what a reader does there ({path.name})"), found[1]))
        elif found:
            self.draft.leave(row.line, found[1], f"the link of `{path.name}` has no address with https")

    def _fill(self, path: DraftPath, heading: str, text: str, line: int) -> None:
        kind, addresses = comparable_text(heading), _ADDRESS.findall(text)
        if kind in _WAYS and addresses and not _ADDRESS.sub("", text).strip(" <>[]();,|"):
            path.ways += [Way(todo(f"what a reader does there ({path.name})"), address) for address in addresses]
        elif kind in _SOURCES:
            path.sources += [part for part in (one.strip() for one in re.split(r"[;\n]", text)) if plain(part)]
        else:
            self.draft.fill(path, heading, text, line)


def turned(rows: list[Row], names: Collection[str] = ()) -> list[Row]:
    """A table with a path in each row, also where its author has one in each column.

    That is so where the first heading says that criteria stand below it, or where most of the others are known names.
    """
    head = rows[0]
    first = comparable_text(plain(head.cells[0])) if head.cells else ""
    others = [name_key(cell) for cell in head.cells[1:]]
    known = sum(name in names for name in others)
    below = sum(name_key(row.cells[0]) in names for row in rows[1:] if row.cells)
    if first not in _CRITERIA and (2 * known <= len(others) or below >= known):
        return rows
    width = max(len(row.cells) for row in rows)
    filled = [(*row.cells, *[""] * (width - len(row.cells))) for row in rows]
    columns = [tuple(cells[at] for cells in filled) for at in range(width)]
    # Where a heading says that criteria stand below it, paths do now.
    name = "path" if first in {*_CRITERIA, ""} else head.cells[0]
    return [Row(head.line, (name, *columns[0][1:])), *(Row(head.line, column) for column in columns[1:])]


def names_paths(head: Sequence[str]) -> bool:
    """Whether the headings of a table say that it has a path in each row."""
    return any(comparable_text(plain(heading)) in _NAMES for heading in head)


def knows_paths(draft: Draft, rows: Sequence[Row]) -> bool:
    """Whether most rows of a table, its headings apart, name a path that is known."""
    at = _name_column(rows[0].cells, rows[1:])
    named = [name_key(row.cells[at]) for row in rows[1:] if at < len(row.cells)]
    return 2 * sum(name in draft.paths for name in named) > len(named)


def put_rows(draft: Draft, rows: Sequence[Row]) -> None:
    """Put the rows of a table into a draft, the headings first."""
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not filled:
        return
    head, *rest = filled
    table = _Table(draft, head, rest)
    for row in rest:
        table.put(row)
