"""What was read of guides, so that a file is not read again while nothing in it changes.

A server reads its guides after each save. Whatever it has read stays the same object as long as the bytes are the same:
a guide, and of a guide that is a folder each path. So what was worked out of one need not be worked out again, either.
What is read is the same as without a memory, findings and places included.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from .content import Content
from .finding import Finding
from .folder import PATHS, is_table, read_part
from .guide import Guide
from .lasting import hand_on
from .part_places import PartPlaces
from .path import Path
from .place import Location, Places, TextPlaces
from .traverse import locate
from .values import Values

GuideContent = Content | Mapping[str, Content]
"""What stands in the file of a guide; or in each of its files, as seen from its folder, the head first."""

_OF_NO_PATH: Final = (f"{PATHS}/", "questions/", "faq/", "glossary/")
"""The folders with files from which no path takes anything over: their entries have names that no path uses."""


def _copied(value: Any) -> Any:
    """Values that somebody else may change."""
    if type(value) is dict:
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if type(value) is list else value


def _loose(path: Any) -> Any:
    """The values of a path, of which a table of cells may add some, and of which requirements may be named."""
    if not isinstance(path, dict):
        return path
    compare = path.get("compare")
    return {**path, "compare": dict(compare)} if isinstance(compare, dict) else dict(path)


@dataclass(frozen=True)
class _Known:
    """A path that was made before.

    Attributes:
        requires: the names of what it needs.
        path: the path.
    """

    requires: Any
    path: Path


class FolderMemory:
    """What was read of one guide that is a folder."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[str | Finding, Values]] = {}
        self._context: tuple[tuple[str, str | Finding], ...] = ()
        self._around: Places | None = None
        self._paths: dict[Places, _Known] = {}
        self._requires: dict[Places, Any] = {}

    def parts(self, texts: Mapping[str, str | Finding], name: str) -> dict[str, Values]:
        """The files of the guide, as :func:`.read_parts` reads them."""
        context = tuple((part, text) for part, text in texts.items() if not part.startswith(_OF_NO_PATH))
        if context != self._context:
            self._context, self._around, self._paths = context, None, {}
        before, self._read = self._read, {}
        for part, text in texts.items():
            known = before.get(part)
            is_known = known is not None and known[0] == text
            self._read[part] = known if known and is_known else (text, read_part(part, text, f"{name}/{part}"))
        return {part: self._anew(part, read) for part, (_, read) in self._read.items()}

    def _anew(self, part: str, read: Values) -> Values:
        if part.startswith(f"{PATHS}/"):
            return replace(read, value=_loose(read.value))
        if is_table(part):
            return read
        is_head = part == next(iter(self._read)) and isinstance(read.places, TextPlaces)
        places = read.places.anew() if is_head and isinstance(read.places, TextPlaces) else read.places
        return replace(read, value=_copied(read.value), places=places)

    def settle(self, read: Values) -> None:
        """Put the paths that are known in the place of their values."""
        self._requires = {}
        for name, part, value in self._own(read):
            known, requires = self._paths.get(part), value.get("requires") if isinstance(value, dict) else None
            if known and known.requires == requires:
                read.value[PATHS][name] = known.path
                read.places.kept.add(known.path.places)
            else:
                self._requires[part] = requires
                read.value[PATHS][name] = _copied(value)

    def _own(self, read: Values) -> Iterable[tuple[str, Places, Any]]:
        """The paths that have a file each, with the places and the values of that."""
        paths = read.value.get(PATHS)
        for name, value in paths.items() if isinstance(paths, dict) else ():
            part, inner = read.places.in_file((PATHS, name))
            if inner == () and part is not read.places:
                yield name, part, value

    def remember(self, guide: Guide, read: Values) -> None:
        """Keep the paths of a sound guide."""
        around = self._around = self._around or read.places
        parts = {name: part for name, part, _ in self._own(read)}
        made: dict[Location, PartPlaces] = {
            (PATHS, name): PartPlaces(around, (PATHS, name)) for name, part in parts.items() if part in self._requires
        }
        read.places.hand_over(made)
        for (_, name), places in made.items():
            part, path = parts[str(name)], guide.paths[str(name)]
            # A page that it leads to may be gone next time, with a question or another path.
            if any(step.page for step in path.next):
                continue
            locate(path, places, (PATHS, name))
            self._paths[part] = _Known(self._requires[part], path)
        there = set(parts.values())
        self._paths = {part: known for part, known in self._paths.items() if part in there}


class Memory:
    """What was read of some guides. Holds what was read last, and nothing older."""

    def __init__(self) -> None:
        self._guides: dict[str, tuple[GuideContent, Guide]] = {}
        self._folders: dict[str, FolderMemory] = {}

    def guide(self, name: str, content: GuideContent) -> Guide | None:
        """The guide that was made of a content; ``None`` where it is another one than last time."""
        known = self._guides.get(name)
        return known[1] if known and known[0] == content else None

    def folder(self, name: str) -> FolderMemory:
        """What was read of a guide that is a folder."""
        return self._folders.setdefault(name, FolderMemory())

    def remember(self, name: str, content: GuideContent, guide: Guide) -> None:
        """Keep a sound guide."""
        if name in self._guides:
            hand_on(self._guides[name][1], guide)
        self._guides[name] = content, guide

    def forget_others(self, names: Iterable[str]) -> None:
        """Forget the guides that are not there any more."""
        names = set(names)
        self._guides = {name: known for name, known in self._guides.items() if name in names}
        self._folders = {name: known for name, known in self._folders.items() if name in names}
