"""Runs MkDocs, and says why where it fails."""

import os
import re
import signal
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from ...fault import Fault
from ..disk import using
from ..progress import listening
from .notices import notices_in
from .running import Run, Runner, start

BANNERS: Final = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Variables that take away the banners of the theme and of plug-ins about a coming version of MkDocs, which are no news
to an author."""

FOR_A_DISK: Final = ("--no-directory-urls",)
"""What MkDocs is told of a site that is opened from a disk: there a link has to name a file."""

_OF_THE_SYSTEM: Final = re.compile(r"\w*Error: \[Errno \d+\] .+")
"""The last line of a traceback where the fault is the disk's, such as that it is full."""


_OTHER: Final = "properdocs"
"""What goes on with MkDocs, and how its configuration is called."""


def generator_of(configuration: Path | None) -> str:
    """The program that builds a site, by the name of its configuration: MkDocs, or what goes on with it.

    Raises:
        Fault: where it is not installed.
    """
    if configuration is None or configuration.stem != _OTHER:
        return "mkdocs"
    if find_spec(_OTHER) is None:
        raise Fault(f"{configuration} is for ProperDocs, which is not installed: pip install {_OTHER}")
    return _OTHER


class BuildError(Fault):
    """MkDocs failed, or warned; with what it said."""


def _reason(status: int, said: str) -> list[str]:
    """Why MkDocs failed, in lines."""
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith(("INFO", "Aborted"))]
    if status < 0:
        why = f"MkDocs was ended by the signal {signal.Signals(-status).name}."
        memory = " The system does so where memory runs out." if -status == getattr(signal, "SIGKILL", 0) else ""
        return [*lines, why + memory]
    if lines and any(line.startswith("Traceback") for line in lines) and _OF_THE_SYSTEM.fullmatch(lines[-1]):
        return [f"MkDocs ended with {lines[-1]}"]
    return lines


def generate(  # noqa: PLR0913 - the last ones are asked for by few
    root: Path,
    folder: Path,
    environment: Mapping[str, str],
    configuration: Path | None = None,
    said: Sequence[str] = (),
    *,
    run: Runner = start,
) -> tuple[str, ...]:
    """Build the site of a project into a folder, in strict mode; gives what the hook tells its author.

    Args:
        root: the project.
        folder: where to build, which is not there yet. The folder that it is in stays in use while MkDocs runs, also
            where this program is killed.
        environment: variables that the configuration reads, such as ``OFFLINE``.
        configuration: the file that MkDocs reads; where none is named, the one that the project has.
        said: options of MkDocs, which go before what the configuration says, such as :data:`FOR_A_DISK`.
        run: what runs it.

    Returns:
        What was noticed that ends no build, in lines.

    Raises:
        BuildError: where MkDocs fails or warns; then half a site may stand in the folder.
    """
    # A width of zero: no line is wrapped.
    variables = {**os.environ, **BANNERS, "PYTHONIOENCODING": "utf-8", "COLUMNS": "0", **environment}
    # Not `--quiet`: MkDocs counts only the warnings that it shows, and strict mode would pass the others.
    told = ["build", "--strict", "--site-dir", str(folder.resolve()), *said]
    if configuration is not None:
        told += ["--config-file", str(configuration.resolve())]
    folder.parent.mkdir(parents=True, exist_ok=True)
    with using(folder.parent) as held, listening() as heard:
        status, output = run(
            Run(
                generator=generator_of(configuration),
                told=told,
                root=root,
                variables={**variables, **heard.variables},
                held=(*held, *heard.held),
            )
        )
    if status:
        raise BuildError("\n".join(_reason(status, output)))
    return notices_in(output)
