"""What every reader makes of its input: the parts of a guide, in the words and the order of the input, with its lines.

A draft knows nothing of ids, of evidence or of YAML. What a reader cannot place in it, it leaves, with the reason.
"""

import re
from dataclasses import dataclass, field

from ..catalogue.kinds import LONGEST_PROSE
from ..checks.comparable import comparable_text
from .likeness import name_key
from .parts import Asked, DraftPath, DraftQuestion, DraftRule, Leftover, Said
from .words import plain


@dataclass
class Draft:
    """The parts of a guide as an input has them.

    Attributes:
        columns: the headings of the comparison, in order.
        conditions: what decides, by name, with the words of its values.
        paths, questions, endings: by keys of their own; endings have but a name.
        start: the key of the first question; empty for the one that comes first.
        leftovers: what found no place.
    """

    title: str = ""
    question: str = ""
    goal: list[str] = field(default_factory=list)
    about: list[Said] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    conditions: dict[str, list[str]] = field(default_factory=dict)
    paths: dict[str, DraftPath] = field(default_factory=dict)
    questions: dict[str, DraftQuestion] = field(default_factory=dict)
    endings: dict[str, str] = field(default_factory=dict)
    start: str = ""
    rules: list[DraftRule] = field(default_factory=list)
    typical: list[str] = field(default_factory=list)
    faq: list[Asked] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)
    leftovers: list[Leftover] = field(default_factory=list)
    _in_brackets: dict[str, list[str]] = field(default_factory=dict)

    def path(self, name: str, line: int) -> DraftPath:
        """The path of a name, which may be written a little otherwise; a new one where there is none yet.

        Words in brackets at its end may be missing in one place, where no other path is meant without them.
        """
        key, bare = name_key(name), name_key(_bare(name))
        if written := self.paths.get(_written(key, name)):
            return written
        if key not in self.paths:
            alike = [*self._in_brackets.get(key, ()), *({bare} & self.paths.keys())]
            if len(alike) == 1:
                self.leave(line, name, f"the path `{self.paths[alike[0]].name}` is called so here")
                return self.paths[alike[0]]
            if bare != key:
                self._in_brackets.setdefault(bare, []).append(key)
        return self.paths.setdefault(key, DraftPath(key, name.strip(), line))

    def path_beside(self, name: str, line: int) -> DraftPath:
        """The path of a name as it is written here, where another path has the same name written otherwise."""
        key = _written(name_key(name), name)
        return self.paths.setdefault(key, DraftPath(key, name.strip(), line))

    def named_in(self, text: str) -> DraftPath | None:
        """The path that a text names: the one of this very name, else the one with the longest that stands in it."""
        words = name_key(text)
        if named := self.paths.get(_written(words, text)) or self.paths.get(words):
            return named
        within = [key for key in self.paths if len(key) > 2 and key in words]
        return self.paths[max(within, key=len)] if within else None

    def leave(self, line: int, text: str, why: str) -> None:
        """Note what found no place; where nothing stands, nothing is noted."""
        if text.strip():
            self.leftovers.append(Leftover(line, text, why))

    def column(self, name: str) -> str:
        """The heading of a column, which may be written a little otherwise in another place; new ones go last."""
        for known in self.columns:
            if comparable_text(known) == comparable_text(name):
                return known
        self.columns.append(name)
        return name

    def rule(self, rule: DraftRule, line: int) -> None:
        """Add a rule; one that is longer than a text may be is left."""
        if len(rule.text) > LONGEST_PROSE:
            self.leave(line, rule.text, f"this case is longer than {LONGEST_PROSE} characters")
        else:
            self.rules.append(rule)

    def fill(self, path: DraftPath, column: str, text: str, line: int) -> None:
        """Put a text into a cell; where another one stands there already, leave it."""
        before = path.cells.setdefault(self.column(column), text)
        if before != text:
            self.leave(line, text, f"`{path.name}` has another value for `{column}` already")


def _written(key: str, name: str) -> str:
    """The key of a path beside another one whose name differs in nothing but how it is written."""
    return f"{key}\n{plain(name)}"


def _bare(name: str) -> str:
    """A name without words in brackets at its end."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", name)
