"""What no address may be: names that are taken, and paths that are too long to unpack."""

from typing import Final

from .address import EMBED, LISTS, VERSUS, embed_address

DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
)
"""Names of devices on Windows, which unpacks no file of such a name
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions)."""

TAKEN: Final = frozenset({"assets", EMBED, "search"})
"""First parts of addresses that every site has already."""

SCHEMES_TAKEN: Final = frozenset(
    {"data", "file", "ftp", "http", "https", "javascript", "mailto", "tel", "term", "vbscript"}
)
"""What stands before the colon of a link that leads to no guide."""

TAKEN_BELOW_PATHS: Final = frozenset({LISTS})
"""Parts of addresses below a guide's ``paths/`` that are kept for lists of paths."""

BETWEEN_PATHS: Final = VERSUS
"""Stands between the ids of two paths in the address of their page. Where no id has it as a part, such an address names
one pair."""

BUNDLE: Final = "fingerpost-offline"
"""The folder that the offline bundle unpacks to."""

LONGEST: Final = 180
"""Characters of a path in the bundle. Windows unpacks 260
(https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation). The rest is for the folder that a
reader unpacks it in."""


def bundled(address: str) -> str:
    """The longer one of the two files that a page has in the bundle: that of its embed."""
    return f"{BUNDLE}/{embed_address(address)}index.html"


def unpacks_everywhere(path: str) -> bool:
    """Whether a path in the bundle is short enough."""
    return len(path) <= LONGEST
