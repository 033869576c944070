"""A Python that has loaded what the programs of the project load, and becomes one of them whenever it is asked.

Loading takes most of the time of a small build, and hundreds of them are made here. Each program is a process of its
own all the same: a copy of one that has loaded and done nothing else, with its own folder, variables, output and end.
What is about loading itself, about the seeds of hashes, or about signals starts a Python of its own.
"""

import atexit
import gc
import importlib
import json
import os
import resource
import runpy
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

_HOOKS: Final = Path(__file__).parent.parent / "hooks"

_LOADED: Final = (
    "fingerpost.cli",
    "fingerpost.outputs.bundle",
    "fingerpost.outputs.mkdocs.adapter",
    "fingerpost.outputs.mkdocs.generate",
    "fingerpost.outputs.mkdocs.plugin",
    "fingerpost.outputs.mkdocs.projects",
    "fingerpost.outputs.mkdocs.target",
    "fingerpost.reports.check",
    "markdown.extensions.codehilite",
    "markdown.extensions.tables",
    "markdown.extensions.toc",
    "material.plugins.offline.plugin",
    "material.plugins.search.plugin",
    "mkdocs.commands.build",
    "mkdocs.config.defaults",
    "mkdocs.theme",
    "pymdownx.superfences",
)
"""What a check and a build load."""


def run_ready(
    folder: Path, *command: str, variables: Mapping[str, str], limit: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program of this environment in a folder, to its end.

    Args:
        folder: where.
        command: the module, such as `mkdocs`, and what it is told.
        variables: its environment.
        limit: how large a file of it can become, in KiB; where none is named, as large as it likes.
    """
    ready = _ready()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        asked = json.dumps({"folder": str(folder), "command": command, "variables": {**variables}, "limit": limit})
        with tempfile.TemporaryFile() as told:
            told.write(asked.encode())
            told.seek(0)
            socket.send_fds(ready, [b"?"], [told.fileno(), out.fileno(), err.fileno()])
        status = int(ready.recv(16))
        said = []
        for stream in (out, err):
            stream.seek(0)
            said.append(stream.read().decode())
    return subprocess.CompletedProcess(command, status, *said)


@cache
def _ready() -> socket.socket:
    """The end of a line to it. It goes when nobody holds that end."""
    here, there = socket.socketpair()
    with there:
        loaded = subprocess.Popen(
            [sys.executable, "-m", "tests.ready", str(there.fileno())],
            cwd=_HOOKS.parent,
            env={
                **os.environ,
                "PYTHONPATH": str(_HOOKS),
                "NO_MKDOCS_2_WARNING": "1",
                "DISABLE_MKDOCS_2_WARNING": "true",
            },
            stdin=subprocess.DEVNULL,
            pass_fds=(there.fileno(),),
        )

    def end() -> None:
        here.close()
        loaded.wait()

    atexit.register(end)
    return here


def _asked(line: socket.socket) -> dict[str, Any] | None:
    """Wait until a program is wanted, and become a copy in which it can run; nothing when no more are."""
    while True:
        sign, files, _, _ = socket.recv_fds(line, 1, 3)
        if not sign:
            return None
        child = os.fork()
        if child == 0:
            told, out, err = files
            with open(told, encoding="utf-8") as text:  # noqa: PTH123 - it has no name
                asked: dict[str, Any] = json.load(text)
            os.dup2(out, 1)
            os.dup2(err, 2)
            for file in (out, err, line.detach()):
                os.close(file)
            return asked
        for file in files:
            os.close(file)
        _, ended = os.waitpid(child, 0)
        line.send(str(os.waitstatus_to_exitcode(ended)).encode())


def _become(asked: Mapping[str, Any]) -> None:
    """Run the program here, as `python -m` does."""
    module, *typed = asked["command"]
    if asked["limit"] is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked["limit"] * 1024,) * 2)
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["variables"])
    sys.path[0] = asked["folder"]
    sys.argv = [module, *typed]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _serve(number: int) -> None:
    for name in _LOADED:
        importlib.import_module(name)
    # What is loaded stays: nothing looks through it for garbage, which would copy it.
    gc.collect()
    gc.freeze()
    if asked := _asked(socket.socket(fileno=number)):
        _become(asked)


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
