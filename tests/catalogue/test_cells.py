"""A table of cells beside a guide is read as if each cell stood in its path, and told cell by cell."""

import csv
import datetime
import random
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest

from fingerpost.catalogue import CatalogueError, Guide, Place, guide_to_dict, read_folder
from fingerpost.catalogue.folder.table import read_table
from fingerpost.catalogue.values import MOST_VALUES
from fingerpost.checks import check_guide
from tests.folders import changed, cut
from tests.small_guide import TODAY, text_with

EVIDENCE = "{source: [own], status: confirmed, reviewed: 2026-11-01}"

_CELL = "    compare:\n      speed: {value: %s, source: [own], status: confirmed, reviewed: 2026-11-01}\n"

FOLDER = cut(
    text_with(
        (_CELL % "slow", ""),
        (_CELL % "fast", ""),
        ("aims:\n  arrive", f"evidence: {EVIDENCE}\naims:\n  arrive"),
        (
            "  speed: {name: Speed, values: {slow: Slow, fast: Fast}}\n",
            "  speed: {name: Speed, values: {slow: Slow, fast: Fast}}\n  note: {name: Note}\n",
        ),
    )
)
"""The small guide without its cells, and with a column of free text."""

TABLE = "path,speed,note\nwalk,slow,On foot.\ntrain,fast,By rail.\n"


def _read(table: str, *changes: tuple[str, str, str]) -> Guide:
    return read_folder({**changed(FOLDER, *changes), "cells.csv": table}, "content/travel")


def _cells(table: str, *changes: tuple[str, str, str]) -> list[tuple[str, Any]]:
    paths = _read(table, *changes).paths.values()
    return [(name, cell.value.written if cell.value else None) for path in paths for name, cell in path.compare.items()]


def _told(table: str, *changes: tuple[str, str, str]) -> list[str]:
    try:
        found = check_guide(_read(table, *changes), TODAY)
    except CatalogueError as error:
        found = error.findings
    return [str(finding).removeprefix("content/travel/") for finding in found]


ALL = [("speed", "slow"), ("note", "On foot."), ("speed", "fast"), ("note", "By rail.")]


@pytest.mark.parametrize(
    "table",
    [
        TABLE,
        TABLE.replace("\n", "\r\n"),
        TABLE.replace(",", ";"),
        TABLE.replace(",", "\t"),
        '"path","speed","note"\n"walk","slow","On foot."\n"train","fast","By rail."\n',
        "path , speed,note\n\n walk,slow , On foot.\n,,\ntrain,fast,By rail.",
        "path,note,,speed\ntrain,By rail.,,fast\nwalk,On foot.,,slow,,\n",
    ],
    ids=["as it is", "CR LF", "semicolons", "tabs", "quotes", "blanks and empty rows", "in another order"],
)
def test_a_table_is_read_as_programs_write_it(table: str) -> None:
    """One row a path and one column a criterion, in any order."""
    cells = _cells(table)
    assert sorted(cells) == sorted(ALL)
    assert _told(table) == []


def test_a_cell_may_have_lines_signs_and_quotes_in_it() -> None:
    """In quotes, as spreadsheets write them; lines end as they do elsewhere in a guide."""
    text = 'By rail,\r\n"mostly";\tit *is*'
    table = StringIO(newline="")
    csv.writer(table).writerows([["path", "speed", "note"], ["walk", "slow", "x"], ["train", "fast", text]])
    assert dict(_cells(table.getvalue())[2:])["note"] == text.replace("\r\n", "\n")


def test_a_cell_that_is_empty_says_nothing() -> None:
    """It may stand in the file of its path, with evidence of its own; elsewhere it is missing, and that is told."""
    own = (
        "paths/train.yaml",
        "short: Train\n",
        "short: Train\ncompare: {note: {value: Rail., reviewed: 2026-11-20}}\n",
    )
    table = TABLE.replace("By rail.", "")
    assert sorted(_cells(table, own)) == sorted([*ALL[:3], ("note", "Rail.")])
    assert _read(table, own).paths["train"].compare["note"].reviewed == datetime.date(2026, 11, 20)
    assert _told(table) == [
        (
            "paths/train.yaml:1:1: error FP301: the path `train` has no value for the criterion `note`. Add `note` to "
            "`compare`."
        )
    ]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12.50", "12.50"),
        ("10..20", {"from": 10, "to": 20}),
        ("2.5 .. 7.50", {"from": 2.5, "to": "7.50"}),
        ("..20", {"to": 20}),
        ("10..", {"from": 10}),
    ],
)
def test_a_number_and_a_range_stand_in_one_cell(written: str, value: Any) -> None:
    """With two full stops between the ends of a range, one of which may be open."""
    counts = ("guide.yaml", "note: {name: Note}", "note: {name: Note, kind: number}")
    table = f"path,note\nwalk,{written}\n"
    assert _cells(table, counts) == [("note", value)]


