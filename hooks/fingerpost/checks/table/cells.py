"""The comparison as a table of values, for the checks of it."""

from typing import Final

from ...catalogue import Guide, Path
from ..words import same_words

BLANK: Final = frozenset({"", "na", "tbd", "todo", "unknown", "-", "?", "\N{EN DASH}", "\N{EM DASH}"})
"""Words that fill a cell of free text and say nothing."""


def value(guide: Guide, path: Path, criterion: str) -> str | None:
    """What a path has for a criterion, made comparable; ``None`` where it has nothing to say."""
    cell = path.compare.get(criterion)
    if cell is None:
        return None
    if guide.criteria[criterion].values:
        return cell.value
    words = same_words(cell.value)
    return None if words in BLANK else words
