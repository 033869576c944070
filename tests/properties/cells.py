"""What a cell says, by the documentation, on plain values; and what holds for the pages that show it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape
from typing import Any

from tests.properties.authoring import Tree
from tests.properties.pages import ROOT, Built

MISSING = {"silent": "Not stated", "none": "Does not apply"}

Ends = tuple[Decimal | None, Decimal | None]
"""The lower and the higher end of a range; a number has two that are the same."""


def in_order(tree: Tree, section: str, groups: str) -> list[str]:
    """The ids of some parts as they are shown: first those of no group."""
    order = ["", *tree.get(groups, {})]
    return sorted(tree[section], key=lambda name: order.index(tree[section][name].get("group", "")))


def ends(cell: Tree) -> Ends | None:
    """The number or the range of a cell that has one."""
    if "value" not in cell:
        return None
    value = cell["value"]
    both = (value.get("from"), value.get("to")) if isinstance(value, dict) else (value, value)
    low, high = (None if end is None else Decimal(str(end)) for end in both)
    return low, high


def boxes(criterion: Tree, cell: Tree) -> list[str]:
    """The boxes that a cell falls in: words in the order of the vocabulary, bands from the lowest."""
    if "missing" in cell:
        return [f".{cell['missing']}"]
    if "values" in criterion:
        value = cell["value"]
        words = value if isinstance(value, list) else [value]
        return [word for word in criterion["values"] if word in words]
    number = ends(cell)
    assert number
    return [name for name in bands(criterion) if _meet(criterion["bands"][name], number)]


def bands(criterion: Tree) -> list[str]:
    """The bands from the lowest: each that ends comes before those that end later or nowhere."""
    last = Decimal(10) ** 20
    end = {
        name: Decimal(str(band.get("below", band.get("at_most", last))))
        for name, band in criterion.get("bands", {}).items()
    }
    return sorted(end, key=lambda name: end[name])


def _meet(band: Tree, number: Ends) -> bool:
    """Whether some number between two ends is in a band."""
    low, high = number
    bound = {name: Decimal(str(given)) for name, given in band.items() if name != "name"}
    return not (
        (high is not None and ("at_least" in bound and high < bound["at_least"]))
        or (high is not None and ("above" in bound and high <= bound["above"]))
        or (low is not None and ("at_most" in bound and low > bound["at_most"]))
        or (low is not None and ("below" in bound and low >= bound["below"]))
    )


def words(tree: Tree, name: str, cell: Tree) -> str | None:
    """What a cell says in English; nothing for Markdown, of which the converter has a word."""
    criterion = tree["criteria"][name]
    if "missing" in cell:
        return MISSING[cell["missing"]]
    if "values" in criterion:
        return ", ".join(str(criterion["values"][word]) for word in boxes(criterion, cell))
    number = ends(cell) if "kind" in criterion else None
    return _number(tree, name, number) if number else None


def _number(tree: Tree, name: str, number: Ends) -> str:
    criterion, (low, high) = tree["criteria"][name], number
    unit = criterion.get("unit", "")
    whole = criterion["kind"] == "money" or unit == "%"
    if low == high and low is not None:
        return _amount(tree, name, low) if whole else f"{low:,f}{_unit(criterion, low)}"
    shown = [None if end is None else _amount(tree, name, end) if whole else f"{end:,f}" for end in number]
    said = f"{shown[0]} to {shown[1]}" if None not in shown else f"from {shown[0]}" if shown[0] else f"up to {shown[1]}"
    return said if whole else said + _unit(criterion, high if high is not None else low or Decimal(0))


def _unit(criterion: Tree, number: Decimal) -> str:
    if criterion["kind"] == "duration":
        return " hour" if abs(number) == 1 and "." not in f"{number:f}" else " hours"
    return f" {criterion['unit']}" if "unit" in criterion else ""


def _amount(tree: Tree, name: str, number: Decimal) -> str:
    if tree["criteria"][name]["unit"] == "%":
        return f"{number:,f}%"
    every = (end for path in tree["paths"].values() for end in ends(path["compare"][name]) or () if end is not None)
    most = max(len(f"{one:f}".partition(".")[2]) for one in every)
    yen = tree["criteria"][name]["unit"] == "JPY"
    digits = max(most, 0 if yen else 2) if most else 0
    return f"{'-' if number < 0 else ''}{'¥' if yen else '$'}{abs(number):,.{digits}f}"


def _page(built: Built, address: str) -> str:
    return built.files.get(f"{ROOT}{built.case.tree['guide']}/{address}{built.end}", "")


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _rows(page: str) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Each row of the comparison: its path, the names of its values, and its cells in words."""
    table = page.partition('<table class="fp-table fp-table--all')[2].partition("</table>")[0]
    for said, head, rest in re.findall(
        r'<tr data-is="([^"]*)">\s*<th scope="row">(.*?)</th>(.*?)</tr>', table, re.DOTALL
    ):
        (path,) = re.findall(r'href="[^"]*?([^/"]+)/(?:index\.html)?"', head)
        cells = re.findall(r'<td data-column="([^"]+)".*?<div class="fp-value[^"]*">(.*?)</td>', rest, re.DOTALL)
        yield path, said.split(), {name: _text(cell) for name, cell in cells}