def test_several_values_stand_in_one_cell() -> None:
    """Between semicolons, where the criterion has a vocabulary; in a free text they are signs like others."""
    table = "path,speed,note\nwalk,slow; fast,Soon; late\n"
    assert _cells(table) == [("speed", ["slow", "fast"]), ("note", "Soon; late")]
    assert any("cells.csv:2:6: error FP107" in told for told in _told(table.replace("fast", "fsat")))


def test_a_cell_stands_in_the_table() -> None:
    """With line and column, also behind a cell of several lines; its evidence stands above."""
    guide = _read('path,note,speed\ntrain,"By\nrail.",fast\n"walk",On foot.,slow\n')
    place = guide.paths["walk"].compare["speed"].place
    assert str(place()) == str(place("value")) == "content/travel/cells.csv:4:17"
    assert str(guide.paths["train"].compare["speed"].place()) == "content/travel/cells.csv:3:8"
    assert str(place("reviewed")) == "content/travel/guide.yaml:9:56"
    assert "content/travel/cells.csv" in guide.files


def test_cells_rest_on_what_the_guide_says_of_its_comparison() -> None:
    """Before what a path says of all its facts, and behind what it says of its own row; also written as one file."""
    table = ("guide.yaml", f"evidence: {EVIDENCE}", f"evidence: {EVIDENCE[:-1]}, compare: {{reviewed: 2026-11-10}}}}")
    path = ("paths/walk.yaml", "short: Walk\n", "short: Walk\nevidence: {reviewed: 2026-11-20}\n")
    row = ("paths/walk.yaml", "{reviewed: 2026-11-20}", "{reviewed: 2026-11-20, compare: {reviewed: 2026-11-15}}")

    def days(guide: Guide) -> list[int]:
        return [guide.paths[name].compare["speed"].reviewed.day for name in ("walk", "train")]

    assert days(_read(TABLE)) == [1, 1]
    assert days(_read(TABLE, path)) == [20, 1]
    assert days(_read(TABLE, table, path)) == [10, 10]
    assert days(_read(TABLE, table, path, row)) == [15, 10]
    guide = _read(TABLE, table, path, row)
    assert guide_to_dict(guide)["paths"]["train"]["compare"] == {"speed": "fast", "note": "By rail."}
    assert guide.paths["train"].compare["note"].reviewed_with == ("evidence", "compare")


