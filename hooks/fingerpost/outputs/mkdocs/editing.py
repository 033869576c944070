"""The link by which a reader edits the catalogue that a page was made from."""

import os
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_UP: Final = re.compile(r"(?<!//)(?<![^/=&?#F])(?:(?!%2F)[^/=&?#])+(?:/|%2F)\.\.(?:/|%2F)", re.IGNORECASE)
"""A folder, which is no host, and the way back out of it."""


def edit_uri(catalogue: str, config: "MkDocsConfig") -> str:
    """A catalogue file as seen from the folder of the documentation, in which MkDocs looks for what is edited.

    It is a part of an address, and MkDocs writes it into its pages as it stands: so every sign of a file name that
    means something in one of them is written by its number.
    """
    way = os.path.relpath(Path(config.config_file_path).parent / catalogue, config.docs_dir)
    return quote(os.fsencode(PurePath(way).as_posix()))


def settled(address: str) -> str:
    """An address without ways back, also in a query, where no browser follows them: ``?file=docs/../content``."""
    while (shorter := _UP.sub("", address, count=1)) != address:
        address = shorter
    return address
