"""Runs a generator to its end: as a program of its own, or as a copy of this one, which has all loaded already."""

import contextlib
import ctypes
import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from ..cores import can_copy


@dataclass(frozen=True, kw_only=True)
class Run:
    """A generator that is to be run.

    Attributes:
        generator: its module.
        told: what it is told.
        root: the folder that it runs in.
        variables: its environment.
        held: what it holds open as well.
    """

    generator: str
    told: Sequence[str]
    root: Path
    variables: Mapping[str, str]
    held: tuple[int, ...] = ()


Runner = Callable[[Run], tuple[int, str]]
"""Runs a generator; gives its status, less than zero for the signal that has ended it, and what it said.

It is a group of its own, which ends whole where this program is told to end.
"""


_PR_SET_PDEATHSIG: Final = 1
"""What Linux is told to send a signal to this process when its parent ends (prctl(2))."""


def _end(pid: int) -> None:
    """End a program and all that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def start(run: Run) -> tuple[int, str]:
    """Run a generator as a program of its own."""
    child = subprocess.Popen(  # noqa: S603 - no part of it comes from a reader
        [sys.executable, "-m", run.generator, *run.told],
        cwd=run.root,
        env=run.variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        process_group=0,
        pass_fds=run.held,
    )
    with child:
        try:
            out, err = child.communicate()
        except BaseException:
            child.kill() if sys.platform == "win32" else _end(child.pid)
            raise
    return child.returncode, err + out


def copy(run: Run) -> tuple[int, str]:
    """Run a generator in a copy of this process: what it needs is loaded, and what was read is known.

    Where no copy can be made, it is started.
    """
    if not can_copy():
        return start(run)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = multiprocessing.get_context("fork").Process(target=_become, args=(run, out, err, os.getpid()))
        child.start()
        try:
            child.join()
        except BaseException:
            _end(child.pid or 0)
            raise
        return child.exitcode or 0, _said(err) + _said(out)


def _said(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")


def _end_with(parent: int) -> None:
    """Have the system end this process when the one that it is a copy of ends, however that ends.

    Nobody would wait for it any more, but whoever listens to what that one says: this one holds it open.
    """
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _become(run: Run, out: IO[bytes], err: IO[bytes], parent: int) -> None:
    """Be what `python -m` would be: with its own folder, its own environment, and nothing to read from."""
    _end_with(parent)
    os.setpgid(0, 0)
    with Path(os.devnull).open("rb") as nothing:
        for number, file in enumerate((nothing, out, err)):
            os.dup2(file.fileno(), number)
    streams: Any = [os.fdopen(number, "w", encoding="utf-8", buffering=1, closefd=False) for number in (1, 2)]
    sys.stdout, sys.stderr = streams
    os.chdir(run.root)
    os.environ.clear()
    os.environ.update(run.variables)
    sys.path[0] = str(run.root.resolve())
    sys.argv = [run.generator, *run.told]
    try:
        runpy.run_module(run.generator, run_name="__main__", alter_sys=True)
    finally:
        for stream in streams:
            stream.flush()
