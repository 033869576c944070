"""Which pages there are, and what stands on them. Knows the catalogue and the flow; writes nothing."""

from .filter_styles import filter_styles
from .layout import lay_out
from .page import Crumb, Frame, Page, SearchEntry
from .templates import Templates

__all__ = ["Crumb", "Frame", "Page", "SearchEntry", "Templates", "filter_styles", "lay_out"]
