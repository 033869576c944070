"""A project, with what its checks have to know of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..addresses import Host, Site
from ..catalogue import Catalogue, Guide
from ..checks import Examined, examine, prove
from ..fault import Fault
from .day import today
from .files import PLACES, read_catalogue, why_no_project


@dataclass(frozen=True)
class Project:
    """A folder with a catalogue, and the site that it is for.

    Attributes:
        root: the folder.
        site: what the settings of the site say of it.
        host: what else is on the site.
        places: where its guides are, seen from its folder.
    """

    root: Path
    site: Site
    host: Host
    places: Sequence[str] = PLACES

    def examine(self, catalogue: Catalogue, beside: Iterable[Guide] | None = ()) -> tuple[Examined, ...]:
        """Run every check on a catalogue that belongs to the project, as of today.

        Args:
            catalogue: the guides.
            beside: other guides of the project; ``None`` where they are not known.
        """
        return examine(catalogue, today(), self.host, beside)

    def proved_catalogue(self) -> Catalogue:
        """The catalogue of the project, proved sound.

        Raises:
            Fault: where the folder has no catalogue.
            CatalogueError: with every fault of every file, or every error that a check found.
        """
        missing = why_no_project(self.root, self.places)
        if missing:
            raise Fault(missing)
        catalogue = read_catalogue(self.root, self.places)
        prove(self.examine(catalogue))
        return catalogue
