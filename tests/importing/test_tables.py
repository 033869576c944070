"""A comparison as CSV and as a spreadsheet."""

import datetime
import io

import openpyxl
import pytest
from openpyxl.comments import Comment

from fingerpost.catalogue import Guide
from tests.importing.imported import imported, left

Filled = str | int | float | datetime.date
"""What a cell of a spreadsheet is filled with."""

TABLE = (
    ("Plan", "Price", "Support", "Notes"),
    ("Basic", "5", "none", "For one person; no team"),
    ("Team, up to ten", "12.50", "mail", 'Called "squad" before'),
    ("Company", "40", "phone", "Two lines:\nsee the contract"),
)
"""A table with every sign in it that can stand between cells."""


def _csv(sign: str) -> str:
    def cell(text: str) -> str:
        quoted = text.replace('"', '""')
        return f'"{quoted}"' if {sign, '"', "\n"} & {*text} else text

    return "".join(f"{sign.join(map(cell, row))}\n" for row in TABLE)


def _rows(made: Guide) -> list[tuple[str, ...]]:
    """The table that a guide has."""
    columns = [*made.criteria.values()]
    rows = [("Plan", *(column.name for column in columns))]
    for path in made.paths.values():
        cells = [path.compare[column.id].value for column in columns]
        written = [str(cell.written) if cell else "" for cell in cells]
        rows.append((path.name, *written))
    return rows


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_comes_back_cell_by_cell_whatever_stands_between_cells(sign: str, encoding: str) -> None:
    """As programs of many countries write it, with and without a mark of the byte order."""
    made = imported(_csv(sign).replace("\n", "\r\n").encode(encoding), "plans.csv")
    assert _rows(made.guide) == [*TABLE]
    assert left(made) == []
    assert made.guide.title == "Plans"


def test_a_line_that_says_what_stands_between_cells_is_believed() -> None:
    """Some programs write one; the lines below keep their numbers."""
    made = imported("sep=;\nTool;Size\nA, or B;1;x\n", "t.csv")
    assert [path.name for path in made.guide.paths.values()] == ["A, or B"]
    assert left(made) == [(3, "x")]


def test_a_row_may_be_short_or_long_and_a_title_may_stand_above() -> None:
    """What is beyond the headings is left with its line; a text alone above them is the title."""
    made = imported("Which van?,,\n,,\nVan,Seats,Boot\nSmall,2\nLarge,5,big,red\n,9,\nSmall,3,\n", "vans.csv")
    assert made.guide.title == "Which van?"
    assert made.guide.paths["small"].compare["boot"].missing == "silent"
    assert left(made) == [(3, "Van"), (5, "red"), (6, "| 9 |"), (7, "Small | 3 |")]


def test_rows_whose_names_differ_in_how_they_are_written_are_paths_of_their_own() -> None:
    """In case, spaces or a sign: none of their values is lost, and each is told with the id that it has."""
    made = imported("Path,Cost\nA X,1\na x,2\nB,3\nA+X,4\nA-X,5\n", "x.csv")
    assert [*made.guide.paths] == ["a-x", "a-x-2", "b", "a-x-3", "a-x-4"]
    assert [row[1] for row in _rows(made.guide)[1:]] == ["1", "2", "3", "4", "5"]
    assert left(made) == []
    assert [(one.line, one.name, one.id, one.first_line) for one in made.alike] == [
        (3, "a x", "a-x-2", 2),
        (5, "A+X", "a-x-3", 2),
        (6, "A-X", "a-x-4", 2),
    ]


def test_a_second_row_of_the_very_same_name_is_left_whole() -> None:
    """However it is marked; what it says is told with its line."""
    made = imported("Path,Cost\nA X,1\na x,2\n**A  X**,3\na x,4\n", "x.csv")
    assert [*made.guide.paths] == ["a-x", "a-x-2"]
    assert [(one.line, one.text, one.why) for one in made.leftovers] == [
        (4, "**A  X** | 3", "line 2 has a row of the same path"),
        (5, "a x | 4", "line 3 has a row of the same path"),
    ]


