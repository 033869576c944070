"""The pictures that the texts of a catalogue show, from the documentation folder."""

from collections.abc import Mapping
from pathlib import Path

from ...catalogue import Catalogue
from ...prose import pictures_in
from .folders import is_file


def pictures_of(catalogue: Catalogue, folder: Path) -> Mapping[str, bytes]:
    """What the texts of a catalogue show, by the file of each. One that is not there is left out: a check names it.

    Args:
        catalogue: the guides.
        folder: the folder of the pages that are written by hand.
    """
    names = sorted({name for guide in catalogue.guides for name in pictures_in(guide)})
    return {name: (folder / name).read_bytes() for name in names if is_file(folder / name)}