def the_comparison_says_what_each_cell_says(built: Built) -> None:
    """Groups together, each value in words with its note behind it; and each row has the names of all its boxes."""
    tree, page = built.case.tree, _page(built, "paths/")
    if not page:
        return
    rows = list(_rows(page))
    assert [path for path, _, _ in rows] == in_order(tree, "paths", "path_groups")
    for path, said, shown in rows:
        cells = tree["paths"][path]["compare"]
        columns = in_order(tree, "criteria", "criterion_groups")
        assert list(shown) == columns
        for name in columns:
            expected = words(tree, name, cells[name])
            assert expected is None or shown[name].startswith(_text_of(expected)), (name, shown[name])
            assert shown[name].endswith(_text_of(cells[name].get("note", "")))
        boxed = [name for name in columns if {"values", "bands"} & tree["criteria"][name].keys()]
        assert said == [path, *(".".join([name, *boxes(tree["criteria"][name], cells[name])]) for name in boxed)]


def _text_of(line: str) -> str:
    """A plain line as a page shows it: Markdown takes signs away, which is not looked at here."""
    return " ".join(line.split()) if re.fullmatch(r"[\w\s.,$¥%-]*", line) else ""


def lists_name_each_path_below_each_of_its_values(built: Built) -> None:
    """In the order of the vocabulary or of the numbers; at the end those without a value."""
    tree = built.case.tree
    for name, criterion in tree["criteria"].items():
        page = _page(built, f"paths/by/{name}/")
        if page:
            found = re.findall(r'<section aria-labelledby="value\.([^"]+)">(.*?)</section>', page, re.DOTALL)
            links = r'<li><a href="[^"]*?([^/"]+)/(?:index\.html)?"'
            assert [(value, re.findall(links, said)) for value, said in found] == _listed(tree, name, criterion)


def _listed(tree: Tree, name: str, criterion: Tree) -> list[tuple[str, list[str]]]:
    cells = {path: one["compare"][name] for path, one in tree["paths"].items()}
    paths = _sorted(tree, name) if "kind" in criterion else list(cells)
    known = [*criterion.get("values", ()), *bands(criterion)]
    having = {box: [path for path in paths if box in boxes(criterion, cells[path])] for box in known}
    if not known:
        having["order"] = [path for path in paths if "value" in cells[path]]
    for missing in ("none", "silent"):
        without = [path for path in paths if cells[path].get("missing") == missing]
        having |= {f".{missing}": without} if without else {}
    return list(having.items())


def _sorted(tree: Tree, name: str, *, falling: bool = False) -> list[str]:
    """The paths by their numbers, the lower end first; those without a number last, the silent ones at the very end."""
    numbers: dict[str, Any] = {}
    for path, one in tree["paths"].items():
        both = ends(one["compare"][name])
        if both:
            low, high = both
            numbers[path] = (low if low is not None else high, high if high is not None else low)
    counted = sorted(numbers, key=lambda path: numbers[path], reverse=falling)
    without = [path for path in tree["paths"] if path not in numbers]
    return counted + sorted(without, key=lambda path: tree["paths"][path]["compare"][name]["missing"] == "silent")


def the_table_can_be_seen_in_the_order_of_its_numbers(built: Built) -> None:
    """Up and down, each at an address of its own."""
    tree = built.case.tree
    for name, criterion in tree["criteria"].items():
        for ending, falling in (("", False), (".falling", True)):
            page = _page(built, f"compare/by.{name}{ending}/")
            assert bool(page) == ("kind" in criterion and len(tree["paths"]) > 1)
            if page:
                assert [path for path, _, _ in _rows(page)] == _sorted(tree, name, falling=falling)


CELL_INVARIANTS = (
    the_comparison_says_what_each_cell_says,
    lists_name_each_path_below_each_of_its_values,
    the_table_can_be_seen_in_the_order_of_its_numbers,
)
"""All of them."""
