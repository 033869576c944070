"""The bytes of catalogue files and their text, or why there are none."""

from pathlib import Path as FilePath
from typing import Final

from .finding import Finding
from .place import Lines, Place
from .values import SPLIT, UNREADABLE_FILE

Content = bytes | Finding
"""The bytes of a file, or why there are none."""

LARGEST: Final = 32 * 1024 * 1024
"""Bytes.

More than any catalogue has that keeps to the number of values that one may have, comments and long texts included.
"""


def too_large(size: int, name: str) -> Finding | None:
    """The finding for a file of more bytes than are read."""
    if size <= LARGEST:
        return None
    message = f"the file is larger than {LARGEST // 1024 // 1024} MiB."
    return Finding(UNREADABLE_FILE, Place(name, 1, 1), message, SPLIT)


_BEGIN: Final = (
    "Name a file that is there, also under `content` of the plug-in; or begin a guide: `fingerpost new choose-a-plan`."
)
"""What to do where there is none."""


def content_of(path: FilePath, name: str) -> Content:
    """What stands in a file on a disk.

    Args:
        path: the file.
        name: what to call it in findings.
    """
    start = Place(name, 1, 1)
    try:
        # Asked before the file is opened: opening a pipe waits for whoever fills it. A link to a regular file is one.
        if not path.is_file():
            return Finding(UNREADABLE_FILE, start, _no_file(path), _BEGIN)
        refused = too_large(path.stat().st_size, name)
        if refused:
            return refused
        # Bounded all the same: a file may grow, and some that the system makes up say that they are empty.
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        return too_large(len(content), name) or content
    except OSError as error:
        return Finding(UNREADABLE_FILE, start, f"the file cannot be read: {error.strerror}.")


def _no_file(path: FilePath) -> str:
    if path.exists():
        return "this is no file."
    return "this is a link that leads to no file." if path.is_symlink() else "there is no such file."


def text_of(content: Content, name: str) -> str | Finding:
    """The text of a file; a mark of the byte order is no part of it.

    Args:
        content: its bytes; where there are none, the reason is given back.
        name: what to call it in findings.
    """
    if isinstance(content, Finding):
        return content
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


def file_name(path: FilePath, root: FilePath | None) -> str:
    """What to call a file in findings: its path below the folder of the project, where it is there."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else path.as_posix()
