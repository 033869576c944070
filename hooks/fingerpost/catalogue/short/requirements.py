"""Requirements that stand in place, at the path that needs them: conditions with the values that it needs."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..evidence import INHERITED
from ..kinds import LONGEST_ID
from ..place import Location
from ..values import Values
from .inheritance import Given, given_by, units_in

_OR: Final = " / "
"""Between the words of several values: a sign that is the same in every language."""


def _parts(value: Any, at: Location) -> Iterator[tuple[Any, Location]]:
    """What stands in `requires`, name by name and condition by condition."""
    if isinstance(value, Mapping):
        yield from (({condition: values}, (*at, condition)) for condition, values in value.items())
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _parts(item, (*at, number)) if isinstance(item, Mapping) else [(item, (*at, number))]


def _is_short(value: Any) -> bool:
    return isinstance(value, Mapping) or any(isinstance(part, Mapping) for part, _ in _parts(value, ()))


def _words(guide: Mapping[str, Any], condition: str, values: Any) -> str:
    """The words of a condition and of those of its values that meet a requirement; their ids where it has none."""
    conditions = guide.get("conditions")
    known = conditions.get(condition) if isinstance(conditions, Mapping) else None
    known = known if isinstance(known, Mapping) else {}
    words = known.get("values")
    words = words if isinstance(words, Mapping) else {}
    listed = map(str, values if isinstance(values, list) else [values])
    return f"{known.get('name') or condition}: {_OR.join(str(words.get(value) or value) for value in listed)}"


class _InPlace:
    """The requirements of one guide that stand in place."""

    def __init__(self, read: Values) -> None:
        self._guide: dict[str, Any] = read.value
        self._places = read.places
        self._made: dict[str, str] = {}

    def _id(self, wanted: str) -> str:
        """An id like the one that is wanted, which no requirement has."""
        taken, number = self._guide["requirements"], 1
        free = wanted[:LONGEST_ID].rstrip("-")
        while free in taken:
            number += 1
            end = f"-{number}"
            free = wanted[: LONGEST_ID - len(end)].rstrip("-") + end
        return free

    def name(self, condition: str, values: Any, at: Location, given: Given) -> str:
        """The name of the requirement of some values, which is made where no path before needs the same.

        Two that rest on other sources, or were reviewed on other days, are two.
        """
        known = repr((condition, values, [given.get(key, ("",))[0] for key in INHERITED]))
        if known in self._made:
            return self._made[known]
        listed = values if isinstance(values, list) else [values]
        name = self._made[known] = self._id("-".join((condition, *map(str, listed))))
        made = ("requirements", name)
        self._places.lead_back(made, at)
        self._places.lead_back((*made, "needs", condition), at)
        self._guide["requirements"][name] = {
            "text": _words(self._guide, condition, values),
            "needs": {condition: values},
        }
        for key, (value, said) in given.items():
            self._guide["requirements"][name][key] = value
            self._places.copied((*made, key), self._places.written_at(said))
        return name

    def of(self, path: dict[str, Any], at: Location) -> None:
        """Put names in the place of the requirements of a path."""
        given = given_by(units_in(path, at, "requires"))
        at = (*at, "requires")
        names: list[Any] = []
        for part, written in _parts(path["requires"], at):
            if isinstance(part, Mapping):
                ((condition, values),) = part.items()
                names.append(self.name(condition, values, written, given))
            else:
                names.append(part)
            self._places.lead_back((*at, len(names) - 1), written)
        path["requires"] = names


def name_requirements(read: Values) -> None:
    """Make requirements of what paths need in place, and put their names there."""
    guide: dict[str, Any] = read.value
    paths = guide.get("paths")
    in_place = [
        (path, ("paths", name))
        for name, path in (paths.items() if isinstance(paths, Mapping) else ())
        if isinstance(path, dict) and _is_short(path.get("requires"))
    ]
    if in_place and isinstance(guide.setdefault("requirements", {}), dict):
        named = _InPlace(read)
        for path, at in in_place:
            named.of(path, at)
