"""Where the site goes, and whether what stands there may be replaced."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ...fault import Fault
from .options import options_of
from .settings import Settings, documentation

_REPOSITORY: Final = (".git", ".hg", ".svn")

_SHOWN: Final = 3
"""How many entries of a folder a message names."""


class TargetError(Fault):
    """What stands in the place of the site was not made by a build; the text says what to do."""


def site_folder(root: Path, settings: Settings) -> Path:
    """Where the site of a project goes: ``site_dir`` of its configuration, or ``site``."""
    return root / str(settings.get("site_dir") or "site")


def is_site(folder: Path) -> bool:
    """Whether a folder holds a site that MkDocs has built, with the hook of this program or without it."""
    home = folder / "index.html"
    # The themes of MkDocs name it in each page; a theme of one's own need not, and then the hook's files tell.
    return home.is_file() and ((folder / "assets" / "fingerpost").is_dir() or b"mkdocs" in home.read_bytes().lower())


def _refusal(target: Path, folder: Path, sources: tuple[Path, ...]) -> str:
    """Why a folder cannot be replaced by a site; empty where it can."""
    inside = [source for source in sources if source.is_relative_to(folder)]
    if inside:
        return f"{inside[0]} is in it, and would be deleted. Name another folder as `site_dir` in mkdocs.yml."
    if any(folder.is_relative_to(source) for source in sources[1:]):
        return "it is among the sources of the site. Name another folder as `site_dir` in mkdocs.yml."
    if target.is_symlink() and not folder.exists():
        return f"it is a link to {target.readlink()}, which is not there. Make that folder, or delete the link."
    if not folder.exists():
        return ""
    if not folder.is_dir():
        return "it is no folder. Move it away."
    foreign = next(_foreign(folder), "")
    if foreign:
        return f"{foreign} Name another folder as `site_dir` in mkdocs.yml, and copy the site from there."
    names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    if names and not is_site(folder):
        listed = ", ".join([*names[:_SHOWN], *(["..."] if len(names) > _SHOWN else [])])
        return (
            f"it holds what no build has written: {listed}. Move that away, or name another folder as `site_dir` in "
            "mkdocs.yml."
        )
    return ""


def _foreign(folder: Path) -> Iterator[str]:
    """What a build would delete that can never be its own: a repository, and what is mounted inside the folder."""
    device = folder.stat().st_dev
    for place, folders, files in os.walk(folder):
        for name in (name for name in (*folders, *files) if name in _REPOSITORY):
            yield f"{Path(place) / name} makes it a repository, and would be deleted."
        for name in folders:
            if (Path(place) / name).lstat().st_dev != device and not (Path(place) / name).is_symlink():
                yield f"{Path(place) / name} is a mount, and what is in it would be deleted."


def replaceable(root: Path, settings: Settings) -> Path:
    """The folder that a build of the site replaces.

    A link is followed: the folder that it leads to holds the new site afterwards, and the link stays.

    Raises:
        TargetError: where something stands there that is no built site, and not empty.
    """
    target = site_folder(root, settings)
    folder = Path(os.path.realpath(target))
    sources = (root, documentation(root, settings), *(root / place for place in options_of(settings).content))
    refusal = _refusal(target, folder, tuple(Path(os.path.realpath(source)) for source in sources))
    if refusal:
        where = f"{target}, a link to {folder}" if target.is_symlink() and folder.exists() else str(target)
        raise TargetError(f"{where}: {refusal}")
    return folder
