"""Themed pages as files for a generator of this family."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from fingerpost.outputs.disk import RECORD, PlaceError
from fingerpost.outputs.mkdocs.navigation import navigation_block
from fingerpost.outputs.plain.writing import Plain
from fingerpost.outputs.plain.zensical import OWN_LOOK
from tests.rendered import SITE, catalogue_of, write_sources
from tests.small_guide import guide_with

HOSTILE = '"><script>alert(1)</script> & co'

ESCAPED = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"


def _front_matter(folder: Path, page: str) -> dict[str, str]:
    head: dict[str, str] = yaml.safe_load((folder / page).read_text(encoding="utf-8").split("---\n")[1])
    return head


@pytest.mark.parametrize(
    ("field", "page", "key"),
    [
        ("name: Walk there", "travel/paths/walk/index.md", "title"),
        ("text: You walk.", "travel/paths/walk/index.md", "description"),
        ("title: Travel", "travel/index.md", "title"),
        ("text: To arrive.", "travel/index.md", "description"),
    ],
)
def test_titles_and_descriptions_are_text_to_a_theme(field: str, page: str, key: str, tmp_path: Path) -> None:
    """It puts them into its pages as they stand, between quotes and between elements."""
    name = field.partition(":")[0]
    write_sources(tmp_path, guide_with((field, f"{name}: '{HOSTILE}'")))
    assert ESCAPED in _front_matter(tmp_path, page)[key]


SHOWING = (
    "tired?,\n    answer: Take the *train*.",
    "tired?,\n    answer: 'So: ![A hill](img/hill.png), ![A lake](img/lake.png)'",
)


def _write_with(folder: Path, **pictures: bytes) -> None:
    shown = {f"img/{name}.png": content for name, content in pictures.items()}
    Plain(catalogue=catalogue_of(guide_with(SHOWING)), site=SITE, at="", pictures=shown).write(OWN_LOOK, folder)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_picture_that_has_changed_is_written_again(tmp_path: Path) -> None:
    """Also where a copy of the documentation, with the same picture, stood there before; what did not change stays."""
    (tmp_path / "img").mkdir()
    (tmp_path / "other.png").write_bytes(b"a hill")
    (tmp_path / "img" / "hill.png").symlink_to("../other.png")
    (tmp_path / "img" / "lake.png").write_bytes(b"a lake")
    _write_with(tmp_path, hill=b"a hill", lake=b"a lake")
    assert (tmp_path / "img" / "hill.png").is_symlink()
    _write_with(tmp_path, hill=b"a hill", lake=b"a wider lake")
    assert (tmp_path / "img" / "hill.png").is_symlink()
    _write_with(tmp_path, hill=b"a higher hill", lake=b"a pond")
    assert (tmp_path / "other.png").read_bytes() == b"a hill"
    assert [(tmp_path / "img" / f"{name}.png").read_bytes() for name in ("hill", "lake")] == [
        b"a higher hill",
        b"a pond",
    ]


FOREIGN: dict[str, Callable[[Path], object]] = {
    "another picture": lambda path: path.write_bytes(b"a hill of another author"),
    "a link to another picture": lambda path: path.symlink_to("../index.md"),
    "a link to nowhere": lambda path: path.symlink_to("nowhere.png"),
}


@pytest.mark.parametrize("case", FOREIGN)
@pytest.mark.parametrize("record", [None, b"[1]", b"\xff", b'{"img/hill.png": 3}'])
def test_nothing_is_written_where_there_is(case: str, record: bytes | None, tmp_path: Path) -> None:
    """In the place of a picture; what may be replaced is not guessed where the record of it is broken."""
    (tmp_path / "img").mkdir()
    (tmp_path / "index.md").write_text("# Home\n")
    FOREIGN[case](tmp_path / "img" / "hill.png")
    if record is not None:
        (tmp_path / RECORD).write_bytes(record)
    before = _files(tmp_path)
    with pytest.raises(PlaceError) as refused:
        _write_with(tmp_path, hill=b"a hill", lake=b"a lake")
    why = "not the picture that a guide shows under this name. Rename one, or move it away."
    assert str(refused.value).splitlines() == [
        "Nothing was written. This stands where guides go:",
        f"{tmp_path / 'img' / 'hill.png'}: {why}",
    ]
    assert _files(tmp_path) == before


def test_a_picture_that_was_changed_where_it_stands_stays(tmp_path: Path) -> None:
    """What an author has made of it since it was written is kept."""
    _write_with(tmp_path, hill=b"a hill")
    (tmp_path / "img" / "hill.png").write_bytes(b"a hill with a flag")
    with pytest.raises(PlaceError, match=r"img/hill\.png: not the picture"):
        _write_with(tmp_path, hill=b"a hill")


def test_a_generator_with_macros_finds_nothing_to_run(tmp_path: Path) -> None:
    """The signs of its tags are shown as they were written, in titles, descriptions, texts and the navigation."""
    words = "{{ config }} {% raw %} {# note #}"
    changes = (("name: Walk there", f"name: '{words}'"), ("text: You walk.", f"text: '{words}'"))
    guide = guide_with(*changes, ("title: Travel", f"title: '{words}'"), ("short: Walk", f"short: '{words}'"))
    write_sources(tmp_path, guide)
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")]
    texts.append(navigation_block(catalogue_of(guide), SITE))
    assert len(texts) > 8
    assert [text for text in texts if "{{" in text or "{%" in text or "{#" in text] == []
    assert "&#123;{ config }} &#123;% raw %} &#123;# note #}" in _front_matter(tmp_path, "travel/index.md")["title"]
