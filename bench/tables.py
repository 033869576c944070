"""Tables of figures, in the form that documentation takes as it is."""

from collections.abc import Iterable, Sequence


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table in Markdown, each row as soon as it is there: rows may take minutes."""
    print(f"| {' | '.join(head)} |")
    print(f"|{'---|' * len(head)}", flush=True)
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)
    print(flush=True)


def shown(number: float) -> str:
    """A number with as many digits as say something."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2g}" if number >= 1 else f"{number:.2f}"
