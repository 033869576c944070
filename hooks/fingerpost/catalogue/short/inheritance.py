"""Evidence that is said once for a unit of review, and facts that are a text alone."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from ..demands import USE
from ..evidence import INHERITED, UNIT, Evidence, Status
from ..finding import Finding
from ..guide import Guide
from ..kinds import Alone
from ..place import Location
from ..quoting import quoted
from ..shape import Shape, inside, marked, shapes
from ..values import Values

SHARED: Final = "shared"
"""The key of a guide under which parts stand that are written once."""

LACKING: Final = {"source": "FP401", "status": "FP002", "reviewed": "FP402"}
"""The codes of facts that do not say what they rest on, by what they do not say."""

_NO_UNIT: Final = "this stands alone, and no `evidence` above it says what it rests on."
_WRITE_UNIT: Final = (
    "Write `evidence: {source: [...], status: ..., reviewed: ...}` at the guide or the path; or write it out, with "
    "these keys."
)

Units = tuple[tuple[Mapping[str, Any], Location], ...]
"""The units of review that a fact stands in, the nearest last, each with what leads to it."""

Given = Mapping[str, tuple[Any, Location]]
"""What a fact inherits: each key with its value, and what leads to where that was written."""


def units_in(raw: Mapping[str, Any], at: Location, key: str) -> Units:
    """The units of review for the facts under a key of the guide, or of a path.

    Args:
        raw: the guide or the path.
        at: where that stands.
        key: the key.
    """
    unit = raw.get(UNIT)
    if not isinstance(unit, Mapping):
        return ()
    part = unit.get(key)
    whole = (unit, (*at, UNIT))
    return (whole, (part, (*at, UNIT, key))) if isinstance(part, Mapping) else (whole,)


def given_by(units: Units) -> Given:
    """What units of review say for the facts in them. The nearest one counts."""
    return {
        key: (unit[key], (*location, key)) for unit, location in units for key in INHERITED if unit.get(key) is not None
    }


def _is_checkable(shape: Shape) -> bool:
    return shape.model is not None and issubclass(shape.model, Evidence)


class Inheritance:
    """Gives the facts of one guide what their units of review say and they do not say themselves."""

    def __init__(self, read: Values) -> None:
        self._guide: dict[str, Any] = read.value
        self._places = read.places
        self._findings: list[Finding] = []
        self._lacking: Counter[tuple[Location, str]] = Counter()

    def shared(self) -> None:
        """Write out the facts that are written once, which rest on the same wherever they stand."""
        if SHARED in self._guide:
            units = units_in(self._guide, (), SHARED)
            self._guide[SHARED] = self._value(self._guide[SHARED], shapes(Guide)[SHARED], (SHARED,), units)

    def facts(self) -> None:
        """Write out every fact."""
        self._within(self._guide, Shape(Guide, ()), (), ())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Facts that stand alone where there is nothing to inherit, and what units of review leave unsaid."""
        return (*self._findings, *(self._unsaid(*of, number) for of, number in self._lacking.items()))

    def _unsaid(self, unit: Location, key: str, number: int) -> Finding:
        facts = "1 fact does" if number == 1 else f"{number:,} facts do"
        message = f"{facts} not say {quoted(key)}, and no `evidence` above says it for them."
        hint = f"Write {quoted(key)} here, or at each of them."
        return Finding(LACKING[key], self._places.start(unit), message, hint)

    def _within(self, value: Any, shape: Shape, at: Location, units: Units) -> None:
        """Write out what stands right inside of a value."""
        is_unit = shape.model and UNIT in shapes(shape.model)
        for step, inner, inner_shape in inside(value, shape):
            # Nothing is to be written out where no fact can stand.
            if not inner_shape.holds(_is_checkable):
                continue
            more = units_in(value, at, str(step)) if is_unit and step != UNIT else ()
            # What the guide says of a part of all paths is nearer than what a path says of all its parts.
            of_all = units_in(self._guide, (), str(step))[1:] if is_unit and at else ()
            value[step] = self._value(inner, inner_shape, (*at, step), (*units, *more[:1], *of_all, *more[1:]))

    def _value(self, value: Any, shape: Shape, at: Location, units: Units) -> Any:
        """A value with everything in it written out."""
        if shape.model and issubclass(shape.model, Evidence):
            value = self._alone(value, shape.model, at, units)
            if isinstance(value, dict) and USE not in value:
                self._inherit(value, at, units)
        self._within(value, shape, at, units)
        return value

    def _alone(self, value: Any, model: type[Evidence], at: Location, units: Units) -> Any:
        """A fact; of a value alone, one that has it."""
        for alone in marked(model, Alone):
            mark = shapes(model)[alone].mark(Alone)
            if value is not None and mark and mark.takes(value):
                return self._written_out(value, alone, at, units)
        return value

    def _written_out(self, value: Any, alone: str, at: Location, units: Units) -> Any:
        self._places.lead_back((*at, alone), self._places.written_at(at))
        if not units:
            self._findings.append(Finding(LACKING["source"], self._places.start(at), _NO_UNIT, _WRITE_UNIT))
        return {alone: value}

    def _inherit(self, fact: dict[str, Any], at: Location, units: Units) -> None:
        if "status" not in fact and fact.get("dispute") is not None:
            fact["status"] = Status.DISPUTED.value
            self._places.lead_back((*at, "status"), self._places.written_at((*at, "dispute")))
        given = given_by(units)
        for key in INHERITED:
            if key in fact:
                continue
            if key in given:
                fact[key], written = given[key]
                self._places.copied((*at, key), self._places.written_at(written))
            elif units and not self._places.is_copy((*at, key)):
                self._lacking[units[0][1], key] += 1
                self._places.copied((*at, key), units[0][1])
