"""The files that every page needs beside itself: style sheets and the sign."""

from pathlib import Path
from typing import Final

from ..addresses import ASSETS

PIECES: Final = (f"{ASSETS}/fingerpost.css", f"{ASSETS}/browse.css", f"{ASSETS}/typeset.css")
"""The pieces of every page, those of the pages to browse, and how they stand in a theme, which has rules of its own for
what they are made of."""

PRINT: Final = f"{ASSETS}/print.css"
"""A page on paper."""

STYLES: Final = (*PIECES, f"{ASSETS}/theme.css", PRINT)
"""What the theme must load where a whole site is to look as guides do."""

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
