"""The style sheet that filters the comparison of one guide: boxes and rules in the place of a script.

CSS sees which boxes are checked, and not what it has hidden itself. So what is shown follows from the boxes alone: a
row is hidden where a criterion has a box checked and the row's value is not among those, and the row that says "nothing
matches" is hidden where any combination of values passes. Every name in a rule is an id of the guide. In ids are small
letters, digits and hyphens, so none of them can end a rule.
"""

from collections.abc import Iterable, Iterator, Mapping

from ...catalogue import Guide
from ...pages.facets import Combinations, combinations, facets, filters, holders, together

_HIDDEN = "{ display: none; }"


def _any(criterion: str) -> str:
    """A box of the criterion is checked."""
    return f':has([name="{criterion}"]:checked)'


def _this(token: str) -> str:
    """The box of the value is checked."""
    return f':has([value="{token}"]:checked)'


def _one_of(values: tuple[str, ...]) -> str:
    """The box of one of some values is checked."""
    return ", ".join(map(_this, values))


def _shown(combination: Mapping[str, tuple[str, ...]]) -> str:
    """Paths with these values are shown: of each criterion no box is checked, or one of their values."""
    return "".join(f":is(:not({_any(criterion)}), {_one_of(values)})" for criterion, values in combination.items())


def _rows(guide: Guide, combined: Combinations) -> Iterator[str]:
    for facet in facets(guide):
        single = {(value.token,): None for value in facet.values}
        for values in single | {row[facet.criterion]: None for row in combined.rows}:
            others_checked = f"{_any(facet.criterion)}:not({_one_of(values)})"
            yield f'.fp-comparison{others_checked} [data-is~="{together(values)}"] {_HIDDEN}'


def _nothing(combined: Combinations) -> Iterator[str]:
    return (
        f".fp-comparison{_shown(combination)} .fp-none {{ display: none !important; }}" for combination in combined.rows
    )


def _rows_shown(combined: Combinations) -> Iterator[str]:
    """A switch for each combination of values: on where paths with them are shown.

    A switch is a custom property. It is on where it is empty and off where it was never set. So two switches one after
    the other are on where both are, and the second in the place of a missing first one where either is.
    """
    return (f".fp-comparison{_shown(row)} {{ --shown-{place}: ; }}" for place, row in enumerate(combined.rows))


def _either(switches: Iterable[str]) -> str:
    """A switch that is on where one of some is."""
    first, *others = switches
    return f"var({first}, {_either(others)})" if others else f"var({first})"


def _differ(name: str, values: tuple[frozenset[int], ...]) -> Iterator[str]:
    """Declares a switch that is on where paths are shown that have two of some values.

    Value by value: one was seen before, or this one is shown; two were seen before, or one was and this one is shown.
    """
    for number, places in enumerate(values):
        this = _either(f"--shown-{place}" for place in sorted(places))
        before = f"{number - 1}-{name}"
        yield f"--one-{number}-{name}: {f'var(--one-{before}, {this})' if number else this};"
        if number:
            yield f"--two-{number}-{name}: var(--two-{before}, var(--one-{before}) {this});"


def _columns(guide: Guide, combined: Combinations) -> Iterator[str]:
    """A column is left out where all paths shown have the same value of it.

    The rules grow with the table and no faster. Columns whose values are spread over the paths alike share switches.
    """
    names: dict[tuple[frozenset[int], ...], str] = {}
    columns = {criterion: names.setdefault(held, str(len(names))) for criterion, held in _held(guide, combined)}
    switches = [line for held, name in names.items() for line in _differ(name, held)]
    shown = [f"--differs-{name}: var(--two-{len(held) - 1}-{name}) var(--fp-cell);" for held, name in names.items()]
    yield f".fp-comparison:has(.fp-differences:checked) {{ {' '.join([*switches, *shown])} }}"
    for criterion, name in columns.items():
        column = f'.fp-comparison:has(.fp-differences:checked) [data-column="{criterion}"]'
        yield f"{column} {{ display: var(--differs-{name}, none); }}"


def _sections(guide: Guide, combined: Combinations) -> Iterator[str]:
    """The name of a group of paths is shown where one of its paths is."""
    for group in guide.grouped_paths:
        if group.name:
            held = sorted({combined.places[path.id] for path in group.members})
            shown = _either(f"--shown-{place}" for place in held)
            yield f".fp-comparison {{ --section-{group.id}: {shown} var(--fp-row); }}"
            yield f'.fp-comparison [data-section="{group.id}"] {{ display: var(--section-{group.id}, none); }}'


def _folds(guide: Guide) -> Iterator[str]:
    """The columns of a group are left out where its box is not checked."""
    for group in guide.grouped_criteria:
        if group.name:
            columns = ", ".join(f'[data-column="{criterion.id}"]' for criterion in group.members)
            folded = f':has([name=".groups"][value="{group.id}"]:not(:checked))'
            yield f'.fp-comparison{folded} :is([data-group="{group.id}"], {columns}) {_HIDDEN}'


def _held(guide: Guide, combined: Combinations) -> Iterator[tuple[str, tuple[frozenset[int], ...]]]:
    """Each criterion with the combinations that have each of its values, the values in one order for all."""
    return (
        (criterion.id, tuple(sorted(holders(guide, criterion, combined), key=sorted))) for criterion in guide.columns
    )


def _fold_rules(guide: Guide) -> list[str]:
    """The boxes that fold groups of columns, and what they do; nothing where there are no groups."""
    folds = [*_folds(guide)]
    return [".fp-comparison .fp-folds { display: flex !important; }", *folds] if folds else []


def _sheet(rules: Iterable[str]) -> str:
    body = "\n".join(f"  {rule}" for rule in rules)
    head = "/* Filters the comparison. Made from the criteria of the guide. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"


def fold_styles(guide: Guide) -> str:
    """The style sheet of a table that has no boxes to filter it: groups of its columns fold."""
    return _sheet(_fold_rules(guide))


def filter_styles(guide: Guide) -> str:
    """The style sheet; it shows the form, the count and what else it serves, so that nobody sees boxes that do nothing.

    Empty of rules where there is nothing to filter by, and no groups of columns.
    """
    rules = (
        [
            ".fp-comparison .fp-filter { display: flex !important; }",
            "@media screen { .fp-comparison .fp-offer { display: block !important; } }",
            ".fp-comparison .fp-none { display: var(--fp-row) !important; }",
        ]
        if filters(guide)
        else []
    )
    if rules:
        combined = combinations(guide)
        rules += [*_rows(guide, combined), *_nothing(combined), *_rows_shown(combined)]
        rules += [*_columns(guide, combined), *_sections(guide, combined)]
    return _sheet([*rules, *_fold_rules(guide)])
