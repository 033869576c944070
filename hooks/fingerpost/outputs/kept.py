"""The content of what is finished, until a site takes it: in memory, or aside on the disk."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Protocol


class Kept(Protocol):
    """One content. It can be sent from one process to another."""

    def read(self) -> bytes:
        """All of it."""


Keep = Callable[[bytes], Kept]
"""Takes what is finished. Copies of a process may do so at the same time."""


@dataclass(frozen=True)
class Held:
    """A content in memory."""

    content: bytes

    def read(self) -> bytes:
        """All of it."""
        return self.content


@dataclass
class Written:
    """A content in a file.

    Attributes:
        path: the file.
    """

    path: Path

    def read(self) -> bytes:
        """All of it."""
        return self.path.read_bytes()

    def move(self, place: Path) -> None:
        """Have it stand elsewhere on the same disk, in the place of what stands there."""
        place.parent.mkdir(parents=True, exist_ok=True)
        self.path = self.path.replace(place)


class Shelf:
    """A folder in which what is finished waits, so that memory does not have to hold a site."""

    def __init__(self, folder: Path) -> None:
        """Of a folder that is empty."""
        self._folder, self._numbers = folder, count()

    def __call__(self, content: bytes) -> Written:
        """Take a content. A copy of this process goes on with the same numbers, and has another name."""
        path = self._folder / f"{os.getpid()}-{next(self._numbers)}"
        path.write_bytes(content)
        return Written(path)


class Contents(Mapping[str, bytes]):
    """Files by their places; each is read when it is asked for."""

    def __init__(self, kept: Mapping[str, Kept]) -> None:
        """Of files that are finished."""
        self._kept = dict(kept)

    def __getitem__(self, place: str) -> bytes:
        return self._kept[place].read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def kept(self) -> Mapping[str, Kept]:
        """The same, without reading any."""
        return self._kept

    def below(self, folder: str) -> "Contents":
        """The same in a folder.

        Args:
            folder: the folder, with a slash at the end; empty for none.
        """
        return Contents({folder + place: kept for place, kept in self._kept.items()})

    def without(self, place: str) -> "Contents":
        """The same but for one place."""
        return Contents({at: kept for at, kept in self._kept.items() if at != place})


def in_memory(files: Mapping[str, bytes]) -> Contents:
    """Files that are in memory."""
    return Contents({place: Held(content) for place, content in files.items()})
