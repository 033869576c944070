"""What `fingerpost diff` found in each form: text for a terminal, Markdown for a pull request."""

from collections.abc import Callable, Mapping
from typing import Final

from ...review.comparison import Comparison
from .forms import as_markdown, as_text

FORMATS: Final[Mapping[str, Callable[[Comparison], str]]] = {"text": as_text, "markdown": as_markdown}
"""Every form by its name."""

__all__ = ["FORMATS", "as_markdown", "as_text"]
