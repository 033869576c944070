"""Which pages there are, and what stands on them. Knows the catalogue and the flow; writes no markup, and no file."""

from .edition import Crumb, Edition
from .layout import lay_out
from .missing import missing_page
from .page import Content, Frame, Page, SearchEntry
from .queries import answer_titles

__all__ = ["Content", "Crumb", "Edition", "Frame", "Page", "SearchEntry", "answer_titles", "lay_out", "missing_page"]
