"""Keeps generators that run templates in the text of a page from finding one in the words of an author."""

import re
from typing import Final

_TAG: Final = re.compile(r"\{(?=[{%#])")
"""What begins a tag of Jinja, Liquid and Hugo."""


def without_tags(markup: str) -> str:
    """HTML that shows the same, and in which a generator with templates finds nothing to run."""
    return _TAG.sub("&#123;", markup)
