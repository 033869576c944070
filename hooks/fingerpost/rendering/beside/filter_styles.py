"""The style sheet that filters the comparison of one guide: boxes and rules in the place of a script.

CSS sees which boxes are checked, and not what it has hidden itself. So what is shown follows from the boxes alone: a
row is hidden where a criterion has a box checked and the row's value is not among those, and the row that says "nothing
matches" is hidden where any combination of values passes. Every name in a rule is an id of the guide. In ids are small
letters, digits and hyphens, so none of them can end a rule.
"""

from collections.abc import Iterator, Mapping

from ...catalogue import Guide
from ...pages.facets import combinations, facets, filters, offers_differences, same_for_all

_HIDDEN = "{ display: none; }"


def _any(criterion: str) -> str:
    """A box of the criterion is checked."""
    return f':has([name="{criterion}"]:checked)'


def _this(token: str) -> str:
    """The box of the value is checked."""
    return f':has([value="{token}"]:checked)'


def _shown(combination: Mapping[str, str]) -> str:
    """Paths with these values are shown: of each criterion no box is checked, or that of their value."""
    return "".join(f":is(:not({_any(criterion)}), {_this(token)})" for criterion, token in combination.items())


def _rows(guide: Guide) -> Iterator[str]:
    for facet in facets(guide):
        for value in facet.values:
            others_checked = f"{_any(facet.criterion)}:not({_this(value.token)})"
            yield f'.fp-comparison{others_checked} [data-is~="{value.token}"] {_HIDDEN}'


def _nothing(guide: Guide) -> Iterator[str]:
    return (f".fp-comparison{_shown(combination)} .fp-none {_HIDDEN}" for combination in combinations(guide))


def _columns(guide: Guide) -> Iterator[str]:
    """A column is left out where no path with another value of it is shown.

    What has no vocabulary is the same for all paths or it stays.
    """
    rows = combinations(guide)
    for name, criterion in guide.criteria.items():
        column = f'[data-column="{name}"] {_HIDDEN}'
        if not criterion.enumerated and same_for_all(guide, name):
            yield f".fp-comparison:has(.fp-differences:checked) {column}"
        for value in dict.fromkeys(row[name] for row in rows if name in row):
            others = "".join(f":not({_shown(row)})" for row in rows if row[name] != value)
            yield f".fp-comparison:has(.fp-differences:checked){others} {column}"


def filter_styles(guide: Guide) -> str:
    """The style sheet; it opens the form, so that nobody sees boxes that do nothing.

    Empty of rules where there is nothing to filter by.
    """
    rules = (
        [".fp-comparison .fp-filter { display: block; }", ".fp-comparison .fp-none { display: var(--fp-row); }"]
        if filters(guide)
        else []
    )
    if rules:
        rules += [*_rows(guide), *_nothing(guide), *(_columns(guide) if offers_differences(guide) else ())]
    body = "\n".join(f"  {rule}" for rule in rules)
    head = "/* Filters the comparison. Made from the criteria of the guide. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"
