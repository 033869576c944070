"""The offline bundle: a site in one zip, which has the same bytes whenever it is made from the same sources."""

import json
import zipfile
from pathlib import Path
from typing import Final

from ..addresses import BUNDLE, LONGEST, unpacks_everywhere
from ..fault import Fault
from .disk import PlaceError, replace_file

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip can name."""

_FILE_MODE: Final = 0o100644 << 16

_ONLINE_ONLY: Final = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""Files of use on a server only: an error page, whose links begin at the root, and the map for search engines."""

_SEARCH_INDEX: Final = "search/search_index.json"


class BundleError(Fault):
    """A site has a path that is too long to unpack everywhere."""


def _kept(name: str) -> bool:
    # A source map is for whoever works on the scripts of the theme.
    return name not in _ONLINE_ONLY and not name.endswith(".map")


def _needs_stemmers(site: Path) -> bool:
    """Whether the search is in a language other than English; each of those needs a script to find stems."""
    index = site / _SEARCH_INDEX
    return index.is_file() and json.loads(index.read_text(encoding="utf-8"))["config"]["lang"] != ["en"]


def bundle(site: Path, target: Path) -> int:
    """Pack a site that was built to be read from a disk.

    Returns:
        How many files the zip holds.

    Raises:
        BundleError: where a path is too long to unpack everywhere.
        PlaceError: where the zip would take the place of a link or a folder.
    """
    if target.is_symlink() or target.is_dir():
        raise PlaceError(
            f"{target} is a {'link' if target.is_symlink() else 'folder'}, where the zip goes. Move it away."
        )
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    stemmers = _needs_stemmers(site)
    names = [name for name in names if _kept(name) and (stemmers or "/lunr/" not in f"/{name}")]
    long = [name for name in names if not unpacks_everywhere(f"{BUNDLE}/{name}")]
    if long:
        listed = "\n".join(f"  {len(f'{BUNDLE}/{name}')}: {name}" for name in long)
        raise BundleError(
            f"{len(long)} paths are longer than the {LONGEST} characters that unpack everywhere; shorten the names in "
            f"them:\n{listed}"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        replace_file(target) as written,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        for name in names:
            entry = zipfile.ZipInfo(f"{BUNDLE}/{name}", _DATE)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _FILE_MODE, 3
            archive.writestr(entry, (site / name).read_bytes())
    return len(names)