def test_columns_are_words_numbers_or_a_vocabulary() -> None:
    """A few short words that come again are values to filter by, scales in their order."""
    made = imported(
        "Path,Effort,Days,Open,Remark\nA,high,3,Yes,one\nB,low,10,no,two\nC,medium,7,No,three\n", "x.csv"
    ).guide
    assert dict(made.criteria["effort"].values) == {"low": "low", "medium": "medium", "high": "high"}
    assert made.criteria["days"].kind == "number"
    assert dict(made.criteria["open"].values) == {"no": "no", "yes": "Yes"}
    assert not made.criteria["remark"].enumerated


def test_a_table_with_a_path_in_each_column_is_turned() -> None:
    """Where its first heading says that criteria stand below."""
    made = imported("Feature,Basic,Pro\nPrice,5,9\nSupport,mail,phone\n", "x.csv").guide
    assert _rows(made) == [("Plan", "Price", "Support"), ("Basic", "5", "mail"), ("Pro", "9", "phone")]


def test_addresses_and_sources_of_a_row_go_where_they_belong() -> None:
    """A column of addresses leads on, a column of sources is what the row rests on."""
    made = imported(
        "Name,Link,Source,Cost\nA,https://a.example.org/,https://a.example.org/prices,4\nB,http://b.example.org,Leaflet,5\n",
        "x.csv",
    ).guide
    assert [step.url for step in made.paths["a"].next] == ["https://a.example.org/"]
    assert [made.sources[name].url for name in made.paths["a"].compare["cost"].source] == [
        "https://a.example.org/prices"
    ]
    assert [made.sources[name].title for name in made.paths["b"].compare["cost"].source] == ["Leaflet"]
    assert made.paths["b"].compare["link"].value is not None


def _book(fill: list[tuple[str, Filled]], *merged: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for at, value in fill:
        sheet[at] = value
    for area in merged:
        sheet.merge_cells(area)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_spreadsheet_comes_back_as_its_reader_sees_it() -> None:
    """Numbers, days, truth and words, far from the first cell too."""
    fill: list[tuple[str, Filled]] = [("C3", "Plan"), ("D3", "From"), ("E3", "Seats"), ("F3", "Open")]
    fill += [
        ("C4", "Basic"),
        ("D4", datetime.datetime.combine(datetime.date(2027, 1, 2), datetime.time())),
        ("E4", 3.0),
        ("F4", True),
    ]
    fill += [("C5", "Pro"), ("D5", datetime.date(2027, 3, 4)), ("E5", 12), ("F5", False)]
    made = imported(_book(fill), "plans.xlsx").guide
    assert _rows(made) == [
        ("Plan", "From", "Seats", "Open"),
        ("Basic", "2027-01-02", "3", "yes"),
        ("Pro", "2027-03-04", "12", "no"),
    ]


def test_merged_cells_of_a_spreadsheet_say_their_value_in_each_row() -> None:
    """Downwards in a column, sideways in two rows of headings, and across as a title."""
    fill: list[tuple[str, Filled]] = [("A1", "Ways to travel"), ("A2", "Way"), ("B2", "Cost"), ("D2", "Region")]
    fill += [("B3", "single"), ("C3", "return")]
    fill += [("A4", "Bus"), ("B4", 2), ("C4", 3), ("D4", "city"), ("A5", "Tram"), ("B5", 4), ("C5", 7)]
    made = imported(_book(fill, "A1:D1", "B2:C2", "A2:A3", "D2:D3", "D4:D5"), "travel.xlsx").guide
    assert made.title == "Ways to travel"
    assert _rows(made) == [
        ("Plan", "Cost: single", "Cost: return", "Region"),
        ("Bus", "2", "3", "city"),
        ("Tram", "4", "7", "city"),
    ]


def test_what_a_workbook_holds_beside_its_table_is_left() -> None:
    """Comments, addresses behind cells, and other sheets."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Path", "Cost"), ("A", 1), ("B", 2)):
        sheet.append(row)
    sheet["B2"].comment = Comment("ask again", "me")
    sheet["A3"].hyperlink = "https://b.example.org/"
    other = book.create_sheet("More")
    other.append(("Path", "Colour"))
    written = io.BytesIO()
    book.save(written)
    made = imported(written.getvalue(), "x.xlsx")
    assert left(made) == [(1, "Path | Colour"), (2, "ask again"), (3, "https://b.example.org/")]
