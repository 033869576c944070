"""Small projects on disk, and what the program says of them."""

import errno
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from fingerpost.cli import main
from fingerpost.outputs.mkdocs.generate import BANNERS
from tests.ready import run_ready

HOOKS = Path(__file__).parent.parent / "hooks"


def project_of(folder: Path, **guides: str) -> Path:
    """Write a project with one catalogue file a guide, each named by its keyword."""
    content = folder / "content"
    content.mkdir(parents=True, exist_ok=True)
    for name, text in guides.items():
        (content / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def said(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[object, str, str]:
    """Run a command; gives what it exits with, its output, and what it says on standard error."""
    with pytest.raises(SystemExit) as ended:
        main(typed)
    out, err = capsys.readouterr()
    return ended.value.code, out, err


def close(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody ask what is in a folder, as where it may be listed and not entered.

    A system that refuses stands in for the rights of the folder: those who run tests may have every right.
    """
    ask = os.stat

    def refuse(path: Any, **how: Any) -> os.stat_result:
        at = Path(os.path.realpath(path) if how.get("follow_symlinks", True) else path)
        if at.parent == folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(path))
        return ask(path, **how)

    monkeypatch.setattr(os, "stat", refuse)


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a program of this environment in a folder, such as ``mkdocs build`` or ``fingerpost check``."""
    return run_ready(folder, *command, variables={**os.environ, **BANNERS, "PYTHONPATH": str(HOOKS)})
