"""A guide that is a folder on a disk: which files it has, and what stands in them."""

import os
from pathlib import Path as FilePath

from ..content import Content, content_of
from ..finding import Finding
from ..place import Place
from ..values import UNREADABLE_FILE
from .layout import part_names


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Whether something is a folder, or a link to one. Most systems have told that of all but links already."""
    # A link that goes round in a circle is no folder, and no error.
    return os.path.isdir(entry) if entry.is_symlink() else entry.is_dir()  # noqa: PTH112


class _Listing:
    """The names of the files in a folder and in those below, links to files included.

    Attributes:
        closed: why folders cannot be read, by their names as seen from the folder.
    """

    def __init__(self, folder: FilePath) -> None:
        self._folder = folder
        self.closed: dict[str, str] = {}

    def __call__(self, below: str) -> list[str]:
        """The names in a folder below; in the folder itself for an empty name."""
        place = self._folder / below
        try:
            with os.scandir(place) as there:
                return [entry.name for entry in there if not _is_folder(entry)]
        except NotADirectoryError:
            return []
        except FileNotFoundError:
            if place.is_symlink():
                self.closed[below] = "this is a link that leads to no folder"
            return []
        except OSError as error:
            self.closed[below] = f"the folder cannot be read: {error.strerror}"
            return []


def parts_in(folder: FilePath) -> tuple[str, ...]:
    """The files of a guide, each as seen from its folder, as far as its folders can be read; its head comes first."""
    return part_names(_Listing(folder))


def is_guide_folder(folder: FilePath) -> bool:
    """Whether a folder is a guide; also where that cannot be told, so that its reading says why."""
    listing = _Listing(folder)
    return os.path.isdir(folder) and bool(part_names(listing) or listing.closed)  # noqa: PTH112 - in silence


def folder_contents(folder: FilePath, name: str) -> dict[str, Content]:
    """The files of a guide, each as seen from its folder, with what stands in it; its head comes first.

    Args:
        folder: the folder of the guide.
        name: what to call it in findings.
    """
    listing = _Listing(folder)
    contents: dict[str, Content] = {part: content_of(folder / part, f"{name}/{part}") for part in part_names(listing)}
    for below, why in listing.closed.items():
        place = Place(f"{name}/{below}".removesuffix("/"), 1, 1)
        contents[below] = Finding(UNREADABLE_FILE, place, f"{why}.")
    return contents
