"""The files of a guide, put together: plain values under the keys of one guide, each led to its place in its file."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from ..finding import Finding
from ..place import Location, Places
from ..quoting import quoted
from ..references import CODE as UNKNOWN
from ..references import closest
from ..values import Reader, Values
from ..yaml_reader import parse_yaml
from .cells import put_cells
from .layout import KEYS, is_table, location_of
from .table import read_table

_MISSHAPEN: Final = "FP002"
"""The code of a value that is not of the kind that stands there."""


def _is_unread(read: Values) -> bool:
    return read.value is None and bool(read.findings)


class _Joining(Reader):
    """One guide that is put together."""

    def __init__(self, head: Values) -> None:
        super().__init__(head.places)
        self._head = head
        self._guide: dict[str, Any] = head.value
        self._orders = {key: self._guide[key] for key in KEYS if isinstance(self._guide.get(key), list)}
        self._guide.update({key: {} for key in self._orders})
        self._folded = {key: {str(name).casefold(): str(name) for name in self._entries(key) or ()} for key in KEYS}

    def _entries(self, key: str) -> dict[str, Any] | None:
        """What stands under a key so far; ``None`` where its author put something else there."""
        if self._guide.get(key) is None:
            return {}
        there = self._guide[key]
        return there if isinstance(there, dict) else None

    def file(self, part: str, read: Values) -> None:
        """Put the values of a file of YAML where they belong."""
        match location_of(part):
            case (str(key), str(name)):
                refused = self.no_key(name)
                if refused:
                    self.fault(read.places.whole, *refused)
                else:
                    self._put((key, name), read.value, read, ())
            case (str(key),) if isinstance(read.value, dict):
                for name, entry in read.value.items():
                    self._put((key, name), entry, read, (name,))
            case (str(key),):
                message = f"expected entries of {quoted(key)}, each below its id."
                self.fault(read.places.whole, message, code=_MISSHAPEN)

    def _put(self, location: tuple[str, str], entry: Any, read: Values, inner: Location) -> None:
        """Put an entry where it belongs.

        Args:
            location: the key and the id of the entry.
            entry: what is said of it.
            read: the file that it stands in.
            inner: what leads to it in that file.
        """
        key, name = location
        entries = self._entries(key)
        if entries is None:
            return
        here = read.places.start(inner)
        if name in entries:
            self.repeated(name, here, self.places.start(location))
            return
        self._guide[key] = entries
        entries[name] = entry
        self.places.join(location, read.places, inner)
        if _is_unread(read):
            # What is wrong with it is told; that nothing stands here is no second fault.
            self.places.copied(location, location)
        first = self._folded[key].setdefault(name.casefold(), name)
        # Of two in one file, its reading tells.
        if first != name and self.places.in_file((key, first))[0] is not read.places:
            self.differ_by_case(first, name, (key,))

    def in_order(self) -> None:
        """Put the entries of a key into the order that the head gives them; those that it leaves out come last."""
        for key, names in self._orders.items():
            entries = self._guide[key]
            listed: dict[str, int] = {}
            for at, name in enumerate(names):
                place = self.places.value((key, at))
                if not isinstance(name, str):
                    found = quoted(self._head.written_of((key, at))) if name is not None else "nothing"
                    message = f"{key}.{at}: expected an id of {quoted(key)}, found {found}."
                    self.fault(place, message, "Put it in quotes if it is meant as text.", _MISSHAPEN)
                elif name not in entries:
                    message = f"nothing in `{key}/` is called {quoted(name)}."
                    self.fault(place, message, closest(name, tuple(entries)), UNKNOWN)
                elif name in listed:
                    self.repeated(name, place, self.places.value((key, listed[name])))
                else:
                    listed[name] = at
            self._guide[key] = {name: entries[name] for name in dict.fromkeys((*listed, *entries))}

    def cells(self, table: Values) -> None:
        """Put the cells of the table into their paths."""
        self.findings += put_cells(table, self._guide, self.places)


def read_parts(texts: Mapping[str, str | Finding], name: str) -> dict[str, Values]:
    """Read the files of a guide, each by itself.

    Args:
        texts: its files, each as seen from its folder, to its text or to why there is none; the head comes first.
        name: what to call the folder in findings.
    """
    return {part: read_part(part, text, f"{name}/{part}") for part, text in texts.items()}


def read_part(part: str, text: str | Finding, file: str) -> Values:
    """Read one file of a guide.

    Args:
        part: the file, as seen from its folder.
        text: its text, or why there is none.
        file: what to call it in findings.
    """
    if isinstance(text, Finding):
        return Values(value=None, places=Places(file), findings=(text,), written={})
    return read_table(text, file) if is_table(part) else parse_yaml(text, file)


def join(parts: Mapping[str, Values]) -> Values:
    """Put the files of a guide together.

    Args:
        parts: its files, each as seen from its folder, to what was read of it; the head comes first.

    Returns: The values of the whole guide; nothing, and what is wrong, where so little can be read that whatever else
        were said of it would be guessed.
    """
    first, *others = parts
    head = parts[first]
    findings = tuple(finding for read in parts.values() for finding in read.findings)
    # Of a file with several entries that cannot be read, nobody knows which those are.
    hidden = [part for part in others if _is_unread(parts[part]) and not is_table(part) and len(location_of(part)) < 2]
    if hidden or not isinstance(head.value, dict):
        return replace(head, value=None if hidden else head.value, findings=findings)
    joining = _Joining(head)
    for part in sorted(others):
        if not is_table(part):
            joining.file(part, parts[part])
    joining.in_order()
    for part in others:
        if is_table(part) and not _is_unread(parts[part]):
            joining.cells(parts[part])
    whole = {read.places: read for read in parts.values() if read is not head}
    return replace(head, findings=(*findings, *joining.findings), parts=whole)
