"""What prints PDFs: it prints none twice, several at once, and a disk that takes nothing is no fault."""

import base64
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from fingerpost.addresses import Site, folder_links
from fingerpost.fault import Fault
from fingerpost.outputs.on_paper import for_paper
from fingerpost.outputs.paper import Archive, Document, Press, Printed, archive, beside, machine
from fingerpost.pages import Edition
from fingerpost.pages.whole import whole_page
from fingerpost.rendering.html import HtmlRenderer, Shells
from tests.small_guide import guide_with

PICTURE = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7")
"""A dot."""

Build = Callable[..., list[bytes]]


def _document(html: str, **more: bytes) -> Document:
    return Document(name="travel/travel.pdf", html=html, address="https://example.org/", pictures=more)


@pytest.fixture
def asked() -> list[str]:
    """The documents that were printed."""
    return []


@pytest.fixture
def build(tmp_path: Path, asked: list[str]) -> Build:
    """Prints documents as one build does, whose folder is kept, and gives the files. Nothing is set on sheets."""

    def printed(document: Document) -> Printed:
        asked.append(document.html)
        return Printed(content=b"%PDF " + document.html.encode(), boxes="x")

    def built(*documents: Document, cores: int = 1) -> list[bytes]:
        press = Press(Archive(tmp_path / "kept"), cores, here=printed, beside=printed)
        for document in documents:
            press.take(document)
        return [printed.content for _, printed in press.printed()]

    return built


def _kept(tmp_path: Path) -> list[Path]:
    return [place for place in (tmp_path / "kept").iterdir() if not place.name.startswith(".")]


@pytest.mark.parametrize("cores", [1, 2])
def test_a_build_prints_what_has_changed_and_nothing_else(build: Build, asked: list[str], cores: int) -> None:
    """Every PDF is there all the same, in the order of the guides."""
    first, second = _document("one"), _document("two")
    assert build(first, second, cores=cores) == [b"%PDF one", b"%PDF two"]
    assert build(first, _document("other"), cores=cores) == [b"%PDF one", b"%PDF other"]
    assert build(first, second, cores=cores) == [b"%PDF one", b"%PDF two"]
    assert sorted(asked) == ["one", "other", "two"]


