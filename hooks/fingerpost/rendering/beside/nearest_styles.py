"""The style sheet that leaves the comparison of one guide the rows that an outcome leads to.

An address without a script can name one part of a page. So the page has a hidden line for each choice of rows, and a
row is hidden while another line is the target that does not name it. There is a rule for each path and none for
combinations. As soon as a reader filters the table, it is about all paths again.
"""

from collections.abc import Iterator

from ...catalogue import Guide
from ...pages.facets import combinations

_OPENED = ".fp-comparison:has(.fp-nearest:target):not(:has(.fp-facets :checked))"
"""The page, while it was opened with some rows and nothing is filtered."""


def _named(*paths: str) -> str:
    """The line that is the target names one of some paths."""
    lines = ",".join(f'[data-rows~="{path}"]' for path in paths)
    return f":has(:is({lines}):target)"


def _rows(guide: Guide) -> Iterator[str]:
    return (f'{_OPENED}:not({_named(path)}) [data-is~="{path}"] {{ display: none; }}' for path in guide.paths)


def _columns(guide: Guide) -> Iterator[str]:
    """Turns off the switches of what is not shown, by which columns are left out in which all rows are the same."""
    combined = combinations(guide)
    together: list[list[str]] = [[] for _ in combined.rows]
    for path, place in combined.places.items():
        together[place].append(path)
    for place, paths in enumerate(together):
        yield f"{_OPENED}:not({_named(*paths)}) {{ --shown-{place}: initial !important; }}"


def _sections(guide: Guide) -> Iterator[str]:
    """Hides the name of a group of which no path is shown."""
    for group in guide.grouped_paths:
        if group.name:
            named = _named(*(path.id for path in group.members))
            yield f'{_OPENED}:not({named}) [data-section="{group.id}"] {{ display: none; }}'


def nearest_styles(guide: Guide) -> str:
    """The style sheet."""
    rules = [
        f"{_OPENED} .fp-nearest:target {{ display: block !important; }}",
        *_rows(guide),
        *_columns(guide),
        *_sections(guide),
    ]
    body = "\n".join(f"  {rule}" for rule in rules)
    head = "/* Leaves the rows that an outcome leads to. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"
