"""Pieces of the small guide that several cases change, and larger ones that they put in."""

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

NEAR = "says: {distance: near}, to: walk}"
FAR = "says: {distance: far}, to: ticket}"
HAVE = "says: {ticket: bought}, to: train}"
NONE = "says: {ticket: none}, to: train}"
UNSURE = "to: ticket-unsure}"
AGAIN = "    to: {have: train, none: train}\n"
SECOND = f"  ticket-unsure:\n    like: ticket\n{AGAIN}"

ROW = "    compare:\n      speed: {value: slow"
"""Where the row of the path ``walk`` begins: whatever else it says can stand before that."""

VOCABULARY = "values: {slow: Slow, fast: Fast}}\n"

WITHOUT_SECOND = ((UNSURE, "to: ticket}"), (SECOND, ""))
"""The question about the ticket is asked once, on two branches that meet."""


def question(name: str, **answers: str) -> str:
    """A question in full; of each answer what it says and where it leads."""
    lines = "".join(f"      {answer}: {{label: The answer {answer}, {rest}}}\n" for answer, rest in answers.items())
    return f"  {name}:\n    ask: What about {name}?\n    short: About {name}\n    answers:\n{lines}"


def before(questions: str, first: str) -> tuple[tuple[str, str], ...]:
    """Put questions before the first one."""
    return (("start: far", f"start: {first}"), ("questions:\n", f"questions:\n{questions}"))


def chain(length: int, last: str = "far") -> tuple[tuple[str, str], ...]:
    """Questions in a row, both answers of each lead to the next: 2 to the power of ``length`` walks."""
    targets = [f"c{number + 1}" for number in range(length - 1)] + [last]
    return before(
        "".join(question(f"c{number}", a=f"to: {target}", b=f"to: {target}") for number, target in enumerate(targets)),
        "c0",
    )


def ladder(length: int) -> tuple[tuple[str, str], ...]:
    """Questions in a row; one answer of each leads to the next, the other to an end: long walks, and few."""
    targets = [f"c{number + 1}" for number in range(length - 1)] + ["far"]
    return before(
        "".join(question(f"c{number}", a=f"to: {target}", b="to: train") for number, target in enumerate(targets)), "c0"
    )


def many_values(number: int) -> tuple[tuple[str, str], ...]:
    """A condition of many values, and for each a question that may rule it out: any set of values may be left."""
    names = [f"v{value}" for value in range(number)]
    questions = "".join(
        question(
            name,
            a=f"says: {{many: [{', '.join(other for other in names if other != name)}]}}, to: {after}",
            b=f"to: {after}",
        )
        for name, after in zip(names, [*names[1:], "far"], strict=True)
    )
    values = ", ".join(f"{name}: it may be {name}" for name in names)
    return (*before(questions, "v0"), ("conditions:\n", f"conditions:\n  many: {{name: Many, values: {{{values}}}}}\n"))


def path(name: str, rest: str, value: str) -> tuple[str, str]:
    """A further path, before the questions."""
    text = (
        f"  {name}:\n    name: The way {name}\n    short: Way {name}\n{rest}"
        f"    next: [{{label: Go, kind: console, url: 'https://go.example.org/'}}]\n"
        f"    summary: {{text: You go., {EVIDENCE}}}\n"
        f"    compare:\n      speed: {{value: {value}, {EVIDENCE}}}\n"
    )
    return ("questions:\n", f"{text}questions:\n")


def ending(name: str, rest: str = "") -> str:
    """An ending that is no path."""
    return (
        f"  {name}:\n    name: The end {name}\n    short: End {name}\n{rest}"
        f"    next: [{{label: Ask, kind: contact, url: 'https://ask.example.org/'}}]\n"
        f"    summary: {{text: You stop., {EVIDENCE}}}\n"
    )


def endings(*some: str) -> tuple[str, str]:
    """Endings, before the questions."""
    return ("questions:\n", f"endings:\n{''.join(some)}questions:\n")


def requirement(name: str, rest: str) -> tuple[str, str]:
    """A further requirement, before the others."""
    return ("requirements:\n", f"requirements:\n  {name}: {{text: About {name}, {rest}, {EVIDENCE}}}\n")


def cell(criterion: str, value: str) -> str:
    """A cell in a row of the comparison."""
    return f"      {criterion}: {{value: {value}, {EVIDENCE}}}\n"


def counted(criterion: str, walk: str, train: str) -> tuple[tuple[str, str], ...]:
    """A further criterion, with more of it than its name, and the cells of both paths as they stand in the file."""

    def row(said: str) -> str:
        return f"      price: {{{said}, {EVIDENCE}}}\n"

    return (
        (VOCABULARY, f"{VOCABULARY}  price: {{name: Price, {criterion}}}\n"),
        (ROW, f"    compare:\n{row(walk)}      speed: {{value: slow"),
        ("    compare:\n      speed: {value: fast", f"    compare:\n{row(train)}      speed: {{value: fast"),
    )


def bands(**said: str) -> str:
    """A criterion that counts, with bands."""
    listed = ", ".join(f"{band}: {{name: The {band}, {bounds}}}" for band, bounds in said.items())
    return f"kind: number, bands: {{{listed}}}"


def priced(walk: str, train: str) -> tuple[tuple[str, str], ...]:
    """A further criterion without a vocabulary, and the cells of both paths; an empty text leaves one out."""
    return (
        (VOCABULARY, f"{VOCABULARY}  price: {{name: Price}}\n"),
        (ROW, f"    compare:\n{cell('price', walk) if walk else ''}      speed: {{value: slow"),
        (
            "    compare:\n      speed: {value: fast",
            f"    compare:\n{cell('price', train) if train else ''}      speed: {{value: fast",
        ),
    )


OBSTACLE = (
    (f"near: {{label: No, {NEAR}", "near: {label: No, aims: [arrive], says: {distance: near}, to: ticket}"),
    (FAR, "says: {distance: far}, to: walk}"),
)
"""Whoever is near is asked for a ticket, although walking is known to fit."""
