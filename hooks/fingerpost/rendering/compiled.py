"""Keeps the compiled templates of a theme from one build to the next: those of Material take half a second."""

from typing import Final

from jinja2 import Environment, FileSystemBytecodeCache

_DECIDING: Final = (
    "autoescape",
    "block_end_string",
    "block_start_string",
    "comment_end_string",
    "comment_start_string",
    "filters",
    "finalize",
    "keep_trailing_newline",
    "line_comment_prefix",
    "line_statement_prefix",
    "lstrip_blocks",
    "newline_sequence",
    "optimized",
    "policies",
    "sandboxed",
    "tests",
    "trim_blocks",
    "variable_end_string",
    "variable_start_string",
)
"""What decides, beside the source of a template, what it is compiled to. The key of Jinja's cache has none of it."""


def _is_as_made(environment: Environment, made: Environment) -> bool:
    return environment.extensions.keys() == made.extensions.keys() and all(
        getattr(environment, name) == getattr(made, name) for name in _DECIDING
    )


def keep_compiled(environment: Environment, made: Environment) -> None:
    """Have an environment take what was compiled before, where nobody has changed how it compiles.

    Args:
        environment: the environment for the pages of a site, once everybody has had it.
        made: one as it was made.
    """
    if environment.bytecode_cache is None and _is_as_made(environment, made):
        environment.bytecode_cache = FileSystemBytecodeCache()
