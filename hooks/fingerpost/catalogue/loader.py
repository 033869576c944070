"""Files to a catalogue, or to everything that is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Final

from .finding import CatalogueError, Finding
from .guide import Guide
from .place import Lines, Place
from .validation import read_guide
from .values import UNREADABLE_FILE

REPEATED_GUIDE: Final = "FP005"
"""The code of a guide whose id another one has: their addresses would be the same."""

LARGEST: Final = 32 * 1024 * 1024
"""Bytes.

More than any catalogue has that keeps to the number of values that one may have, comments and long texts included.
"""


@dataclass(frozen=True)
class Catalogue:
    """Every guide of a site.

    Attributes:
        guides: in the order of their files.
        files: the files that they were read from, as given.
    """

    guides: tuple[Guide, ...]
    files: tuple[str, ...]

    def __iter__(self) -> Iterator[Guide]:
        """The guides in their order."""
        return iter(self.guides)

    def __getitem__(self, guide: str) -> Guide:
        """The guide of an id.

        Raises:
            KeyError: where there is none.
        """
        for one in self.guides:
            if one.guide == guide:
                return one
        raise KeyError(guide)


def too_large(size: int, name: str) -> Finding | None:
    """The finding for a file of more bytes than are read."""
    if size <= LARGEST:
        return None
    return Finding(
        UNREADABLE_FILE,
        Place(name, 1, 1),
        f"the file is larger than {LARGEST // 1024 // 1024} MiB.",
        "Split it into several guides.",
    )


def _content(path: FilePath, name: str) -> bytes | Finding:
    start = Place(name, 1, 1)
    try:
        # Asked before the file is opened: opening a pipe waits for whoever fills it. A link to a regular file is one.
        if not path.is_file():
            return Finding(UNREADABLE_FILE, start, _no_file(path), "Expected a catalogue such as content/paths.yaml.")
        refused = too_large(path.stat().st_size, name)
        if refused:
            return refused
        # Bounded all the same: a file may grow, and some that the system makes up say that they are empty.
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        return too_large(len(content), name) or content
    except OSError as error:
        return Finding(UNREADABLE_FILE, start, f"the file cannot be read: {error.strerror}.")


def _text(content: bytes, name: str) -> str | Finding:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8-sig")
        return Finding(
            UNREADABLE_FILE,
            Lines(before, name).place(len(before)),
            f"byte {error.object[error.start]:#04x} is not UTF-8.",
            "Save the file as UTF-8.",
        )


def _no_file(path: FilePath) -> str:
    if path.exists():
        return "this is no file."
    return "this is a link that leads to no file." if path.is_symlink() else "there is no such file."


def file_name(path: FilePath, root: FilePath | None) -> str:
    """What to call a file in findings: its path below the folder of the project, where it is there."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else path.as_posix()


def load_contents(contents: Mapping[str, bytes | Finding]) -> Catalogue:
    """Validate what stands in catalogue files, wherever it was read from.

    Args:
        contents: the name of each file as findings show it, to its bytes, or to why there are none.

    Raises:
        CatalogueError: with every fault of every file.
    """
    guides: list[Guide] = []
    findings: list[Finding] = []
    for name, content in contents.items():
        text = content if isinstance(content, Finding) else _text(content, name)
        if isinstance(text, Finding):
            findings.append(text)
            continue
        try:
            guides.append(read_guide(text, name))
        except CatalogueError as error:
            findings += error.findings
    findings += _repeated_ids(guides)
    if findings:
        raise CatalogueError(findings)
    return Catalogue(tuple(guides), tuple(contents))


def load_catalogue(files: Iterable[FilePath], root: FilePath | None = None) -> Catalogue:
    """Read catalogue files.

    Args:
        files: one YAML file a guide.
        root: the folder that findings name the files relative to.

    Raises:
        CatalogueError: with every fault of every file.
    """
    names = {path: file_name(path, root) for path in files}
    return load_contents({name: _content(path, name) for path, name in names.items()})


def _repeated_ids(guides: Sequence[Guide]) -> list[Finding]:
    first: dict[str, Guide] = {}
    findings = []
    for guide in guides:
        known = first.setdefault(guide.guide, guide)
        if known is not guide:
            findings.append(
                Finding(
                    REPEATED_GUIDE,
                    guide.place("guide"),
                    f"the guide id `{guide.guide}` is taken by {known.place('guide')}.",
                    "Give each guide an id of its own.",
                )
            )
    return findings
