"""Measures how long it takes from saving a guide until a browser shows the new page, and until it shows a fault.

``python -m bench.live`` builds two sites of 1,000 paths first, which takes most of its time.
``python -m bench.live 100`` leaves out the guides of more paths than that.
"""

import argparse
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.machine import machine
from bench.serving import Served, served
from bench.sized import KINDS, write_guide
from bench.tables import print_table, shown

PROJECT: Final = Path(__file__).parent.parent
RUNS: Final = 5

SETTINGS: Final = """\
site_name: Live
theme:
  name: material
  font: false
plugins:
  - search
  - fingerpost
"""

_FAULTS: Final = "fp-faults"
"""What is on the page of faults, and on no other."""

_SIZES: Final = (100, 1000)


@dataclass(frozen=True, kw_only=True)
class _Edit:
    """Something that is typed into a file, and taken out again.

    Attributes:
        file: as seen from the folder of the guides.
        page: the page that somebody looks at meanwhile.
        before: a pattern that ends where it is typed.
        typed: what is typed; the number of the edit stands in the place of `{}`.
        instead: how many characters it stands in the place of.
    """

    file: str
    page: str
    before: str
    typed: str
    instead: int = 0

    def on(self, text: str, run: int) -> str:
        """A file after the edit."""
        found = re.search(self.before, text, re.DOTALL)
        if not found:
            raise SystemExit(f"{self.file} has nothing like {self.before}")
        return text[: found.end()] + self.typed.format(run) + text[found.end() + self.instead :]


@dataclass(frozen=True, kw_only=True)
class _Case:
    """A site, and what is edited.

    Attributes:
        name: what the table calls it.
        write: writes its guides into a folder.
        fact: a fact is worded otherwise.
        label: an answer is.
        astray: an answer leads to what is not there: reading finds it.
        elsewhere: an answer leads to another place: the checks of the walks find it.
    """

    name: str
    write: Callable[[Path], None]
    fact: _Edit
    label: _Edit
    astray: _Edit
    elsewhere: _Edit


@dataclass(frozen=True)
class _Times:
    """What some edits of a kind took: seconds by the clock, and of the server's processor."""

    clock: list[float]
    processor: list[float]

    @property
    def shown(self) -> str:
        """The middle of each."""
        return f"{shown(statistics.median(self.clock))} ({shown(statistics.median(self.processor))})"


class _Desk:
    """Where somebody makes one edit again and again, and looks at its page."""

    def __init__(self, folder: Path, server: Served, edit: _Edit) -> None:
        self._file, self._server, self._edit = folder / "content" / edit.file, server, edit
        self._browser, self._text = server.begun(edit.page), self._file.read_text(encoding="utf-8")

    def _save(self, text: str, holds: Callable[[str], bool]) -> _Times:
        used, start = self._server.processor, time.perf_counter()
        self._file.write_text(text, encoding="utf-8")
        self._browser.until(self._edit.page, holds)
        return _Times([time.perf_counter() - start], [self._server.processor - used])

    def type(self, run: int, words: str) -> _Times:
        """Make the edit, and wait until some words are shown."""
        return self._save(self._edit.on(self._text, run), lambda body: words in body)

    def take_out(self, words: str) -> _Times:
        """Take it out again, and wait until they are not shown any more."""
        return self._save(self._text, lambda body: bool(body) and words not in body)


def _edited(desk: _Desk, edit: _Edit) -> Iterator[_Times]:
    """The times of an edit that is shown on its page."""
    for run in range(RUNS):
        yield desk.type(run, edit.typed.format(run))
    desk.take_out(edit.typed.format(RUNS - 1))


def _broken(desk: _Desk) -> Iterator[tuple[_Times, _Times]]:
    """The times of a fault, and of its mending."""
    for run in range(RUNS):
        yield desk.type(run, _FAULTS), desk.take_out(_FAULTS)


def _together(times: Iterator[_Times]) -> str:
    every = list(times)
    return _Times([one.clock[0] for one in every], [one.processor[0] for one in every]).shown


def _row(case: _Case) -> tuple[str, ...]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "live"
        (folder / "docs").mkdir(parents=True)
        (folder / "content").mkdir()
        (folder / "docs" / "note.md").write_text("# A note\n")
        (folder / "mkdocs.yml").write_text(SETTINGS)
        case.write(folder / "content")
        with served(folder) as server:
            edits = [_together(_edited(_Desk(folder, server, edit), edit)) for edit in (case.fact, case.label)]
            faults = [
                list(zip(*_broken(_Desk(folder, server, edit)), strict=True)) for edit in (case.astray, case.elsewhere)
            ]
    return (case.name, *edits, *(_together(iter(times)) for both in faults for times in both))


def _copy(*names: str) -> Callable[[Path], None]:
    def write(content: Path) -> None:
        for name in names:
            path = PROJECT / "content" / name
            shutil.copytree(path, content / name) if path.is_dir() else shutil.copy(path, content)

    return write


def _real(name: str, *files: str) -> _Case:
    file, decide = "paths.yaml", "manage-profile/decide/"
    question = r"\nquestions:\n.*?label: "
    return _Case(
        name=name,
        write=_copy(file, *files),
        fact=_Edit(
            file=file,
            page="manage-profile/paths/segment-workspace/",
            before=r"\n  segment-workspace:\n.*?\n    summary:\n      text: ",
            typed="Saved {} times. ",
        ),
        label=_Edit(file=file, page=decide, before=question, typed="Saved {} times. "),
        astray=_Edit(file=file, page=decide, before=rf"{question}.*?to: ", typed="nowhere{}-"),
        elsewhere=_Edit(file=file, page=decide, before=rf"{question}.*?to: ", typed="terms\n", instead=len("have\n")),
    )


def _sized(paths: int, kind: str) -> _Case:
    questions, decide = f"{kind}/questions/all.yaml", f"{kind}/decide/"

    def write(content: Path) -> None:
        write_guide(content / kind, paths, kind)

    return _Case(
        name=f"{paths:,} paths, {kind}",
        write=write,
        fact=_Edit(
            file=f"{kind}/paths/p7.yaml",
            page=f"{kind}/paths/p7/",
            before=r"summary: \{text: '",
            typed="Saved {} times. ",
        ),
        label=_Edit(file=questions, page=decide, before="label: ", typed="Saved {} times. "),
        astray=_Edit(file=questions, page=decide, before="to: ", typed="nowhere{}-"),
        elsewhere=_Edit(file=questions, page=decide, before=r"to: (?=p7\b)", typed="p8", instead=len("p7")),
    )


def _rows(most: int) -> Iterator[tuple[str, ...]]:
    yield _row(_real("Manage profile alone"))
    yield _row(_real("beside the guide of licences", "licence"))
    for paths in (size for size in _SIZES if size <= most):
        for kind in KINDS:
            yield _row(_sized(paths, kind))


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("most", nargs="?", type=int, default=max(_SIZES), help="paths of the largest guide")
    most = parser.parse_args().most
    print(f"{machine()}\n")
    print(f"Seconds from saving a file until a browser, which waits, has the new page; the middle of {RUNS}.")
    print("In brackets, the seconds of the processor that the server used meanwhile.\n")
    head = ("A fact", "An answer's label", "A fault of names", "Its mending", "A fault of the walks", "Its mending")
    print_table(("Site", *head), _rows(most))


if __name__ == "__main__":
    main()
