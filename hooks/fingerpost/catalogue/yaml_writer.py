"""Plain values to YAML text, by the rules by which a catalogue is read.

A text stands in quotes only where it would be read as something else.
"""

import datetime
from collections.abc import Mapping
from typing import Any, Final

import yaml

from .yaml_dialect import CORE, Loader

WIDEST: Final = 4096
"""Characters of a line: every text of a question stands on one line, as it has to be one."""


class Inline(dict[str, Any]):
    """A mapping that is written on one line, in braces."""


class InlineList(list[str]):
    """A list that is written on one line, in brackets."""


class _Dumper(yaml.SafeDumper):
    """PyYAML's dumper with the scalars of YAML 1.2."""

    yaml_implicit_resolvers = Loader.yaml_implicit_resolvers

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is that of the base class
        """A value that stands twice is written twice: a catalogue has no aliases."""
        return True


def _inline(dumper: yaml.SafeDumper, value: Inline) -> yaml.Node:
    return dumper.represent_mapping(f"{CORE}map", value, flow_style=True)


def _inline_list(dumper: yaml.SafeDumper, value: InlineList) -> yaml.Node:
    return dumper.represent_sequence(f"{CORE}seq", value, flow_style=True)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    """A text of several lines is written as it looks, where YAML can."""
    return dumper.represent_scalar(f"{CORE}str", value, style="|" if "\n" in value else None)


def _day(dumper: yaml.SafeDumper, value: datetime.date) -> yaml.Node:
    return dumper.represent_scalar(f"{CORE}date", value.isoformat())


_Dumper.add_representer(str, _text)
_Dumper.add_representer(datetime.date, _day)
_Dumper.add_representer(Inline, _inline)
_Dumper.add_representer(InlineList, _inline_list)


def write_yaml(value: Mapping[str, Any]) -> str:
    """The text of a mapping, its keys in the given order."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=WIDEST)


def write_inline(value: Any) -> str:
    """A value on one line, with braces and brackets."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=WIDEST, default_flow_style=True
    )
    # Behind a single scalar, PyYAML marks the end of the document.
    return text.removesuffix("...\n").rstrip("\n")
