"""Puts boxes into columns, so that every line leads to the right and few of them cross."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from .boxes import Box, Line
from .ordering import Column, Piece, Stop, ordered


def _depths(boxes: Sequence[Box], lines: Sequence[Line]) -> Mapping[str, int]:
    """The column of each box: one further right than whatever leads to it."""
    depths = {box.name: 0 for box in boxes}
    leading: dict[str, list[str]] = {box.name: [] for box in boxes}
    for line in lines:
        leading[line.source].append(line.target)
    for box in boxes:
        for target in leading[box.name]:
            depths[target] = max(depths[target], depths[box.name] + 1)
    return depths


def columns_of(boxes: Sequence[Box], lines: Sequence[Line]) -> tuple[Column, ...]:
    """The columns from left to right. The same boxes and lines always give the same.

    Args:
        boxes: what is to be placed, each box before those that its lines lead to.
        lines: the lines between them.
    """
    depths, heights = _depths(boxes, lines), {box.name: box.height for box in boxes}
    columns: list[list[Stop]] = [[] for _ in range(max(depths.values()) + 1)]
    gaps: list[list[Piece]] = [[] for _ in columns[1:]]
    for box in boxes:
        columns[depths[box.name]].append(box.name)
    for number, line in enumerate(lines):
        # A line that passes columns stands in each of them, so that room is kept for it.
        first, last = depths[line.source], depths[line.target]
        stops: tuple[Stop, ...] = (line.source, *(number for _ in range(first + 1, last)), line.target)
        shares = (line.leaves / heights[line.source], *(0.5 for _ in stops[2:]))
        for column, (source, target), share in zip(range(first, last), pairwise(stops), shares, strict=True):
            gaps[column].append(Piece(source, share, target))
            if isinstance(target, int):
                columns[column + 1].append(target)
    return ordered(columns, gaps)
