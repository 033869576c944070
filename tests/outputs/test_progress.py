"""Whoever waits for a build sees how far it is."""

import io
import os
from collections.abc import Iterator
from itertools import count

import pytest

from fingerpost.outputs.progress import STREAM, Progress, listening, stream


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _clock(step: float) -> Iterator[float]:
    return count(0.0, step)


@pytest.fixture(autouse=True)
def _capable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")


def _told(to: io.StringIO, seconds: float) -> str:
    """What is told of two stages of five pieces, each of which takes some seconds."""
    ticks = _clock(seconds)
    progress = Progress(to, lambda: next(ticks))
    assert list(progress.watched(range(5), 5, "Making pages")) == [0, 1, 2, 3, 4]
    progress.begin("Into the theme", 5)
    for _ in range(5):
        progress.step()
    progress.end()
    return to.getvalue()


def test_a_terminal_shows_a_bar_for_each_stage() -> None:
    """Which is full at the end."""
    told = _told(_Terminal(), 1.0)
    assert "Making pages" in told
    assert "2/5" in told
    assert told.count("5/5") == 2


def test_elsewhere_there_is_a_line_now_and_then() -> None:
    """A log keeps each of them."""
    assert _told(io.StringIO(), 20.0).splitlines() == [
        "Making pages: 2 of 5",
        "Making pages: 4 of 5",
        "Into the theme: 1 of 5",
        "Into the theme: 3 of 5",
        "Into the theme: 5 of 5",
    ]


@pytest.mark.parametrize("to", [_Terminal(), io.StringIO()])
def test_a_build_that_is_soon_done_tells_nothing(to: io.StringIO) -> None:
    """Nobody waits for it."""
    assert _told(to, 0.01) == ""


def test_a_program_is_heard_whose_words_are_kept(capfd: pytest.CaptureFixture[str]) -> None:
    """Its progress goes where this one's errors go, and nothing stays open."""
    with listening() as heard:
        print("half", file=stream(heard.variables), flush=True)
    assert capfd.readouterr().err == "half\n"
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(*heard.held)
    assert list(heard.variables) == [STREAM]
