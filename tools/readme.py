"""README.md as the description of the package, where none of its links can lead on from a folder of the project."""

import re
from pathlib import Path
from typing import Any, Final

from hatchling.metadata.plugin.interface import MetadataHookInterface

_DOCUMENTATION: Final = "docs/"

_LINK: Final = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")
"""What a link or a picture of Markdown leads to, where that is a file of the project."""


def _address(name: str, site: str, source: str) -> str:
    """Where a file of the project is read: a page and a picture of the documentation as they are published."""
    if not name.startswith(_DOCUMENTATION):
        return f"{source}{name}"
    place = name.removeprefix(_DOCUMENTATION)
    if not place.endswith(".md"):
        return f"{site}{place}"
    folder = place.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{site}{folder}/"


def whole_links(readme: str, site: str, source: str) -> str:
    """A text of the project, in which links and pictures name whole addresses.

    Args:
        readme: the text.
        site: where the documentation is published, with a slash at the end.
        source: where the files of the project are read, likewise.
    """
    return _LINK.sub(lambda found: _address(found[1], site, source), readme)


class Readme(MetadataHookInterface):
    """What the build of the package asks for its description."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put the description into what the package says of itself."""
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        addresses = metadata["urls"]
        whole = whole_links(text, addresses["Documentation"], f"{addresses['Source']}/blob/main/")
        metadata["readme"] = {"content-type": "text/markdown", "text": whole}
