"""Files that are no catalogue, or that try to cost more than they are worth: each gets its finding."""

import errno
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import CatalogueError, load_catalogue, read_guide
from fingerpost.catalogue.content import LARGEST
from fingerpost.catalogue.validation import MOST_FINDINGS
from fingerpost.catalogue.values import DEEPEST, MOST_VALUES
from fingerpost.project import read_catalogue, unread_guides
from tests.folders import cut, folder_of
from tests.small_guide import FILE, SMALL, text_with


def _refusal(path: Path) -> str:
    with pytest.raises(CatalogueError) as caught:
        load_catalogue([path], path.parent)
    (finding,) = caught.value.findings
    return str(finding)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _file(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def _large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


def _folder(path: Path) -> None:
    path.mkdir()


def _closed(path: Path) -> None:
    os.mkfifo(path)


UNREADABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (
        lambda path: path,
        (
            "1:1: error FP000: there is no such file. Name a file that is there, also under `content` of the plug-in; "
            "or begin a guide: `fingerpost new choose-a-plan`."
        ),
    ),
    "a folder": (_folder, "1:1: error FP000: this is no file."),
    "a pipe that nobody fills": (_closed, "1:1: error FP000: this is no file."),
    "a link to a device": (_link("/dev/zero"), "1:1: error FP000: this is no file."),
    "a link to nowhere": (_link("nowhere.yaml"), "1:1: error FP000: this is a link that leads to no file."),
    "a link to itself": (_link("a.yaml"), "1:1: error FP000: this is a link that leads to no file."),
    "a hundred megabytes": (
        _large,
        "1:1: error FP000: the file is larger than 32 MiB. Split it into several guides, or ",
    ),
    "bytes of another encoding": (
        _file(b"guide: x\ntitle: caf\xe9\n"),
        "2:11: error FP000: byte 0xe9 is not UTF-8. Save the file as UTF-8.",
    ),
    "a half character at its end": (_file("title: é".encode()[:-1]), "1:8: error FP000: byte 0xc3 is not UTF-8."),
    "a surrogate": (_file(b"title: \xed\xa0\x80"), "1:8: error FP000: byte 0xed is not UTF-8."),
    "UTF-16": (_file("title: x".encode("utf-16")), "1:1: error FP000: byte 0xff is not UTF-8."),
    "a NUL": (
        _file(b"guide: x\ntitle: a\x00b\n"),
        "2:9: error FP001: the character U+0000 may not stand in a YAML file.",
    ),
    "an escape": (
        _file(b"guide: x\ntitle: \xc3\xa9\x1b[1m\n"),
        "2:9: error FP001: the character U+001B may not stand in a YAML file.",
    ),
    "two documents": (
        _file(b"guide: x\n---\nguide: y\n"),
        "2:1: error FP001: this is not YAML: but found another document",
    ),
    "no YAML": (_file(b"\x89PNG\r\n"), "1:1: error FP000: byte 0x89 is not UTF-8."),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_catalogue_cannot_be(name: str, tmp_path: Path) -> None:
    """One finding, at the place of the fault, and no waiting."""
    make, expected = UNREADABLE[name]
    make(tmp_path / "a.yaml")
    assert _refusal(tmp_path / "a.yaml").startswith(f"a.yaml:{expected}")


NO_TEXT = [name for name, (_, said) in UNREADABLE.items() if "FP000" in said and name not in ("nothing", "a folder")]


@pytest.mark.parametrize("part", ["guide.yaml", "paths/fly.yaml", "questions/more.yaml", "cells.csv"])
@pytest.mark.parametrize("name", NO_TEXT)
def test_a_part_of_a_guide_cannot_be(name: str, part: str, tmp_path: Path) -> None:
    """What no catalogue file can be either: one finding of that file, and no waiting."""
    make, expected = UNREADABLE[name]
    folder = folder_of(tmp_path / "a", cut(SMALL))
    (folder / part).unlink(missing_ok=True)
    make(folder / part)
    assert _refusal(folder).startswith(f"a/{part}:{expected}")


def test_a_folder_of_a_guide_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A link that leads to itself or nowhere, in the place of a folder; a file there is nobody's."""
    folder = folder_of(tmp_path / "a", cut(SMALL))
    (folder / "sources").symlink_to("sources")
    loop = "a/sources:1:1: error FP000: the folder cannot be read: Too many levels of symbolic links."
    assert _refusal(folder) == loop
    (folder / "sources").unlink()
    (folder / "sources").symlink_to("nowhere")
    assert _refusal(folder) == "a/sources:1:1: error FP000: this is a link that leads to no folder."
    (folder / "sources").unlink()
    (folder / "sources").write_text("no folder")
    (folder / "conditions").symlink_to("paths")
    (folder / "paths" / "up.yaml").symlink_to("..")
    with pytest.raises(CatalogueError) as caught:
        load_catalogue([folder], tmp_path)
    assert {finding.place.file for finding in caught.value.findings} == {
        "a/conditions/train.yaml",
        "a/conditions/walk.yaml",
    }


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It might be a guide, so nothing is published without it. A system that refuses stands in for its rights."""
    closed = folder_of(tmp_path / "content" / "closed", cut(SMALL))
    ask = os.scandir

    def refuse(path: Any = ".") -> Any:
        if Path(path) == closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(path))
        return ask(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(
        CatalogueError, match=r"^content/closed:1:1: error FP000: the folder cannot be read: Permission"
    ):
        read_catalogue(tmp_path)
    assert unread_guides(tmp_path) == ()


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    """The system's own word for it is passed on."""
    name = "a" * 300
    assert "error FP000: the file cannot be read: File name too long." in _refusal(tmp_path / name)


def test_a_link_to_a_regular_file_is_followed(tmp_path: Path) -> None:
    """Wherever it lies: who may put a link into a project may put a file there. Findings name the link."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "real.yaml").write_text(text_with(("start: far", "start: fur")))
    (tmp_path / "project").mkdir()
    link = tmp_path / "project" / "a.yaml"
    link.symlink_to(tmp_path / "elsewhere" / "real.yaml")
    assert _refusal(link).startswith("a.yaml:5:8: error FP003")
    (tmp_path / "elsewhere" / "real.yaml").write_text(SMALL)
    assert load_catalogue([link]).guides[0].guide == "travel"


def test_the_folder_of_catalogues_may_be_a_link(tmp_path: Path) -> None:
    """A project may keep its catalogues elsewhere."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "paths.yaml").write_text(SMALL)
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "content").symlink_to("../elsewhere")
    assert read_catalogue(tmp_path / "project").files == ("content/paths.yaml",)


