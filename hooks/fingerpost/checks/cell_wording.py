"""What a cell may say and how it is written, for whoever writes it: in YAML, or in a table of a spreadsheet."""

import re
from pathlib import PurePosixPath
from typing import Final

from ..catalogue import CELLS, Cell, Criterion, Path, Value, closest, quoted
from ..catalogue.yaml_writer import write_inline

_APART: Final = "Several values stand in one cell with semicolons between them: `{}`."
_LOWER_FIRST: Final = "Write the lower end first: `{}..{}`."
_PLAIN: Final = (
    "Write a number without a comma: a point stands before its decimals, as in `1.5`, and nothing parts its thousands."
)
_ELSEWHERE: Final = (
    "Whatever else a cell says, such as a note, its evidence, or why it has no value, stands in the file of the path; "
    "its place in the table then stays empty."
)
_A_NUMBER: Final = (
    "Write a number such as `12`, or a range such as `10..20`, of which one end may be left out. What they count "
    "stands at the criterion (`unit`)."
)
_YAML: Final = re.compile(r"[\[{:]|^(?:silent|none)$")
"""What is in a text that is meant as more than a value."""

_COMMA: Final = re.compile(r"[0-9]+(,[0-9]+)+")


def in_table(cell: Cell) -> bool:
    """Whether a cell stands in the table of a guide that is a folder."""
    return PurePosixPath(cell.place("value").file).name == CELLS


def row_of(path: Path, cell: Cell) -> str:
    """Where in a table a cell stands, before what is said of it; empty for a cell in YAML."""
    return f"in the row of `{path.id}`, " if in_table(cell) else ""


def taken(criterion: Criterion, cell: Cell) -> str:
    """What a criterion takes."""
    if not in_table(cell):
        return criterion.takes
    if criterion.ordered:
        return "a number, or a range such as `10..20`"
    return "one of its values, or several with semicolons between them, each once"


def shown(value: Value, cell: Cell) -> str:
    """What a cell says."""
    if len(value.words) > 1:
        return f"the list {', '.join(map(quoted, value.words))}"
    if value.words:
        return f"the text {quoted(value.words[0])}"
    if value.is_range and in_table(cell):
        return f"the range `{'..'.join('' if end is None else f'{end:f}' for end in (value.low, value.high))}`"
    written = quoted(write_inline(value.written))
    return f"the range {written}" if value.is_range else f"the number {written}"


def to_write(criterion: Criterion, value: Value, cell: Cell) -> str:
    """What to write into a table in the place of a value that does not fit; empty for a cell in YAML."""
    if not in_table(cell):
        return ""
    if value.is_reversed:
        return _LOWER_FIRST.format(f"{value.high:f}", f"{value.low:f}")
    if not criterion.ordered:
        return "Name each value once."
    if _COMMA.search(value.text or ""):
        return _PLAIN
    return f"{_A_NUMBER} {_ELSEWHERE}" if _YAML.search(value.text or "") else _A_NUMBER


def known(criterion: Criterion, word: str, cell: Cell) -> str:
    """Which values of a vocabulary may have been meant; in a table, also how several of them are written."""
    hint = closest(word, tuple(criterion.values))
    if in_table(cell) and _YAML.fullmatch(word):
        return f"{hint} {_ELSEWHERE}"
    if in_table(cell) and re.search(r"[,/|\[{]", word):
        named = [
            value for value in criterion.values if re.search(rf"(?<![a-z0-9-]){re.escape(value)}(?![a-z0-9-])", word)
        ]
        several = _APART.format("; ".join(named if len(named) > 1 else list(criterion.values)[:2]))
        return f"{several} {_ELSEWHERE}" if _YAML.search(word) else several
    return hint
