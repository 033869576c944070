"""Prints a document in a process of its own, which gives all of its memory back at its end."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

from ...fault import Fault
from .document import Document, Printed

FAULT: Final = 3
"""How the process ends where it says a fault in the place of a PDF."""

_PROGRAM: Final = Path(__file__).parents[3]
"""The folder that this program is in."""


def _why(ended: subprocess.CompletedProcess[bytes]) -> str:
    """Why a process has made no PDF."""
    if ended.returncode < 0:
        memory = " The system does so where memory runs out." if -ended.returncode == signal.SIGKILL else ""
        return f"what printed it was ended by the signal {signal.Signals(-ended.returncode).name}.{memory}"
    said = ended.stderr.decode(errors="replace").strip().splitlines()
    return said[-1] if said else f"what printed it ended with the status {ended.returncode}."


def print_beside(document: Document) -> Printed:
    """Print a document in another process. That is none that is forked: this one may have threads.

    Raises:
        Fault: where what makes a PDF is missing, or the process did not come to its end.
    """
    # Without the folder that this program runs in: nothing of an author's is taken for a module of Python.
    places = [str(_PROGRAM), *(place for place in sys.path if place)]
    ended = subprocess.run(  # noqa: S603 - no part of it comes from a reader
        [sys.executable, "-P", "-m", __package__],
        input=document.packed(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
        check=False,
    )
    if ended.returncode == FAULT:
        raise Fault(ended.stdout.decode())
    printed = None if ended.returncode else Printed.unpacked(ended.stdout)
    if printed is None:
        raise Fault(f"There is no {document.name}: {_why(ended)}")
    return printed