def test_what_an_editor_keeps_beside_a_catalogue_is_none(tmp_path: Path) -> None:
    """Emacs marks a file that is edited by a link to nowhere, macOS leaves notes of its own: the build goes on."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "paths.yaml").write_text(SMALL)
    (tmp_path / "content" / ".#paths.yaml").symlink_to("somebody@somewhere.1234")
    (tmp_path / "content" / "._paths.yaml").write_bytes(b"\x00\x05\x16\x07")
    assert read_catalogue(tmp_path).files == ("content/paths.yaml",)


def test_a_folder_of_catalogues_that_leads_in_a_circle_is_named(tmp_path: Path) -> None:
    """It is a link that leads nowhere."""
    (tmp_path / "content").symlink_to("content")
    with pytest.raises(CatalogueError, match=r"content:1:1: error FP000: no guide .* it is a link that"):
        read_catalogue(tmp_path)


def test_a_mark_of_the_byte_order_is_no_part_of_the_text(tmp_path: Path) -> None:
    """Editors on Windows write one; places are counted behind it."""
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert load_catalogue([tmp_path / "a.yaml"]).guides[0].guide == "travel"
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbfguide: \xff")
    assert _refusal(tmp_path / "a.yaml").startswith("a.yaml:1:8: error FP000: byte 0xff")


def _nested(levels: int) -> str:
    return f"deep: {'[' * levels}{']' * levels}\n"


def _aliases() -> str:
    """Nine levels of nine: 387 million values in half a kilobyte."""
    levels = (
        f"{one}: &{one} [{','.join([f'*{before}'] * 9)}]\n" for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    )
    return f"a: &a [x,x,x,x,x,x,x,x,x]\n{''.join(levels)}"


def _goal(entry: str, times: int) -> str:
    return SMALL.replace("goal: [", f"goal: [{f'{entry},' * times}")


def _alike(names: int) -> str:
    """Each name that is used is nearly one of those that are declared."""
    declared = "".join(f"  s{n}: x\n" for n in range(names))
    return SMALL.replace("serves: [arrive]", f"serves: [{','.join(f'r{n}' for n in range(names))}]").replace(
        "aims:\n", f"aims:\n{declared}"
    )


BOMBS: dict[str, tuple[str, str]] = {
    "aliases that stand for millions of values": (_aliases(), "FP001: the alias `*a` is not read."),
    "a mapping that contains itself": ("a: &a {b: *a}", "FP001: the alias `*a` is not read."),
    "merges": (SMALL + "\n".join(["<<: {a: b}"] * 100), "FP001: `<<` merges are not read."),
    "lists in lists": ("[" * 1_000_000, f"FP001: nested more than {DEEPEST} levels deep."),
    "mappings in mappings": ("{a: " * 1_000_000, f"FP001: nested more than {DEEPEST} levels deep."),
    "lists in lists by dashes": ("- " * 1_000_000, f"FP001: nested more than {DEEPEST} levels deep."),
    "a million entries without anything": (
        _goal("{}", 1_000_000),
        f"FP001: more than {MOST_VALUES:,} values in one file.",
    ),
    "a million words": (_goal("x", 1_000_000), f"FP001: more than {MOST_VALUES:,} values in one file."),
    "as many of them as may stand there": (
        _goal("{}", MOST_VALUES - 1000),
        "FP000: this guide has more than 1,000 faults.",
    ),
    "ninety thousand keys that are not known": (
        SMALL + "".join(f"k{n}: 1\n" for n in range(90_000)),
        "FP000: this guide has more than",
    ),
    "names that are nearly those of as many others": (_alike(60_000), "FP000: this guide has more than 1,000 faults."),
    "a key of ten million letters": (
        f'{SMALL}? "{"a" * 10_000_000}"\n: 1\n',
        "FP002: the catalogue has no key `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...`.",
    ),
    "a tag of a million letters": (
        "!" + "a" * 1_000_000,
        "FP001: the tag `!aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...` is not read.",
    ),
    "an anchor of a million letters, twice": (
        f"[&{'a' * 1_000_000} x, &{'a' * 1_000_000} y]",
        "FP001: this is not YAML: ",
    ),
    "thirty million blanks": (" " * 30_000_000, "FP002: the file is empty."),
    "thirty million colons": (":" * 30_000_000, "FP001: this is not YAML: "),
    "thirty million quotes": ('"' * 30_000_000, "FP001: this is not YAML: "),
    "ten million lines": ("\n" * 10_000_000 + ":", "FP001: "),
}

MEMORY = 2 * 1024**3
"""Bytes that a process may have while it reads a bomb. The worst of them takes half as much."""

READ = """
import sys
from pathlib import Path
from typing import Any
from fingerpost.catalogue import CatalogueError, load_catalogue
try:
    load_catalogue([Path(sys.argv[1])])
