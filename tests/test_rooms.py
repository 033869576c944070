"""The rooms of the engine, and which way the arrows between them point."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ENGINE: Final = Path(__file__).parent.parent / "hooks" / "fingerpost"

LAYERS: Final = (
    ("fault", "addresses"),
    ("catalogue",),
    ("words", "flow"),
    ("prose", "facts", "explanation"),
    ("checks",),
    ("project", "advice", "drawing", "importing", "inquiry"),
    ("review", "pages"),
    ("routing",),
    ("reports", "rendering", "answering"),
    ("outputs", "serving", "assistants"),
    ("commands", "api"),
    ("cli",),
)
"""From the bottom up: a room imports from lower layers alone, and never from one beside it."""


def _imports(module: Path) -> Iterator[str]:
    """Every module that a module imports, by its full name; relative ones from the engine on."""
    here = ("fingerpost", *module.relative_to(ENGINE).with_suffix("").parts)
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            inner = (node.module or "").split(".") if node.module else []
            base = [*here[: len(here) - node.level], *inner] if node.level else inner
            # `from . import room` names the room behind the word.
            yield from (".".join((*base, name.name)) for name in node.names)


def _room(module: Path) -> str:
    return module.relative_to(ENGINE).with_suffix("").parts[0]


def _arrows() -> dict[tuple[str, str], Path]:
    """Every pair of rooms of which the first imports the second, with a module that does."""
    arrows = {}
    for module in sorted(ENGINE.rglob("*.py")):
        for name in _imports(module):
            parts = name.split(".")
            if parts[0] == "fingerpost" and len(parts) > 1 and _room(module) not in (parts[1], "__init__", "__main__"):
                arrows[_room(module), parts[1]] = module
    return arrows


def test_arrows_between_rooms_point_one_way() -> None:
    """Down, and never to a room of the same layer."""
    heights = {room: height for height, layer in enumerate(LAYERS) for room in layer}
    arrows = _arrows()
    assert {room for pair in arrows for room in pair} <= set(heights)
    assert len(arrows) > 40
    assert [(one, other, str(at)) for (one, other), at in arrows.items() if heights[one] <= heights[other]] == []


def test_every_room_has_its_layer() -> None:
    """A new folder or module at the top of the engine is placed before it is used."""
    rooms = {path.stem for path in ENGINE.iterdir() if path.suffix == ".py" or any(path.glob("**/*.py"))}
    assert rooms - {"__init__", "__main__"} == {room for layer in LAYERS for room in layer}


def test_what_knows_a_program_of_others_is_one_module_or_room() -> None:
    """MkDocs is imported in one room, its theme nowhere; what prints is one module."""
    users: dict[str, set[str]] = {}
    generator = {"mkdocs", "pathspec"}
    for module in ENGINE.rglob("*.py"):
        for name in _imports(module):
            users.setdefault(name.split(".")[0], set()).add(module.relative_to(ENGINE).as_posix())
    assert "material" not in users
    asking = set().union(*(users[name] for name in generator))
    assert {str(Path(module).parent) for module in asking} == {"outputs/mkdocs"}
    assert users["weasyprint"] == {"outputs/typesetter.py"}
    assert users["pypdfium2"] == {"outputs/previews/drawing.py"}
    assert {module.split("/")[0] for module in users["starlette"] | users["uvicorn"]} == {"serving"}
    assert {module.split("/")[0] for module in users["mcp"]} == {"assistants"}
    assert users["bm25s"] == users["Stemmer"] == {"routing/needed.py"}
    assert users["markdown_it"] == {"importing/markdown.py"}
    assert users["openpyxl"] == {"importing/spreadsheet.py"}
    assert users["pydot"] == {"importing/graphviz.py"}
    assert {module.split("/")[0] for module in users["defusedxml"]} == {"importing"}
    assert {module.split("/")[0] for module in users["nh3"]} == {"prose"}
    assert {module.split("/")[0] for module in users["jinja2"]} == {"rendering", "reports"}
