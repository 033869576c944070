"""What may stand where in a guide, read off the model: its parts, their lists and mappings, the marks of each text."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from .entry import Entry
from .place import Location

Mark = TypeVar("Mark")


@dataclass(frozen=True, eq=False)
class Shape:
    """What may stand in one place of a guide.

    Attributes:
        kind: the type of a scalar, the model of an entry, ``tuple`` for a list or ``Mapping`` for a mapping.
        marks: what its annotation says beside the type.
        inside: what the items of a list, or the values of a mapping, are.
        keys: what the keys of a mapping are.
    """

    kind: Any
    marks: tuple[object, ...]
    inside: "Shape | None" = None
    keys: "Shape | None" = None

    def mark(self, kind: type[Mark]) -> Mark | None:
        """The mark of a kind, where there is one. The outermost one counts."""
        if kind not in self._known_marks:
            self._known_marks[kind] = next((mark for mark in reversed(self.marks) if isinstance(mark, kind)), None)
        found: Mark | None = self._known_marks[kind]
        return found

    @cached_property
    def _known_marks(self) -> dict[type, Any]:
        return {}

    @cached_property
    def model(self) -> type[Entry] | None:
        """The model of the entry that stands here; nothing for a list, a mapping or a scalar."""
        return self.kind if issubclass(self.kind, Entry) else None

    @cached_property
    def _within(self) -> "tuple[Shape, ...]":
        """This shape, and all those inside of it, each once."""
        found: dict[Shape, None] = {}
        waiting = [self]
        while waiting:
            shape = waiting.pop()
            if shape not in found:
                found[shape] = None
                parts = shapes(shape.model).values() if shape.model else (shape.inside, shape.keys)
                waiting += [part for part in parts if part]
        return tuple(found)

    def holds(self, what: "Callable[[Shape], bool]") -> bool:
        """Whether something of a kind may stand here, or inside of what stands here.

        Args:
            what: a function of a module that knows the kind.
        """
        known = self._held.get(what)
        if known is None:
            known = self._held[what] = any(map(what, self._within))
        return known

    @cached_property
    def _held(self) -> "dict[Callable[[Shape], bool], bool]":
        return {}


def _shape(annotation: Any, marks: tuple[object, ...]) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], (*arguments[1:], *marks))
    if origin in (Union, UnionType):
        (kind,) = (argument for argument in arguments if argument is not NoneType)
        return _shape(kind, marks)
    if origin is tuple:
        return Shape(tuple, marks, _shape(arguments[0], ()))
    if origin is Mapping:
        return Shape(Mapping, marks, _shape(arguments[1], ()), _shape(arguments[0], ()))
    return Shape(annotation, marks)


@cache
def shapes(model: type[Entry]) -> Mapping[str, Shape]:
    """What may stand under each key of a model, in its order."""
    return {key: _shape(field.annotation, tuple(field.metadata)) for key, field in model.model_fields.items()}


@cache
def marked(model: type[Entry], mark: type[object]) -> tuple[str, ...]:
    """The keys of a model that have a mark, in its order."""
    return tuple(key for key, shape in shapes(model).items() if shape.mark(mark))


def inside(value: Any, shape: Shape) -> Iterator[tuple[str | int, Any, Shape]]:
    """What stands right inside of a plain value, with its key or position and what may stand there.

    Nothing where the value is of another type, and for keys that the model does not know. Each may be put anew into the
    value meanwhile.
    """
    if isinstance(value, Mapping):
        known = shapes(shape.model) if shape.model else {}
        for key, inner in tuple(value.items()):
            within = known.get(key) or (shape.inside if shape.keys else None)
            if within:
                yield key, inner, within
    elif isinstance(value, list) and shape.inside and not shape.keys:
        yield from ((number, item, shape.inside) for number, item in enumerate(value))


def shape_at(model: type[Entry], location: Location) -> Shape | None:
    """What may stand at a location of an entry; nothing where the model knows of none.

    Args:
        model: the model of the entry.
        location: from there, as pydantic has it: behind a key of a mapping, ``[key]`` stands for the key itself.
    """
    shape: Shape | None = Shape(model, ())
    around = None
    for step in location:
        if shape is None:
            return None
        if around and around.keys and step == "[key]":
            return around.keys
        around, shape = shape, shape.inside or (shapes(shape.model).get(str(step)) if shape.model else None)
    return shape