def test_a_pdf_is_another_with_other_pictures_at_another_address_and_on_another_machine(
    build: Build, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A font that was installed after the author was told is in the next one."""
    documents = [
        _document("one"),
        _document("one", a=b"1"),
        _document("one", a=b"2"),
        _document("one", b=b"2"),
        Document(name="travel/travel.pdf", html="one", address="https://example.net/"),
    ]
    for document in documents:
        build(document)
    assert len(asked) == len(documents)
    build(*documents)
    assert len(asked) == len(documents)
    monkeypatch.setattr(archive, "machine", lambda: "with one more font")
    build(documents[0])
    assert len(asked) == len(documents) + 1


def test_a_machine_is_known_by_its_fonts_and_by_what_sets_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where these cannot be asked for, nothing is kept."""
    tell = machine.machine.__wrapped__
    here = tell()
    assert here == tell() != ""
    with monkeypatch.context() as changed:
        changed.setattr(machine, "_fonts", lambda _: ["/fonts/another.ttf 1"])
        assert tell() != here
    with monkeypatch.context() as changed:
        changed.setattr(machine, "version", lambda name: f"{name} of tomorrow")
        assert tell() != here
    fontconfig = machine._library("fontconfig")
    assert fontconfig
    assert any(".ttf " in font for font in machine._fonts(fontconfig))
    monkeypatch.setattr(machine, "_LIBRARIES", dict.fromkeys(machine._LIBRARIES, ("none.so",)))
    assert tell() == ""


def test_on_a_machine_that_cannot_be_told_everything_is_printed(
    build: Build, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And no folder is made."""
    monkeypatch.setattr(archive, "machine", lambda: "")
    assert build(_document("one")) == build(_document("one")) == [b"%PDF one"]
    assert len(asked) == 2
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("damage", [b"", b"%PDF", b"[]\n", b'{"digest": "", "boxes": ""}\n%PDF one', None])
def test_a_file_that_is_damaged_is_printed_again(
    build: Build, asked: list[str], tmp_path: Path, damage: bytes | None
) -> None:
    """Whatever stands in it, and where its end is missing."""
    build(_document("one"))
    (place,) = _kept(tmp_path)
    place.write_bytes(place.read_bytes()[:-1] if damage is None else damage)
    assert build(_document("one")) == [b"%PDF one"]
    assert build(_document("one")) == [b"%PDF one"]
    assert len(asked) == 2


def test_a_disk_that_takes_nothing_is_no_fault(build: Build, asked: list[str], tmp_path: Path) -> None:
    """A file where the folder would be stands in for it: whoever runs the tests may write anywhere."""
    (tmp_path / "kept").write_text("")
    assert build(_document("one")) == build(_document("one")) == [b"%PDF one"]
    assert len(asked) == 2


def test_what_was_not_used_for_longest_goes_and_what_a_build_uses_stays(
    build: Build, asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the folder stays small; it has nothing for git in it, and nothing that was half written."""
    monkeypatch.setattr(archive, "_MOST_UNUSED", 2)
    for number in range(4):
        build(_document(str(number)))
        for place in _kept(tmp_path):
            os.utime(place, ns=(place.stat().st_atime_ns, place.stat().st_mtime_ns - 10**9))
    assert len(_kept(tmp_path)) == 3
    build(_document("1"))
    build(*(_document(letter) for letter in "abcd"))
    assert len(_kept(tmp_path)) == 4 + 2
    assert (tmp_path / "kept" / ".gitignore").read_text() == "*\n"
    assert [place.name for place in (tmp_path / "kept").iterdir() if place.name.startswith(".")] == [".gitignore"]
    build(_document("1"))
    assert asked.count("1") == 1


def test_a_pdf_that_another_build_deletes_meanwhile_is_printed(build: Build, asked: list[str], tmp_path: Path) -> None:
    """The folder may go at any time."""
    build(_document("one"))
    for place in _kept(tmp_path):
        place.unlink()
    assert build(_document("one")) == [b"%PDF one"]
    assert len(asked) == 2


def test_a_picture_of_another_guide_prints_nothing_anew(build: Build, asked: list[str]) -> None:
    """One that stands in the texts of this one does."""
    guide = guide_with(
        ("tired?,\n    answer: Take the *train*.", "tired?,\n    answer: 'So: ![A hill](img/a hill.png)'")
    )
    edition, site = Edition(guide), Site("Signs", "", paper=True)
    page = whole_page(edition, site)
    body, shells = HtmlRenderer(folder_links).render(page), Shells(site, folder_links)

    def built(hill: bytes, other: bytes) -> None:
        shown = {folder_links(page.address, name): one for name, one in (("img/a%20hill.png", hill), ("b.png", other))}
        build(for_paper(page, body, edition, shells, shown))

    built(b"1", b"1")
    built(b"1", b"2")
    assert len(asked) == 1
    built(b"2", b"2")
    assert len(asked) == 2


def test_another_process_prints_the_same_bytes_and_tells_the_same(tmp_path: Path) -> None:
    """Of a picture and of a letter that no font has; and from the disk."""
    html = '<!doctype html><html lang="en"><title>t</title><p>\U00010600 <img src="a.gif" alt="A">'
    document = _document(html, **{"a.gif": PICTURE})

    def made(cores: int, kept: Archive | None = None) -> Printed:
        press = Press(kept, cores)
        press.take(document)
        ((_, printed),) = press.printed()
        return printed

    here = made(1)
    assert here.boxes == "\U00010600"
    assert b"/Subtype /Image" in here.content
    assert here == made(2, Archive(tmp_path)) == made(1, Archive(tmp_path))


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL. The system does so where memory runs"),
        ("raise ValueError('No sheets.')", "There is no travel/travel.pdf: ValueError: No sheets."),
        ("print('no PDF')", "There is no travel/travel.pdf: what printed it ended with the status 0"),
        ("import sys; print('Install it.', end=''); sys.exit(3)", "^Install it.$"),
    ],
)
def test_where_the_other_process_fails_an_author_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str, said: str
) -> None:
    """In a sentence, without the lines of a program. A small program stands in for what prints."""
    (tmp_path / "stand_in.py").write_text(program)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(beside, "__package__", "stand_in")
    press = Press(cores=2)
    press.take(_document("one"))
    with pytest.raises(Fault, match=said):
        list(press.printed())
