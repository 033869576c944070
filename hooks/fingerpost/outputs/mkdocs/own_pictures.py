"""Pictures of texts in a folder for plain pages: which of those that stand there this program may replace.

A picture has no room for a mark, as a page has. So a file of the folder keeps what each was when it was put there, and
one that is as it was put there may be replaced.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from .folders import is_file

RECORD: Final = ".fingerpost-pictures.json"
"""The file that keeps it. Its dot keeps generators from publishing it."""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _recorded(folder: Path) -> dict[str, str]:
    """The digest of each picture when it was put into a folder; none where nobody knows."""
    try:
        read = json.loads((folder / RECORD).read_bytes()) if is_file(folder / RECORD) else {}
    except (OSError, ValueError):
        read = {}
    return read if isinstance(read, dict) else {}


def _standing(path: Path) -> str:
    """The digest of a file that stands somewhere; empty where nobody can tell."""
    try:
        return _digest(path.read_bytes()) if is_file(path) else ""
    except OSError:
        return ""


def foreign_pictures(folder: Path, pictures: Mapping[str, bytes]) -> Iterator[Path]:
    """What stands in the place of a picture, is not the same, and was not put there by this program."""
    recorded = _recorded(folder)
    for name, content in pictures.items():
        path = folder / name
        free = not path.exists() and not path.is_symlink()
        if not free and _standing(path) not in (_digest(content), recorded.get(name)):
            yield path


def picture_files(folder: Path, pictures: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The pictures that do not stand in a folder yet as they are, and the record of all."""
    if not pictures:
        return {}
    digests = {name: _digest(content) for name, content in pictures.items()}
    missing = {name: content for name, content in pictures.items() if _standing(folder / name) != digests[name]}
    record = dict(sorted({**_recorded(folder), **digests}.items()))
    return {**missing, RECORD: f"{json.dumps(record, indent=2)}\n".encode()}
