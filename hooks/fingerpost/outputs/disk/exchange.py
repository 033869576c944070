"""A finished folder, put in the place of another one."""

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from .aside import aside, left
from .writing import INSIDE, move_in

_OLD: Final = "old"
"""What a folder is called in the folder aside while another one takes its place by two renames."""

_HERE: Final = -100
"""``AT_FDCWD``: a path as the process sees it (https://man7.org/linux/man-pages/man2/rename.2.html)."""

_EXCHANGE: Final = 2
"""``RENAME_EXCHANGE``: both names are there at every moment."""

_UNABLE: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""The system, or the kind of disk, cannot exchange two folders."""

_IN_PLACE: Final = (errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS)
"""A folder cannot be renamed: it is a mount, or the folder that it is in may not be changed."""


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; ``False`` where the system or the disk cannot."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    rename.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNABLE:
        return False
    raise OSError(number, os.strerror(number), str(other))


def _two_renames(new: Path, target: Path) -> None:
    """The same in two steps. Between them there is no folder; where the second one fails, the old one comes back."""
    old = new.with_name(_OLD)
    target.rename(old)
    try:
        new.rename(target)
    except OSError:
        old.rename(target)
        raise


def _keep_dotted(old: Path, new: Path) -> None:
    """Take over what begins with a dot at the top, such as ``.nojekyll``. MkDocs leaves that as well."""
    for path in old.glob(".*"):
        kept = new / path.name
        if kept.exists() or path.name.startswith(INSIDE):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, kept, symlinks=True)
        else:
            shutil.copy2(path, kept, follow_symlinks=False)


def _replace_in_place(new: Path, target: Path) -> None:
    """Replace what is in a folder file by file. Every file is the old one or the new one at every moment.

    All is copied to the disk of the folder first, so a full disk is met before anything is replaced. Pages come after
    what they load, and what is no longer needed goes last.
    """
    if not new.is_relative_to(target):
        with aside(target, INSIDE) as room:
            _replace_in_place(Path(shutil.copytree(new, room / "new", symlinks=True)), target)
        return
    names = [path.relative_to(new) for path in sorted(new.rglob("*")) if not path.is_dir()]
    for name in sorted(names, key=lambda name: name.suffix == ".html"):
        move_in(new / name, target, name)
    _remove_others(target, set(names))


def _remove_others(folder: Path, kept: set[Path]) -> None:
    """Remove every file but those, and the folders that are empty then. What begins with a dot at the top stays."""
    for place, folders, files in os.walk(folder, topdown=False):
        here = Path(place).relative_to(folder)
        if here.parts and here.parts[0].startswith("."):
            continue
        for name in files:
            if here / name not in kept and not (here == Path() and name.startswith(".")):
                (folder / here / name).unlink()
        for path in (folder / here / name for name in folders if here.parts or not name.startswith(".")):
            if path.is_symlink():
                path.unlink()
            elif not any(path.iterdir()):
                path.rmdir()


def replace_folder(new: Path, target: Path) -> None:
    """Put a finished folder in the place of another one.

    Linux exchanges the two in one step. Where that is not possible there are two renames. Where the folder cannot be
    renamed at all, such as a mount, its files are replaced one by one.

    Args:
        new: the finished folder, in a folder aside, where the old one is left. The folder aside is beside the target,
            or in it.
        target: a folder, or nothing.
    """
    if not target.exists():
        new.rename(target)
    elif new.is_relative_to(target):
        _replace_in_place(new, target)
    else:
        _keep_dotted(target, new)
        try:
            if not _exchange(new, target):
                _two_renames(new, target)
        except OSError as error:
            if error.errno not in _IN_PLACE:
                raise
            _replace_in_place(new, target)


def put_back(target: Path, name: str) -> None:
    """Put back a folder that was renamed away by a run which was killed before its second rename.

    Args:
        target: where the folder was.
        name: how the names of folders aside begin there.
    """
    with left(target.parent, name) as found:
        for room in found:
            if (room / _OLD).is_dir() and not os.path.lexists(target):
                (room / _OLD).rename(target)
