"""Pages as HTML: bodies, the documents around them, and the shapes of their pictures."""

from .environment import environment
from .renderer import HtmlRenderer
from .shells import Shells

__all__ = ["HtmlRenderer", "Shells", "environment"]
