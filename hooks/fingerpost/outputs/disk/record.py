"""What this program has put into a folder that others write in too, and which file there it may therefore replace.

Not every file has room for a mark. So a file of the folder keeps what each was when it was put there, and one that is
still as it was put there may be replaced.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from .writing import INSIDE, write_files

RECORD: Final = f"{INSIDE}files.json"
"""The file that keeps it. Its dot keeps generators from publishing it."""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Record:
    """The files of this program in a folder.

    Attributes:
        folder: the folder.
    """

    folder: Path

    @cached_property
    def digests(self) -> Mapping[str, object]:
        """The digest of each file when it was put there, by its name; none where nobody knows."""
        try:
            read = json.loads((self.folder / RECORD).read_bytes())
        except (OSError, ValueError):
            read = {}
        return read if isinstance(read, dict) else {}

    def _standing(self, name: str) -> str:
        """The digest of what stands in a place; empty where nobody can tell."""
        try:
            # Asked before it is opened: opening a pipe waits for whoever fills it.
            path = self.folder / name
            return _digest(path.read_bytes()) if path.is_file() else ""
        except OSError:
            return ""

    def foreign(self, files: Mapping[str, bytes]) -> Iterator[str]:
        """The names of files whose place somebody else has taken, or has changed what was put there."""
        for name, content in files.items():
            path = self.folder / name
            free = not path.exists() and not path.is_symlink()
            if not free and self._standing(name) not in (_digest(content), self.digests.get(name)):
                yield name

    def left_over(self, files: Mapping[str, bytes]) -> Iterator[str]:
        """The names of files that were put there, stand there as they were, and are none of these any more."""
        for name, digest in self.digests.items():
            if name not in files and self._standing(name) == digest:
                yield name

    def renew(self, files: Mapping[str, bytes], unneeded: tuple[str, ...] = ()) -> int:
        """Write what is not there yet as it is, delete what is no longer needed, and keep what all of it was.

        Returns:
            How many files were written.

        Raises:
            PlaceError: where one of them cannot be written.
        """
        digests = {name: _digest(content) for name, content in files.items()}
        missing = {name: content for name, content in files.items() if self._standing(name) != digests[name]}
        kept = f"{json.dumps(dict(sorted(digests.items())), indent=1)}\n".encode()
        write_files(self.folder, {**missing, RECORD: kept} if kept != self._kept() else missing)
        for name in unneeded:
            (self.folder / name).unlink(missing_ok=True)
            self._tidy((self.folder / name).parent)
        return len(missing)

    def _kept(self) -> bytes:
        try:
            return (self.folder / RECORD).read_bytes()
        except OSError:
            return b""

    def _tidy(self, place: Path) -> None:
        """Take away folders that have become empty."""
        while place != self.folder and place.is_dir() and not place.is_symlink() and not any(place.iterdir()):
            place.rmdir()
            place = place.parent
