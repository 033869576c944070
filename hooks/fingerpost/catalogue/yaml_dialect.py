"""The YAML that catalogues are written in: PyYAML's syntax with the scalars of YAML 1.2.

An answer labelled ``Yes`` or ``No`` is that text and no boolean, and ``1:30`` is no number
(https://yaml.org/spec/1.2.2/#103-core-schema). A date is read as a date.
"""

import re
from typing import ClassVar, Final

import yaml

CODE: Final = "FP001"
"""The code of everything that makes a file unreadable as YAML."""

CORE: Final = "tag:yaml.org,2002:"
"""What the names of YAML's own types begin with."""


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's loader (libyaml's where it is there: ten times as fast) with the scalars of YAML 1.2."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


def _resolve(tag: str, pattern: str, first: str) -> None:
    for character in first:
        Loader.yaml_implicit_resolvers.setdefault(character, []).append((f"{CORE}{tag}", re.compile(pattern)))


_resolve("null", r"^(?:~|null|Null|NULL|)$", "~nN\0")
Loader.yaml_implicit_resolvers[""] = [(f"{CORE}null", re.compile("^$"))]
_resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("int", r"^[-+]?[0-9]+$", "-+0123456789")
_resolve("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")
_resolve("date", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789")
