"""Where a project is, and a project as its configuration of MkDocs describes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ...fault import Fault
from ...project import Project, has_catalogue
from .host import host_of
from .options import options_of
from .settings import Settings, configuration_in, read_settings
from .sites import site_of


@dataclass(frozen=True)
class Located:
    """A project, and which configuration it is seen with.

    Attributes:
        root: its folder.
        configuration: the file that MkDocs reads; ``None`` where there is none.
    """

    root: Path
    configuration: Path | None = None

    @cached_property
    def settings(self) -> Settings:
        """What the configuration says, read once.

        Raises:
            Fault: where it cannot be read.
        """
        return read_settings(self.configuration)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Where its guides are, seen from its folder.

        Raises:
            Fault: where the configuration cannot be read.
        """
        return options_of(self.settings).content


def _upwards() -> Iterator[Path]:
    """The folder that somebody is in and every folder above it, each as it is called from there."""
    yield Path()
    for height in range(1, len(Path.cwd().parts)):
        yield Path(*[".."] * height)


def locate(folder: Path | None = None, configuration: Path | None = None) -> Located:
    """Find the project that somebody means.

    Args:
        folder: the folder that was named; where none was, the nearest one with a configuration or a catalogue, from
            the folder that somebody is in upwards.
        configuration: the configuration that was named. The project is in its folder, as MkDocs has it.

    Raises:
        Fault: where a configuration was named that is not there, or beside a folder.
    """
    if configuration is not None:
        if folder is not None:
            raise Fault("Name a folder (`--project`) or a configuration (`-f`): the project is in the folder of that.")
        if not configuration.is_file():
            raise Fault(f"There is no configuration {configuration}.")
        return Located(configuration.parent, configuration)
    if folder is None:
        folder = next((one for one in _upwards() if configuration_in(one) or has_catalogue(one)), Path())
    return Located(folder, configuration_in(folder))


def project_of(root: Path, settings: Settings) -> Project:
    """A project with the settings that somebody has read already."""
    places = options_of(settings).content
    return Project(root, site_of(settings, root.resolve().name), host_of(root, settings), places)


def open_project(at: Located | Path) -> Project:
    """A project, or the one in a folder, with the settings of its configuration.

    Raises:
        Fault: where those cannot be read.
    """
    at = at if isinstance(at, Located) else locate(at)
    return project_of(at.root, at.settings)
