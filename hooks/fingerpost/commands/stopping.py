"""How a run ends where somebody stops it: what it has begun is taken back, and one line says so."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""The signals by which people and systems stop a program; not every system has all of them."""


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def _stop(number: int, _: FrameType | None) -> None:
    # A second one would end the program while it takes back what it has begun.
    for other in _numbers():
        signal.signal(other, signal.SIG_IGN)
    raise KeyboardInterrupt(number)


@contextmanager
def stoppable() -> Iterator[None]:
    """Let each signal that stops a program raise `KeyboardInterrupt`, as Ctrl-C does, with its number.

    A signal that is ignored stays so: `nohup` has a program outlive its terminal that way.
    """
    before = {}
    # Python lets no other thread say what a signal does.
    if threading.current_thread() is threading.main_thread():
        handlers = {number: signal.getsignal(number) for number in _numbers()}
        before = {number: handler for number, handler in handlers.items() if handler is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, _stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def told(stop: KeyboardInterrupt) -> tuple[str, int]:
    """What is said of a stop, and the status of the program: 128 and the number of the signal, as in a shell."""
    number = stop.args[0] if stop.args else signal.SIGINT
    return f"Stopped by {signal.Signals(number).name}.", 128 + number
