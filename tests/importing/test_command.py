"""`fingerpost import`, as somebody types it."""

import sys
from pathlib import Path

import pytest

from fingerpost.catalogue import load_catalogue
from tests.importing.imported import INPUTS
from tests.projects import project_of, said
from tests.small_guide import SMALL


@pytest.mark.parametrize("name", sorted(path.name for path in INPUTS.iterdir()))
def test_a_guide_is_written_that_is_read_and_has_no_error(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of every input. What is still to be written is warned of, line by line."""
    output = project_of(tmp_path) / "content" / "taken-in.yaml"
    status, out, err = said(capsys, "import", "-o", str(output), str(INPUTS / name))
    assert (status, out) == (0, "")
    assert f"Wrote {output}" in err
    (guide,) = load_catalogue((output,)).guides
    assert guide.guide == "taken-in"
    _, found, _ = said(capsys, "--project", str(tmp_path), "check", "--all")
    assert " error " not in found
    assert "FP515" in found


def test_without_an_output_the_guide_alone_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """What is said of it goes where it does not get in the way of a program."""
    status, out, err = said(capsys, "import", "--language", "de", str(INPUTS / "umzug.md"))
    assert status == 0
    assert out.startswith("# yaml-language-server: $schema=")
    assert "\nguide: umzug-ins-neue-buero\n" in out
    assert err.startswith("Made a guide: 3 paths, 1 question, 2 criteria, 2 frequently asked questions.\n")
    assert "Everything in umzug.md found its place." in err


def test_what_found_no_place_is_listed_with_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """Beside how many there are."""
    _, _, err = said(capsys, "import", str(INPUTS / "bikes.md"))
    assert "2 parts of bikes.md found no place in it:\n  line 3: the heading of the column" in err


def test_names_that_are_nearly_the_same_are_told_with_both_places_and_stand_above_the_guide(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside what to do where they are one."""
    table = tmp_path / "table.csv"
    table.write_text("Path,Cost\nA X,1\na x,2\n")
    told = "line 3: `a x` is the path `a-x-2`, and `A X` (line 2) is `a-x`\n"
    _, out, err = said(capsys, "import", str(table))
    assert f"# {told}" in out
    asked = "1 name is nearly that of another path; where the two are one, write both alike and import again:"
    assert f"{asked}\n  {told}" in err
    table.write_text("Path,Cost\nA X,1\nB,2\n")
    _, out, err = said(capsys, "import", str(table))
    assert "nearly" not in out + err


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says so, and the file is as it was."""
    output = project_of(tmp_path, paths=SMALL) / "content" / "paths.yaml"
    status, _, _ = said(capsys, "import", "--output", str(output), str(INPUTS / "bikes.md"))
    assert "is there already, and is not overwritten" in str(status)
    assert output.read_text() == SMALL


def test_the_format_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the name of a file says nothing, or something else."""
    odd = tmp_path / "table.data"
    odd.write_text("Path,Cost\nA,1\nB,2\n")
    status, _, _ = said(capsys, "import", str(odd))
    assert "the name of the file does not say its format" in str(status)
    assert "--from markdown|csv|spreadsheet|mermaid|graphviz|dmn" in str(status)
    assert said(capsys, "import", "--from", "csv", str(odd))[0] == 0


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one sentence."""
    status, _, _ = said(capsys, "import", str(tmp_path / "no.md"))
    assert str(status) == f"{tmp_path / 'no.md'}: there is no such file."


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("coffee.md", "markdown_it"),
        ("book.xlsx", "openpyxl"),
        ("plants.dot", "pydot"),
        ("discount.dmn", "defusedxml"),
    ],
)
def test_a_library_that_is_missing_is_named_with_what_installs_it(
    name: str, module: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A site that is built without them still has the command."""
    monkeypatch.setitem(sys.modules, module, None)
    path = INPUTS / name if (INPUTS / name).exists() else tmp_path / name
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        path.write_bytes(b"PK")
    status, _, _ = said(capsys, "import", str(path))
    assert str(status).endswith("which is not installed. Install it: pip install 'fingerpost[import]'")


@pytest.mark.parametrize("name", ["locker.mmd", "plans.csv"])
def test_what_needs_no_library_is_read_without_any(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Charts of Mermaid and tables as CSV."""
    for module in ("markdown_it", "openpyxl", "pydot", "defusedxml"):
        monkeypatch.setitem(sys.modules, module, None)
    path = INPUTS / name if name == "locker.mmd" else tmp_path / name
    if not path.exists():
        path.write_text("Path,Cost\nA,1\n")
    assert said(capsys, "import", str(path))[0] == 0


def test_what_is_no_tag_of_a_language_is_told_before_anything_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    """As what was typed wrong, and not as a fault of the guide that would have come of it."""
    status, out, err = said(capsys, "import", "--language", "!!", "nothing.md")
    assert (status, out) == (2, "")
    assert "'--language': `!!`: expected a language tag such as `en` or `de-AT`." in err


def test_who_imports_is_told_how_much_the_check_will_refuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Texts are kept as they are, and not all that stands elsewhere may stand in a guide."""
    table = tmp_path / "table.csv"
    table.write_text("Path,Cost\nA,<i>1</i>\nB,[y](javascript:alert(1))\n")
    told = "2 places have what a guide may not have, such as HTML, a link to nowhere or a name twice"
    _, _, err = said(capsys, "import", str(table))
    assert told in err
    table.write_text("Path,Cost\nA,1\nB,2\n")
    _, _, err = said(capsys, "import", str(table))
    assert "a guide may not have" not in err
