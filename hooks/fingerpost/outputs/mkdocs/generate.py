"""Runs MkDocs, as a program beside this one, and says why where it fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ...fault import Fault

KEPT: Final = "The site was not built; the last good one is as it was."
"""What an author wants to know first where a build ends early."""


class BuildError(Fault):
    """MkDocs failed, or warned; with what it said."""


def generate(root: Path, folder: Path, environment: Mapping[str, str]) -> None:
    """Build the site of a project into a folder, in strict mode.

    Args:
        root: the project.
        folder: where to build; emptied first.
        environment: variables that the configuration reads, such as ``OFFLINE``.

    Raises:
        BuildError: where MkDocs fails or warns; then the folder is gone.
    """
    shutil.rmtree(folder, ignore_errors=True)
    # Its banner about a coming version is no news to an author.
    variables = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8", **environment}
    # Not `--quiet`: MkDocs counts only the warnings that it shows, and strict mode would pass the others.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder.resolve())]
    done = subprocess.run(  # noqa: S603 - no part of it comes from a reader
        command, cwd=root, env=variables, check=False, capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        said = (done.stderr + done.stdout).splitlines()
        shown = [line for line in said if line.strip() and not line.startswith(("INFO", "Aborted"))]
        raise BuildError("\n".join([*shown, KEPT]))
