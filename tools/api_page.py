"""Writes docs/api.md: what the public names of the package do, read from their docstrings."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import griffe

ROOT: Final = Path(__file__).parent.parent

PAGE: Final = ROOT / "docs" / "api.md"

HEAD: Final = """\
[//]: # (Made by tools/api_page.py. Changes to this file are lost.)

# Python

For whoever uses a guide in a program: a test that holds a truth table, a chat assistant, a site of another kind. Where
that program speaks HTTP or is an assistant, [there is less to write](programs.md).

```python
import fingerpost as fp

catalogue = fp.load("content")
for examined in fp.check(catalogue):
    print(examined.guide.title, len(examined.errors), "errors")

walk = fp.begin(catalogue["hold-a-meeting"])
walk = fp.answer(walk, "no")
walk = fp.answer(walk, "yes")
print(fp.explain(walk).to_dict()["path"])
```

The examples run where `fingerpost new hold-a-meeting` has written its guide.

## What stays

A program may rely on what this page names: the functions with their parameters, the attributes of the classes, and the
keys that `to_dict` gives. A test holds the list. None of it goes or means something else with a release that changes
only the last number. Before it goes with another, a release before that warns with a `DeprecationWarning` and says what
to use. Names and keys may be added at any time. Whatever this page does not name may change with every release, and so
may the words of messages.

The names are loaded when they are asked for: `import fingerpost` alone takes no time.
"""

FUNCTIONS: Final = (
    *("load", "read", "check"),
    *("begin", "answer", "follow", "judge", "explain", "outcome", "walks"),
    *("route", "router"),
    *("diff", "suggest", "render", "publish"),
)
"""In the order in which a program meets them."""

CLASSES: Final = (
    *("Catalogue", "Guide", "Walk", "Verdict", "Explanation", "Route", "Match"),
    *("Finding", "CatalogueError", "Fault", "Site"),
)

_LISTS: Final = {"parameters": "", "attributes": "", "raises": "Raises", "returns": "Returns", "yields": "Yields"}
"""Sections of a docstring that are lists, and what stands above each."""


def _line(text: str) -> str:
    return " ".join(text.split())


def _items(section: griffe.DocstringSection) -> Iterator[str]:
    for item in section.value:
        named = getattr(item, "name", "") or (str(item.annotation) if section.kind.value == "raises" else "")
        yield f"- `{named}`: {_line(item.description)}" if named else _line(item.description)


def _section(section: griffe.DocstringSection) -> Iterator[str]:
    kind = section.kind.value
    if kind == "text":
        yield section.value.replace(":func:`", "`")
    elif kind == "examples":
        code = "\n\n".join(text for inner, text in section.value if inner.value == "examples")
        yield f"```pycon\n{code}\n```"
    else:
        heading = [f"{_LISTS[kind]}:", ""] if _LISTS[kind] else []
        yield "\n".join([*heading, *_items(section)])


def _part(name: str, thing: griffe.Object) -> Iterator[str]:
    yield f"## {name}"
    if isinstance(thing, griffe.Function):
        yield f"```python\n{thing.signature()}\n```"
    for section in thing.docstring.parsed if thing.docstring else ():
        yield from _section(section)


def api_page() -> str:
    """The page, in Markdown."""
    package = griffe.load("fingerpost", search_paths=[ROOT / "hooks"], docstring_parser="google", resolve_aliases=True)
    found = {name: package[name].final_target for name in (*FUNCTIONS, *CLASSES)}
    return "\n\n".join((HEAD.rstrip(), *(part for name, thing in found.items() for part in _part(name, thing)))) + "\n"


if __name__ == "__main__":
    PAGE.write_text(api_page(), encoding="utf-8")
    sys.stdout.write(f"Wrote {PAGE.relative_to(ROOT)}\n")
