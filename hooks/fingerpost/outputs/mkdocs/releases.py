"""What the guides of a site were from release to release, where its configuration says what a release is."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ...catalogue import Catalogue
from ...project import as_it_stands, read_releases
from ...review.history import Span, history
from .options import Options


@dataclass(frozen=True)
class Releases:
    """The releases of a site.

    Attributes:
        spans: what changed from each to the next; ``None`` where none is known.
        notices: what an author should know of them, each in a line.
    """

    spans: Sequence[Span] | None = None
    notices: Sequence[str] = ()


NO_RELEASES: Final = Releases()


def releases_of(root: Path, options: Options, catalogue: Catalogue) -> Releases:
    """What changed from release to release, and since the last one.

    Args:
        root: the folder of the project.
        options: what its configuration says of its guides.
        catalogue: the guides as they stand.
    """
    if not (options.releases and options.feeds):
        return NO_RELEASES
    read, notices = read_releases(root, options.releases, options.content)
    if not read:
        return Releases(None, notices)
    return Releases(history((*read, as_it_stands(root, catalogue.guides, options.content))), notices)
