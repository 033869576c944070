"""What authors write: guides as plain values, written out as YAML, and the words and evidence in them."""

import datetime
from typing import Any, Final

import yaml
from hypothesis import strategies as st

from fingerpost.catalogue.yaml_dialect import CORE, Loader

Tree = dict[str, Any]
"""A guide, or a part of one, as the mappings, lists and scalars that its file consists of."""

NAMES: Final = (
    "",
    " & more",
    " <b>bold</b>",
    ' "quoted"',
    " it's",
    ": what then",
    " # none",
    " - a dash",
    " {{ word }}",
    " \N{GREEK SMALL LETTER OMEGA}",
    " שלום",
)
"""What a plain line may have beside its number: signs of YAML, of HTML and of templates, and letters of other
scripts."""

PROSE: Final = (
    "",
    " *so*.",
    " `a <b>`.",
    " [here](evidence).",
    " [there](https://example.org/a?b=c&d).",
    "\n\n- one\n- two",
    " 1 < 2 & 3.",
    " <token> \\*x\\*",
)
"""What Markdown may have beside its number."""

TODAY: Final = datetime.date(2026, 11, 24)
"""The day on which the guides are looked at."""


class _Author(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes YAML as an author does: no aliases, and quotes only where a catalogue needs them."""

    yaml_implicit_resolvers = Loader.yaml_implicit_resolvers

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the name is that of the base class
        return True


_Author.add_representer(datetime.date, lambda dumper, day: dumper.represent_scalar(f"{CORE}date", day.isoformat()))


def written(tree: Tree, *, flow: bool = False) -> str:
    """A guide as the text of its file.

    Args:
        tree: the guide.
        flow: whether the innermost mappings and lists stand in braces and brackets.
    """
    text: str = yaml.dump(
        tree, Dumper=_Author, sort_keys=False, allow_unicode=True, width=100, default_flow_style=None if flow else False
    )
    return text


class Words:
    """Gives out texts of which no two read the same."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._number = 0

    def _numbered(self, start: str, ends: tuple[str, ...]) -> str:
        self._number += 1
        return f"{start} {self._number}{self._draw(st.sampled_from(ends))}"

    def line(self, start: str) -> str:
        """Words on one line."""
        return self._numbered(start, NAMES)

    def prose(self, start: str) -> str:
        """Markdown."""
        return self._numbered(start, PROSE)


@st.composite
def evidence(draw: st.DrawFn, sources: tuple[str, ...]) -> Tree:
    """What a statement rests on: one of the statuses, a day, and sources."""
    status = draw(st.sampled_from(("confirmed", "unverified", "disputed")))
    age = draw(st.sampled_from((0, 180, 181)))
    named = list(sources[: draw(st.integers(1, len(sources)))])
    dispute = {"dispute": {"text": "Others say otherwise.", "source": named}} if status == "disputed" else {}
    return {"source": named, "status": status, "reviewed": TODAY - datetime.timedelta(days=age), **dispute}
