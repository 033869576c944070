"""The cheat sheet shows every form of a catalogue, and each of them is one."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from fingerpost.catalogue import Guide, read_guide
from fingerpost.catalogue.schema import catalogue_schema
from fingerpost.cli import main
from fingerpost.commands import COMMANDS
from tests.small_guide import findings

FILE = "content/parcel.yaml"


@pytest.fixture(scope="module")
def page(project: Path) -> str:
    """The page."""
    return (project / "docs" / "cheat-sheet.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pieces(page: str) -> str:
    """Its pieces, one below the other."""
    return "\n".join(re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))


def test_its_pieces_make_one_guide_in_which_nothing_is_found(pieces: str) -> None:
    """As the page says; the checks examine it whole."""
    guide = read_guide(pieces, FILE)
    assert [f"{found.place.line} {found.code} {found.message}" for found in findings(guide)] == []


def _rows(page: str, head: str) -> list[str]:
    """The forms in the second column of a table, each without its quotes of Markdown."""
    table = page.partition(f"| {head} |")[2].partition("\n\n")[0]
    return [form for line in table.splitlines()[2:] for form in re.findall(r"`([^`]+)`", line.split(" | ", 1)[1])]


def _read(pieces: str, old: str, new: str) -> Guide:
    assert pieces.count(old) == 1, old
    return read_guide(pieces.replace(old, new), FILE)


def test_each_form_of_a_fact_is_read(pieces: str, page: str) -> None:
    """In the place of a fact of the guide."""
    forms = _rows(page, "A fact is")
    assert len(forms) == 4
    for form in forms:
        (fact,) = _read(pieces, "  - The parcel is there, in one piece.", f"  {form}").goal
        assert fact.text


def test_each_form_of_a_cell_is_read(pieces: str, page: str) -> None:
    """In the place of the cell of the same column."""
    forms = _rows(page, "A cell is")
    assert len(forms) == 8
    for form in forms:
        key, _, value = form.partition(": ")
        row = {"price": "price: 6.5", "days": "days: {from: 2, to: 3}", "reach": "reach: all"}
        guide = _read(pieces, f"{row[key]}, ", f"{key}: {value}, ")
        assert key in guide.paths["post"].compare


def test_each_form_of_a_need_is_read(pieces: str, page: str) -> None:
    """In the place of what the first path needs."""
    forms = _rows(page, "A path needs")
    assert len(forms) == 3
    for form in forms:
        assert _read(pieces, "requires: [light, label]", form).paths["post"].requires


def test_each_link_leads_on(pieces: str, page: str) -> None:
    """Those within the guide are looked at by the checks; the others have the form of one."""
    forms = re.findall(r"^\| `(\[[^`]+\))` \|", page, re.MULTILINE)
    assert len(forms) == 5
    own = [form for form in forms if "other-guide" not in form and ".md" not in form]
    for form in own:
        guide = _read(pieces, "  - The parcel is there, in one piece.", f"  - 'It is there: {form}.'")
        assert findings(guide) == ()


def test_no_key_of_a_catalogue_is_missing(page: str) -> None:
    """Each stands in a piece, a table or a sentence, with a colon behind it or as code."""
    schema = yaml.safe_load(catalogue_schema())
    parts: dict[str, Any] = {"Guide": schema, **schema["$defs"]}
    keys = {key for part in parts.values() for key in part.get("properties", {})}
    words = {word for name in ("Status", "SourceKind", "Kind", "NextKind", "Missing") for word in parts[name]["enum"]}
    assert len(keys) > 80
    known = set(re.findall(r"(?<![\w-])([a-z][\w-]*)(?=:|`)", page)) | set(re.findall(r"[\w-]+", page))
    assert sorted(key for key in keys if not re.search(rf"(?<![\w-]){key}(?=:|`)", page)) == []
    assert sorted(words - known) == []


def test_its_commands_are_there(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each by its name, and the code that is explained is one."""
    named = re.findall(r"`fingerpost ([a-z]+)", page)
    assert set(named) <= set(COMMANDS)
    assert len(named) == 8
    with pytest.raises(SystemExit) as ended:
        main(["explain", *re.findall(r"`fingerpost explain (\w+)`", page)])
    assert ended.value.code == 0
    assert capsys.readouterr().out
