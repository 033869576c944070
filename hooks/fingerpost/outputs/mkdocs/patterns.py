"""Patterns by which a configuration leaves files of the documentation out."""

import re
from typing import Final

from pathspec.gitignore import GitIgnoreSpec

from ...catalogue import quoted
from ...fault import Fault

LEAVING_OUT: Final = ("exclude_docs", "draft_docs")
"""The keys of a configuration that have such patterns."""

_EXPECTED: Final = "Expected patterns as a .gitignore has them, such as `drafts/` and `*.tmp`."


def read_patterns(key: str, value: object) -> GitIgnoreSpec:
    """The patterns of a key.

    Raises:
        Fault: where MkDocs would not take them.
    """
    if not isinstance(value, str):
        raise Fault(f"`{key}` is no text. {_EXPECTED} Write `{key}: |`, and each pattern in a line below.")
    lines = value.splitlines()
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except (ValueError, re.error):
            why = f"`{key}` has {quoted(line)}, which is no pattern."
            raise Fault(f"{why} {_EXPECTED} Mend it, or take it away.") from None
    return GitIgnoreSpec.from_lines(lines)
