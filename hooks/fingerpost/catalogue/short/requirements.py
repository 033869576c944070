"""Requirements that stand in place, at the path or the ending that needs them: conditions with the values needed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..evidence import INHERITED
from ..finding import Finding
from ..kinds import ANY, ID_PATTERN, LONGEST_ID
from ..place import Location, dotted
from ..quoting import quoted
from ..values import Values
from .inheritance import Given, given_by, units_in

_OR: Final = " / "
"""Between the words of several values, and of several conditions: a sign that is the same in every language."""

_NO_ID: Final = re.compile(r"[^a-z0-9]+")
"""What is in no id. What is wrong with a condition or a value is told there, and not of a name that is made of it."""


_UNFIT: Final = "FP002"
"""The code of a value that is not of the kind that stands there."""

_UNKNOWN: Final = "FP003"
"""The code of a name of nothing: a condition could be called `any`, and would have such values."""

_CONDITIONS: Final = f"Write `{ANY}: {{<condition>: <value>, <condition>: <value>}}`."


@dataclass(frozen=True)
class _InPlace:
    """What a path or an ending needs in place.

    Attributes:
        key: the key of a requirement that says the same.
        met_by: what stands under that key: conditions with their values.
        at: where it was written.
        steps: what leads from the key to that.
    """

    key: str
    met_by: Mapping[str, Any]
    at: Location
    steps: Location


def _in_place(needs: Mapping[str, Any], at: Location) -> Iterator[_InPlace]:
    for condition, values in needs.items():
        # What else stands there is told once, and is no condition (see `_Naming`).
        if condition == ANY and isinstance(values, Mapping):
            yield _InPlace("needs_any", values, (*at, condition), ())
        else:
            yield _InPlace("needs", {condition: values}, (*at, condition), (condition,))


def _parts(value: Any, at: Location) -> Iterator[tuple[Any, Location]]:
    """What stands in `requires`, name by name and condition by condition, each with where it was written."""
    if isinstance(value, Mapping):
        yield from ((part, part.at) for part in _in_place(value, at))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            here = (*at, number)
            yield from _parts(item, here) if isinstance(item, Mapping) else [(item, here)]


def _is_short(value: Any) -> bool:
    return isinstance(value, Mapping) or any(isinstance(part, _InPlace) for part, _ in _parts(value, ()))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_ID and re.fullmatch(ID_PATTERN, value) is not None


def _values(values: Any) -> list[Any]:
    return values if isinstance(values, list) else [values]


def _listed(values: Any) -> list[str]:
    return [str(value) for value in _values(values)]


def _words(guide: Mapping[str, Any], condition: str, values: Any) -> str:
    """The words of a condition and of those of its values that meet a requirement; their ids where it has none."""
    known = _mapping(_mapping(guide.get("conditions")).get(condition))
    words = _mapping(known.get("values"))
    return f"{known.get('name') or condition}: {_OR.join(str(words.get(value) or value) for value in _listed(values))}"


class _Naming:
    """Gives names to the requirements of one guide that stand in place."""

    def __init__(self, read: Values) -> None:
        self._guide: dict[str, Any] = read.value
        self._places = read.places
        self._made: dict[str, str] = {}
        self.findings: list[Finding] = []

    def _unfit(self, part: _InPlace) -> bool:
        """Whether something else than conditions stands under `any`, and no condition is called so; that is told."""
        values = part.met_by.get(ANY)
        if part.key != "needs" or ANY not in part.met_by or ANY in _mapping(self._guide.get("conditions")):
            return False
        found = "a list" if isinstance(values, list) else "nothing" if values is None else quoted(str(values))
        message = (
            f"{dotted(part.at)}: expected conditions, each with its values, of which one is enough; found {found}."
        )
        could_be = bool(_values(values)) and all(_is_id(value) for value in _values(values))
        code = _UNKNOWN if could_be else _UNFIT
        self.findings.append(Finding(code, self._places.value(part.at), message, _CONDITIONS))
        return True

    def _id(self, wanted: str) -> str:
        """An id like the one that is wanted, which no requirement has."""
        taken, number = self._guide["requirements"], 1
        wanted = _NO_ID.sub("-", wanted).strip("-") or "needed"
        free = wanted[:LONGEST_ID].rstrip("-")
        while free in taken:
            number += 1
            end = f"-{number}"
            free = wanted[: LONGEST_ID - len(end)].rstrip("-") + end
        return free

    def _text(self, needed: _InPlace) -> str:
        words = (_words(self._guide, condition, values) for condition, values in needed.met_by.items())
        return _OR.join(words) or ANY

    def name(self, needed: _InPlace, given: Given) -> str:
        """The name of the requirement of some values, which is made where nothing before needs the same.

        Two that rest on other sources, or were reviewed on other days, are two.
        """
        known = repr((needed.key, needed.met_by, [given.get(key, ("",))[0] for key in INHERITED]))
        if known in self._made:
            return self._made[known]
        parts = ("-".join((condition, *_listed(values))) for condition, values in needed.met_by.items())
        name = self._made[known] = self._id("-or-".join(parts))
        made = ("requirements", name)
        self._places.lead_back(made, needed.at)
        self._places.lead_back((*made, needed.key, *needed.steps), needed.at)
        self._guide["requirements"][name] = {
            "text": self._text(needed),
            needed.key: needed.met_by,
        }
        for key, (value, said) in given.items():
            self._guide["requirements"][name][key] = value
            self._places.copied((*made, key), self._places.written_at(said))
        return name

    def of(self, end: dict[str, Any], at: Location) -> None:
        """Put names in the place of the requirements of a path or an ending."""
        given = given_by(units_in(end, at, "requires"))
        at = (*at, "requires")
        names: list[Any] = []
        for part, written in _parts(end["requires"], at):
            if isinstance(part, _InPlace) and self._unfit(part):
                continue
            names.append(self.name(part, given) if isinstance(part, _InPlace) else part)
            # What is wrong with a made name is told of what it is made of.
            note = self._places.copied if isinstance(part, _InPlace) else self._places.lead_back
            note((*at, len(names) - 1), written)
        end["requires"] = names


def _ends(guide: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], Location]]:
    """Every path and every ending, each with what leads to it."""
    for section in ("paths", "endings"):
        ends = guide.get(section)
        for name, end in ends.items() if isinstance(ends, Mapping) else ():
            if isinstance(end, dict):
                yield end, (section, name)


def name_requirements(read: Values) -> list[Finding]:
    """Make requirements of what paths and endings need in place, put their names there, and say what is none."""
    guide: dict[str, Any] = read.value
    in_place = [(end, at) for end, at in _ends(guide) if _is_short(end.get("requires"))]
    if in_place and isinstance(guide.setdefault("requirements", {}), dict):
        named = _Naming(read)
        for end, at in in_place:
            named.of(end, at)
        return named.findings
    return []
