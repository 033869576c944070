"""What each process of ``fingerpost api`` begins with: the project that its command was given."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..serving.gate import Gate

FACTORY: Final = f"{__name__}:app"
"""What makes the application, as a server takes it."""

_GIVEN: Final = "FINGERPOST_API"
"""A variable of the environment: processes that a server starts get nothing else."""


def give(root: Path, configuration: Path | None, rate: float) -> None:
    """Say what the processes are to serve."""
    os.environ[_GIVEN] = json.dumps([str(root), configuration and str(configuration), rate])


def app() -> "Gate":
    """The interface to the project that was given."""
    from ..answering import Desk
    from ..outputs.mkdocs.projects import Located, open_project
    from ..serving.app import make_app

    root, configuration, rate = json.loads(os.environ[_GIVEN])
    project = open_project(Located(Path(root), Path(configuration) if configuration else None))
    return make_app(Desk(project.proved_catalogue(), project.site.url), rate)
