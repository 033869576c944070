"""What the parts of a draft are called in a catalogue: their ids, their names and their short names."""

from collections.abc import Mapping
from typing import Any

from .draft import Draft
from .naming import Ids, ids_of_parts, short_name
from .parts import Target, todo
from .words import plain


def line_of(text: str, otherwise: str) -> str:
    """A text as one line; where it says nothing, what its author still has to write."""
    return plain(text) or todo(otherwise)


class PartNames:
    """What the parts of one draft are called.

    Attributes:
        ids: the ids of questions, paths and endings.
        shorts: their short names.
        conditions: the ids of the conditions.
        values: for each condition the ids of its values.
    """

    def __init__(self, draft: Draft) -> None:
        """Give out ids and short names."""
        self._draft = draft
        ids, shorts, conditions = ids_of_parts(), set[str](), Ids()
        self.ids: dict[Target, str] = {}
        for kind, names in (
            ("path", {key: path.name for key, path in draft.paths.items()}),
            ("ending", draft.endings),
            ("question", {key: question.short or question.ask for key, question in draft.questions.items()}),
        ):
            for key, name in names.items():
                self.ids[Target(kind, key)] = ids.of(plain(name), kind)
        self.shorts = {target: short_name(self._short_of(target), shorts) for target in self.ids}
        self.conditions = {name: conditions.of(plain(name), "condition") for name in draft.conditions}
        self.values = {
            name: {value: of.of(plain(value), "value") for value in values}
            for name, values in draft.conditions.items()
            for of in (Ids(),)
        }

    def name(self, target: Target) -> str:
        """The name of a question, a path or an ending."""
        draft = self._draft
        match target.kind:
            case "path":
                return line_of(draft.paths[target.key].name, "the name of this path")
            case "ending":
                return line_of(draft.endings[target.key], "the name of this ending")
            case _:
                return line_of(draft.questions[target.key].ask, "the question")

    def _short_of(self, target: Target) -> str:
        """What a short name is made of."""
        question = self._draft.questions.get(target.key) if target.kind == "question" else None
        return plain(question.short) or self.name(target) if question else self.name(target)

    def says(self, said: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
        """Conditions with the values that remain, by their ids."""
        return {self.conditions[name]: [self.values[name][value] for value in left] for name, left in said.items()}
