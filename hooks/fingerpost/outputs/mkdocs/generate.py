"""Runs MkDocs, as a program beside this one, and says why where it fails."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ...fault import Fault


class BuildError(Fault):
    """The generator failed, or warned; with what it said."""


_WARNING: Final = re.compile(r"^INFO +- +(.*: warning FP\d+: .*)$", re.MULTILINE)
"""How a finding that stops nothing stands in what the generator says."""


def generate(root: Path, folder: Path, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Run the site generator into a folder.

    Args:
        root: the project.
        folder: where to build; emptied first.
        environment: settings of the configuration that are read from the environment.

    Returns:
        The warnings about the catalogue, which stop nothing.

    Raises:
        BuildError: where it fails or warns.
    """
    shutil.rmtree(folder, ignore_errors=True)
    # The generator is a program beside this one: the engine imports nothing of it. Its banner about a coming version is
    # no news to an author.
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8", **environment}
    # Not `--quiet`: warnings that are not to be shown are not counted either, and strict would pass them.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder.resolve())]
    done = subprocess.run(  # noqa: S603 - no part of it comes from a reader
        command, cwd=root, env=settings, check=False, capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        said = [
            line
            for line in (done.stderr + done.stdout).splitlines()
            if line.strip() and not line.startswith(("INFO", "Aborted"))
        ]
        raise BuildError("\n".join([*said, "The site was not built; the last good one is as it was."]))
    return tuple(_WARNING.findall(done.stderr))
