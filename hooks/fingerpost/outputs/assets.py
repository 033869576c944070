"""The files that every page needs beside itself: style sheets and the sign."""

from pathlib import Path
from typing import Final

from ..addresses import ASSETS

STYLES: Final = (f"{ASSETS}/fingerpost.css", f"{ASSETS}/theme.css", f"{ASSETS}/print.css")
"""What a theme must load to show the pages for browsing."""

_OWN: Final = Path(__file__).parent.parent / "assets"


def own_path(name: str) -> Path:
    """Where one of them lies in the program."""
    return _OWN / name


def own(name: str) -> bytes:
    """The content of one of them."""
    return own_path(name).read_bytes()


def assets() -> dict[str, bytes]:
    """Every asset: its place on the site to its content."""
    return {f"{ASSETS}/{path.name}": path.read_bytes() for path in sorted(_OWN.iterdir()) if path.is_file()}
