"""Pages as Markdown for programs: what stands on a page, without a frame, with links to other such pages."""

from .llms import llms_text
from .renderer import MarkdownRenderer

__all__ = ["MarkdownRenderer", "llms_text"]
