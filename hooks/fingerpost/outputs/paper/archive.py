"""PDFs that were printed before, in a folder on the disk. It may be deleted at any time; nothing hangs on it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from ..disk import aside
from .document import Document, Printed, digest_of
from .machine import machine

FOLDER: Final = ".cache/fingerpost"
"""Where it is, seen from the folder of a project. Themes and plug-ins keep theirs in the same folder above."""

_MOST_UNUSED: Final = 24
"""PDFs that stay without being used, the last used ones: those of another form of the site, or of another branch.

Of 0.7 MB each, as those of a middling guide are, they take 17 MB.
"""

_ASIDE: Final = ".new-"
"""How the folders begin in which a PDF is written until it is whole."""

_IGNORED: Final = "*\n"
"""What `.gitignore` of the folder says: nothing of it goes into a repository."""


class Archive:
    """A folder of PDFs, each by all that its bytes depend on."""

    def __init__(self, folder: Path) -> None:
        """Of a folder that is made when the first PDF goes into it."""
        self._folder = folder
        self._used: set[Path] = set()

    def _place(self, document: Document) -> Path | None:
        """The file of a PDF; none on a machine that cannot be told from others."""
        here = machine()
        if not here:
            return None
        place = self._folder / digest_of(here.encode(), document.digest().encode())
        self._used.add(place)
        return place

    def find(self, document: Document) -> Printed | None:
        """The PDF of a document; ``None`` where it was not printed yet, or its file has been damaged."""
        place = self._place(document)
        if place is None:
            return None
        try:
            found = Printed.unpacked(place.read_bytes())
        except OSError:
            return None
        with suppress(OSError):
            os.utime(place)
        return found

    def keep(self, document: Document, printed: Printed) -> None:
        """Keep a PDF. Where the disk is full or takes nothing, it will be printed again: that is no fault."""
        place = self._place(document)
        if place is None:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            ignore = self._folder / ".gitignore"
            if not ignore.exists():
                ignore.write_text(_IGNORED, encoding="utf-8")
            # Another build may keep or read the same at this moment.
            with aside(self._folder, _ASIDE) as room:
                (room / place.name).write_bytes(printed.packed())
                (room / place.name).replace(place)

    def tidy(self) -> None:
        """Delete what was not used for longest, and never what this program has used."""
        dated: list[tuple[int, Path]] = []
        with suppress(OSError):
            for place in self._folder.iterdir():
                # Another build may delete it first.
                with suppress(OSError):
                    if place not in self._used and not place.name.startswith("."):
                        dated.append((place.stat().st_mtime_ns, place))
        for _, place in sorted(dated)[:-_MOST_UNUSED]:
            with suppress(OSError):
                place.unlink()
