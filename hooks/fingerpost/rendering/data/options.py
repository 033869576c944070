"""The paths of a guide in the form that programs read, with what they need and their rows of the comparison."""

from collections.abc import Mapping
from typing import Any

from ...catalogue import Cell, Criterion, End, Ending, NextStep, Path, Query, Value
from ...pages import Edition
from . import form
from .stating import Stating


def _number(value: Value) -> float | form.Range | None:
    if value.low is not None and not value.is_range:
        return float(value.low)
    low, high = (None if end is None else float(end) for end in (value.low, value.high))
    return form.Range(low=low, high=high)


class Options:
    """Puts the paths of one guide into the form."""

    def __init__(self, edition: Edition, stating: Stating) -> None:
        """Publish paths.

        Args:
            edition: the guide.
            stating: what its facts and references become.
        """
        self._edition, self._guide, self._stating = edition, edition.guide, stating

    def _cell(self, criterion: Criterion, cell: Cell) -> form.Cell:
        value: tuple[str, ...] | float | form.Range | None = None
        if cell.value is not None:
            number = criterion.number(cell.value) if criterion.ordered else None
            value = _number(number) if number else (cell.value.words or _number(cell.value))
        return form.Cell(
            value=value,
            missing=cell.missing.value if cell.missing else None,
            words=self._stating.text(self._edition.cells.value(criterion, cell)),
            note=self._stating.text(cell.note) if cell.note else None,
            evidence=self._stating.evidence(cell),
        )

    def _step(self, step: NextStep) -> form.Step:
        url = step.url
        if step.document:
            url = self._stating.document(step.document)
        elif step.page:
            url = self._stating.to(Query(text=step.label, page=step.page))
        return form.Step(label=step.label, kind=step.kind.value, url=url, code=step.code)

    def ending(self, ending: Ending) -> form.End:
        """An ending that is no path."""
        return form.End(**self._end(ending))

    def _end(self, end: End) -> dict[str, Any]:
        return {
            "name": end.name,
            "short": end.short,
            "summary": self._stating.fact(end.summary),
            "requires": tuple(end.requires),
            "next": tuple(map(self._step, end.next)),
            **{key: self._stating.facts(facts) for key, facts in end.sections.items()},
        }

    def path(self, path: Path) -> form.Path:
        """A path."""
        criteria = self._guide.criteria
        return form.Path(
            **self._end(path),
            url=self._stating.to(path),
            group=path.group,
            origin=path.origin,
            serves=tuple(path.serves),
            not_recommended=path.not_recommended,
            unreached=path.unreached,
            compare={name: self._cell(criteria[name], cell) for name, cell in path.compare.items()},
        )

    def needed(self) -> Mapping[str, form.Requirement]:
        """The requirements."""
        return {
            one.id: form.Requirement(
                text=one.text,
                met_by={name: tuple(values) for name, values in one.met_by.items()},
                clear=form.Clearing(who=one.clear.who, how=self._stating.text(one.clear.how)) if one.clear else None,
                fixed=one.fixed,
                evidence=self._stating.evidence(one),
            )
            for one in self._guide.requirements.values()
        }

    def criteria(self) -> Mapping[str, form.Criterion]:
        """The columns of the comparison."""
        groups = self._guide.criterion_groups
        return {
            one.id: form.Criterion(
                name=one.name,
                explain=one.explain,
                group=groups[one.group] if one.group else None,
                kind=one.kind.value if one.kind else None,
                unit=one.unit,
                values=dict(one.values),
            )
            for one in self._guide.columns
        }
