"""Which pages there are, and what stands on them. Knows the catalogue and the flow; writes no markup, and no file."""

from .edition import Edition
from .layout import lay_out
from .page import Content, Crumb, Frame, Page, SearchEntry

__all__ = ["Content", "Crumb", "Edition", "Frame", "Page", "SearchEntry", "lay_out"]