FAULTS: dict[str, tuple[str, list[str]]] = {
    "a path that is not there": (
        TABLE.replace("train,", "trian,"),
        ["cells.csv:3:1: error FP003: no path is called `trian`. Did you mean `train`?"],
    ),
    "a criterion that is not there": (
        TABLE.replace("note", "notes"),
        ["cells.csv:1:12: error FP003: no criterion is called `notes`. Did you mean `note`?"],
    ),
    "a path that has two rows": (
        TABLE + "walk,fast,\n",
        ["cells.csv:4:1: error FP004: `walk` stands here a second time; the first is in line 2. Keep one of them."],
    ),
    "a criterion that has two columns": (
        TABLE.replace("note", "speed"),
        ["cells.csv:1:12: error FP004: `speed` stands here a second time; the first is in line 1. Keep one of them."],
    ),
    "a row without a path": (
        TABLE + ",slow,\n",
        [
            "cells.csv:4:1: error FP011: this row names no path. Write the id of one into its first cell.",
        ],
    ),
    "a cell too many": (
        TABLE.replace("On foot.", "Slow, on foot."),
        [
            (
                "cells.csv:2:16: error FP011: this cell has no criterion: nothing stands above it in the first row. "
                "Where a comma has parted it from its text, put the whole text in quotes."
            )
        ],
    ),
    "another first cell": (
        TABLE.replace("path", "id"),
        [
            (
                "cells.csv:1:1: error FP011: a table of cells begins with `path`; the ids of criteria stand beside "
                "that. Found `id`. Write `path` into its first cell, and a comma, a semicolon or a tab between its "
                "cells."
            )
        ],
    ),
    "nothing": (
        "\n,,\n",
        [
            (
                "cells.csv:1:1: error FP011: a table of cells begins with `path`; the ids of criteria stand beside "
                "that. Found nothing. Write `path` into its first cell, and a comma, a semicolon or a tab between its "
                "cells."
            )
        ],
    ),
    "a quote that nothing ends": (
        TABLE.replace("On foot.", '"On foot.'),
        ["cells.csv:2:11: error FP011: a quote begins here, and nothing ends it. End it, or take it out."],
    ),
    "a quote in quotes": (
        TABLE.replace("On foot.", '"On "foot"."'),
        [
            (
                "cells.csv:2:16: error FP011: a cell goes on behind the quote that ends it. In quotes, a quote is "
                "written "
                "twice."
            )
        ],
    ),
    "a character that no page can show": (
        TABLE.replace("On foot", "On\x07foot"),
        [
            "cells.csv:2:11: error FP001: a control character stands in this text. Take it out: no page can show it.",
        ],
    ),
    "a cell as long as a book": (
        TABLE.replace("On foot.", "On foot. " * 20_000),
        ["cells.csv:2:1: error FP011: this row cannot be read: field larger than field limit (131072)."],
    ),
    "more cells than a file may have": (
        f"path,speed\nwalk{',' * MOST_VALUES}x\n",
        [
            (
                "cells.csv:2:200003: error FP011: more than 200,000 values in one file. Split it into several "
                "guides, or "
                "into the files of a folder."
            )
        ],
    ),
    "a value that the vocabulary lacks": (
        TABLE.replace("slow", "slwo"),
        [
            (
                "cells.csv:2:6: error FP107: in the row of `walk`, `slwo` is no value of the criterion `speed`. Did "
                "you mean `slow`?"
            )
        ],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_a_table_is_told_at_its_cell(name: str) -> None:
    """With line and column, and once."""
    table, expected = FAULTS[name]
    assert _told(table) == expected


def test_a_cell_that_stands_in_its_path_too_is_told() -> None:
    """At the table, with the other place."""
    assert _told(TABLE, ("paths/walk.yaml", "short: Walk\n", "short: Walk\ncompare: {note: On foot.}\n")) == [
        (
            "cells.csv:2:11: error FP004: `note` stands here a second time; the first is in "
            "content/travel/paths/walk.yaml:3:11. Keep one of them."
        )
    ]


def test_cells_of_a_path_that_cannot_be_read_are_no_second_fault() -> None:
    """Nor those of one whose row is none."""
    (line,) = _told(TABLE, ("paths/walk.yaml", "name: Walk", "name: [Walk"))
    assert line.startswith("paths/walk.yaml:2:6: error FP001: this is not YAML")
    assert _told(TABLE, ("paths/walk.yaml", "short: Walk\n", "short: Walk\ncompare: none\n")) == [
        "paths/walk.yaml:3:10: error FP002: paths.walk.compare: expected a mapping of keys to values, found `none`."
    ]


def _tables(number: int) -> Iterator[tuple[str, str]]:
    """Made-up tables, and what separates their cells."""
    chance = random.Random(7)  # noqa: S311 - no secret
    for _ in range(number):
        separator = chance.choice(",;\t")
        pieces = ("a", "é", " ", '"', '""', "\n", "\r\n", "\r", separator, separator, "x" * 9, "\u2028", "'")
        yield f"path{separator}" + "".join(chance.choices(pieces, k=chance.randint(0, 12))), separator


def test_every_cell_is_found_where_it_stands() -> None:
    """What Python's reader says of it begins there: of 2,000 tables, read or refused in a place of theirs."""
    read = 0
    for text, separator in _tables(2000):
        values = read_table(text, "cells.csv")
        if values.value is None:
            last = values.findings[-1]
            assert _behind(text, last.place), (text, last)
            continue
        rows = [row for row in csv.reader(StringIO(text, newline=""), delimiter=separator) if any(map(str.strip, row))]
        assert len(values.value.rows) == len(rows)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                ahead = _behind(text, values.places.start((number, column)))
                assert ahead.startswith((cell, f'"{cell.replace(chr(34), chr(34) * 2)}"')), (text, cell)
                read += 1
    assert read > 3000


def _behind(text: str, place: Place) -> str:
    """The text from a place on."""
    return "".join(list(StringIO(text, newline=""))[place.line - 1 :])[place.column - 1 :]


COUNTS = ("guide.yaml", "note: {name: Note}", "note: {name: Note, kind: number}")
"""The column of free text counts."""

A_NUMBER = (
    "Write a number such as `12`, or a range such as `10..20`, of which one end may be left out. What they count "
    "stands at the criterion (`unit`)."
)
ELSEWHERE = (
    "Whatever else a cell says, such as a note, its evidence, or why it has no value, stands in the file of the path; "
    "its place in the table then stays empty."
)
NO_COMMA = (
    "Write a number without a comma: a point stands before its decimals, as in `1.5`, and nothing parts its thousands."
)


@pytest.mark.parametrize(
    ("text", "found", "hint"),
    [
        ("{from: 10; to: 20}", "the text `{from: 10; to: 20}`", f"{A_NUMBER} {ELSEWHERE}"),
        ("[]", "the text `[]`", f"{A_NUMBER} {ELSEWHERE}"),
        ("silent", "the text `silent`", f"{A_NUMBER} {ELSEWHERE}"),
        ("20..10", "the range `20..10`", "Write the lower end first: `10..20`."),
        ('"1,5"', "the text `1,5`", NO_COMMA),
        ('"1,000..2,000"', "the text `1,000..2,000`", NO_COMMA),
        ("12 GB", "the text `12 GB`", A_NUMBER),
        ("10..x", "the text `10..x`", A_NUMBER),
        ("10 .. 20 .. 30", "the text `10 .. 20 .. 30`", A_NUMBER),
    ],
)
def test_a_number_in_a_table_is_asked_for_in_the_words_of_tables(text: str, found: str, hint: str) -> None:
    """With the row, the column, what was found and what to write; YAML is not spoken of."""
    assert _told(TABLE.replace("On foot.", text).replace("By rail.", "2"), COUNTS) == [
        (
            "cells.csv:2:11: error FP306: in the row of `walk`, the criterion `note` takes a number, or a range such "
            f"as `10..20`; found {found}. {hint}"
        )
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"slow, fast"', "`slow, fast` is no value of the criterion `speed`. Several values stand in one cell with "),
        ("slow/fast", "`slow/fast` is no value of the criterion `speed`. Several values stand in one cell with "),
        ("silent", f"`silent` is no value of the criterion `speed`. There is `slow`, `fast`. {ELSEWHERE}"),
        ("slow;slow", "the criterion `speed` takes one of its values, or several with semicolons between them, each "),
    ],
)
def test_several_values_in_a_table_are_asked_for_in_the_words_of_tables(text: str, told: str) -> None:
    """They stand apart by semicolons."""
    (found,) = (one for one in _told(TABLE.replace("slow", text)) if "FP206" not in one)
    assert f"in the row of `walk`, {told}" in found


@pytest.mark.parametrize("text", ["slow;", ";", "slow;;fast"])
def test_a_semicolon_with_no_value_beside_it_is_told_in_its_cell(text: str) -> None:
    """Once."""
    (found,) = _told(TABLE.replace("slow", text))
    assert found.startswith("cells.csv:2:6: error FP011: the cell of `walk` for `speed` has a semicolon with no value ")


@pytest.mark.parametrize(("sign", "name"), [(",", "comma"), (";", "semicolon"), ("\t", "tab")])
def test_what_is_said_of_a_table_names_what_parts_its_own_cells(sign: str, name: str) -> None:
    """And no other sign."""
    (found,) = _told(TABLE.replace("On foot.", "On foot.,truly").replace(",", sign))
    assert f"Where a {name} has parted it from its text, put the whole text in quotes." in found


def test_a_row_that_is_parted_otherwise_than_the_first_one_is_told_so() -> None:
    """It is no path of a strange name."""
    table = TABLE.replace("path,speed,note", "path;speed;note").replace("train,fast,By", "train;fast;By")
    (found, *_) = _told(table)
    assert found == (
        "cells.csv:2:1: error FP011: this row is one cell, `walk,slow,On foot.`; the first row parts its cells by a "
        "semicolon. Write a semicolon between its cells."
    )