except CatalogueError as error:
    print(error)
"""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name: str, tmp_path: Path, project: Path) -> None:
    """Within the memory that it is given, with a finding and no traceback.

    There are no more findings than somebody may want to read.
    """
    text, expected = BOMBS[name]
    (tmp_path / "a.yaml").write_text(text)
    read = subprocess.run(
        [sys.executable, "-c", READ, str(tmp_path / "a.yaml")],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,  # a guard against hanging, far above what any of them takes
        env={**os.environ, "PYTHONPATH": str(project / "hooks")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )
    assert read.stderr == ""
    lines = read.stdout.splitlines()
    assert expected in lines[0]
    assert len(lines) <= MOST_FINDINGS + 1
    assert max(map(len, lines)) < 400


def test_a_catalogue_may_be_as_deep_and_as_large_as_the_limits_say() -> None:
    """The near misses: one level less, and a file just below the limit, are read."""
    with pytest.raises(CatalogueError) as caught:
        read_guide(SMALL + _nested(DEEPEST - 1), FILE)
    assert [finding.code for finding in caught.value.findings] == ["FP002"]
    with pytest.raises(CatalogueError, match=f"FP001: nested more than {DEEPEST}"):
        read_guide(SMALL + _nested(DEEPEST), FILE)
    assert read_guide(f"{SMALL}#{'x' * (LARGEST - len(SMALL) - 2)}\n", FILE).guide == "travel"
