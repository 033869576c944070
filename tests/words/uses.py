"""Where modules and templates use the words of the interface, read from their syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, nodes

Chain = tuple[str, ...]
"""All words (nothing), a section (its name), or a text (its section and its name)."""


@dataclass(frozen=True, kw_only=True)
class Use:
    """One place that uses a section or a text.

    Attributes:
        place: the file and the line.
        chain: what is used.
        given: how many parts it is called with in order; ``None`` where it is not called.
        named: the parts that it is called with by name.
    """

    place: str
    chain: Chain
    given: int | None = None
    named: tuple[str, ...] = ()


def in_module(source: str, file: str) -> list[Use]:
    """Every use in a Python module."""
    return list(_uses(ast.parse(source), {}, file))


def in_template(source: str, file: str) -> list[Use]:
    """Every use in a Jinja template, which knows the words of its language as ``words``."""
    return list(_uses(Environment(autoescape=True).parse(source), {"words": ()}, file))


Names = dict[str, Chain | None]
"""The variables that stand for words; ``None`` for one that hides another of its name."""


def _chain(node: Any, names: Names) -> Chain | None:
    """What an expression stands for, if it stands for words."""
    match node:
        case ast.Call(func=ast.Name(id="words_for")):
            return ()
        case ast.Name(id=name) | nodes.Name(name=name):
            return names.get(name)
        case ast.Attribute(value=value, attr=attr) | nodes.Getattr(node=value, attr=attr):
            above = _chain(value, names)
            if above is None:
                return () if attr == "words" else None
            return (*above, attr) if len(above) < 2 else None
    return None


def _uses(node: Any, names: Names, file: str) -> Iterator[Use]:
    if chain := _chain(node, names):
        yield Use(place=f"{file}:{node.lineno}", chain=chain)
        return
    children = list(ast.iter_child_nodes(node) if isinstance(node, ast.AST) else node.iter_child_nodes())
    match node:
        case ast.FunctionDef(args=ast.arguments(args=arguments, kwonlyargs=others)):
            names = names | {one.arg: _declared(one) for one in (*arguments, *others)}
        case nodes.Macro(args=parameters):
            names = names | {one.name: None for one in parameters}
        case ast.Assign(targets=[target], value=value) | nodes.Assign(target=target, node=value):
            children = _bound(target, value, names)
        case ast.Call(func=called, args=given, keywords=named) | nodes.Call(node=called, args=given, kwargs=named):
            if chain := _chain(called, names):
                said = tuple(str(one.arg if isinstance(one, ast.keyword) else one.key) for one in named)
                yield Use(place=f"{file}:{node.lineno}", chain=chain, given=len(given), named=said)
                children.remove(called)
    for child in children:
        yield from _uses(child, names, file)


def _declared(argument: ast.arg) -> Chain | None:
    return () if isinstance(argument.annotation, ast.Name) and argument.annotation.id == "Words" else None


def _bound(target: Any, value: Any, names: Names) -> list[Any]:
    """Note the variables that stand for all words or a section from here on, and return the other values."""
    match target, value:
        case (ast.Tuple(elts=targets), ast.Tuple(elts=values)) | (
            nodes.Tuple(items=targets),
            nodes.Tuple(items=values),
        ):
            pass
        case _:
            targets, values = [target], [value]
    others = []
    for one, given, chain in zip(targets, values, [_chain(given, names) for given in values], strict=True):
        name = getattr(one, "id", None) or getattr(one, "name", None)
        aliased = name is not None and chain is not None and len(chain) < 2
        if name is not None:
            names[name] = chain if aliased else None
        if not aliased:
            others.append(given)
    return others
