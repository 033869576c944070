"""Tells how far a build is: as a bar on a terminal, in lines elsewhere; nothing of one that is soon done."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TextIO, TypeVar

import click

Piece = TypeVar("Piece")

STREAM: Final = "FINGERPOST_PROGRESS"
"""The variable by which a program that listens to a build says where else it is to be told: the number of a file."""

_SOON: Final = 2.0
"""Seconds in which most builds are done."""

_BETWEEN_LINES: Final = 30.0
"""Seconds between two lines."""


def stream(variables: Mapping[str, str] = os.environ) -> TextIO:
    """Where progress is told: where nobody says otherwise, beside what else is said of errors."""
    number = variables.get(STREAM, "")
    return os.fdopen(int(number), "w", encoding="utf-8", closefd=False) if number.isdecimal() else sys.stderr


@dataclass(frozen=True)
class Heard:
    """How a program is told where to tell of its progress.

    Attributes:
        variables: what is said to it in its environment.
        held: what it holds open for that.
    """

    variables: Mapping[str, str] = field(default_factory=dict)
    held: tuple[int, ...] = ()


@contextmanager
def listening() -> Iterator[Heard]:
    """Hear of the progress of a program that says everything else to nobody but this one."""
    try:
        # Windows hands no open file to another program; and a program may have been started without this one.
        number = None if sys.platform == "win32" else os.dup(sys.__stderr__.fileno() if sys.__stderr__ else 2)
    except OSError:
        number = None
    try:
        yield Heard() if number is None else Heard({STREAM: str(number)}, (number,))
    finally:
        if number is not None:
            os.close(number)


class Progress:
    """The progress of one build, in stages."""

    def __init__(self, told: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        """A build that begins now.

        Args:
            told: where it is told; ``None`` where nobody wants to know.
            clock: gives the time in seconds.
        """
        self._told, self._clock = told, clock
        self._begun = self._line = clock()
        self._bar: Any = None
        self._open: AbstractContextManager[Any] | None = None
        self._done, self._of = 0, 0
        self._stage = ""

    def watched(self, pieces: Iterable[Piece], number: int, stage: str) -> Iterator[Piece]:
        """Give some pieces on, and tell of each when it is done with.

        Args:
            pieces: the pieces.
            number: how many there are.
            stage: what becomes of them, in one word or two.
        """
        self.begin(stage, number)
        for piece in pieces:
            yield piece
            self.step()
        self.end()

    def begin(self, stage: str, number: int) -> None:
        """Begin a stage that has a number of steps."""
        self.end()
        self._stage, self._of, self._done = stage, number, 0

    def step(self) -> None:
        """Tell that one more is done."""
        self._done += 1
        now = self._clock()
        if self._told is None or now - self._begun < _SOON:
            return
        if self._told.isatty():
            self._show(self._told)
        elif now - self._line >= _BETWEEN_LINES:
            self._line = now
            print(f"{self._stage}: {self._done:,} of {self._of:,}", file=self._told, flush=True)

    def _show(self, terminal: TextIO) -> None:
        if self._bar is None:
            self._open = click.progressbar(length=self._of, label=self._stage, file=terminal, show_pos=True)
            self._bar = self._open.__enter__()
            self._bar.update(self._done - 1)
        self._bar.update(1)

    def end(self) -> None:
        """End a stage."""
        if self._open is not None:
            self._open.__exit__(None, None, None)
        self._bar = self._open = None
