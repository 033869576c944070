"""What the templates of a theme were compiled to is kept where it is certain to be the same again."""

from collections.abc import Callable

import pytest
from jinja2 import DictLoader, Environment, FileSystemBytecodeCache
from jinja2.ext import Extension

from fingerpost.rendering.compiled import keep_compiled

_CHANGES: dict[str, Callable[[Environment], object]] = {
    "a filter more": lambda made: made.filters.update(shout=str.upper),
    "another filter of the same name": lambda made: made.filters.update(upper=str.lower),
    "escaping": lambda made: setattr(made, "autoescape", True),
    "other signs": lambda made: setattr(made, "variable_start_string", "[["),
    "an extension": lambda made: made.add_extension(type("Own", (Extension,), {"tags": {"own"}})),
}


def _theme() -> Environment:
    return Environment(loader=DictLoader({"main.html": "{{ 'a' | upper }}"}), auto_reload=False)  # noqa: S701 - as MkDocs makes it


def test_a_theme_takes_what_was_compiled_before() -> None:
    """The next environment finds it, and writes the same."""
    for _ in range(2):
        environment = _theme()
        keep_compiled(environment, _theme())
        assert environment.bytecode_cache is not None
        assert environment.get_template("main.html").render() == "A"


@pytest.mark.parametrize("change", _CHANGES.values(), ids=_CHANGES)
def test_where_somebody_has_changed_how_templates_compile_they_are_compiled(
    change: Callable[[Environment], object],
) -> None:
    """The key under which Jinja keeps them knows nothing of it."""
    environment = _theme()
    change(environment)
    keep_compiled(environment, _theme())
    assert environment.bytecode_cache is None


def test_whoever_keeps_what_was_compiled_goes_on_doing_so() -> None:
    """A plug-in may have a place of its own for it."""
    environment, own = _theme(), FileSystemBytecodeCache()
    environment.bytecode_cache = own
    keep_compiled(environment, _theme())
    assert environment.bytecode_cache is own
