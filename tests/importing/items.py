"""What a page in the shape of a decision guide states, item by item, read in another way than the import reads it.

Line by line, with nothing but the signs of that very shape: it shares no code with what it is held against.
"""

import re
from collections.abc import Iterator

Item = tuple[str, str, str]
"""The section, what the item stands under in it, and what it says."""


def _plain(text: str) -> str:
    return " ".join(text.replace("**", "").replace("*", "").split()).rstrip(":")


def items(page: str) -> set[Item]:
    """Every item of a page."""
    return {item for item in _items(page.split("\n")) if item[-1]}


def _items(lines: list[str]) -> Iterator[Item]:
    section = part = label = ""
    table: list[list[str]] = []
    for line in map(str.strip, lines):
        if line.startswith("# "):
            yield "title", "", _plain(line[2:])
        elif line.startswith("## "):
            section, part, label = line[3:], "", ""
        elif line.startswith("### "):
            part, label = line.partition(": ")[2], ""
        elif line == "---":
            section = part = label = ""
        elif line.startswith("|"):
            table.append([cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
        elif found := re.match(r"\*\*([^*]+)\*\*: ?(.*)", line):
            label = found[1]
            yield section, f"{part} {label}", _plain(found[2])
        elif section == "Related queries":
            yield from ((section, "", query.strip()) for query in line.split(","))
        else:
            yield section, f"{part} {label}".strip(), _plain(line.removeprefix("- "))
    for row in table[2:]:
        yield from (("cell", f"{row[0]} {name}", cell) for name, cell in zip(table[0], row, strict=True))
