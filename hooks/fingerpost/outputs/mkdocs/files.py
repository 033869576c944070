"""The files of the documentation folder, as MkDocs finds them, and which of them it leaves out."""

from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files, set_exclusions

from .folders import walk
from .patterns import LEAVING_OUT
from .settings import Settings, documentation


def leaving_out(settings: Settings) -> Any:
    """The part of a configuration that says which files MkDocs leaves out."""
    return {key: settings.get(key) for key in LEAVING_OUT}


def files_of(root: Path, settings: Settings) -> Files:
    """The files of the documentation folder, each with whether it is left out; also those that nobody can read."""
    folder, by_folder = documentation(root, settings), bool(settings.get("use_directory_urls", True))
    names = [found.path.relative_to(folder).as_posix() for found in walk(folder) if not found.circular]
    files = Files(File(name, str(folder), "", by_folder) for name in names)
    set_exclusions(files, leaving_out(settings))
    return files
