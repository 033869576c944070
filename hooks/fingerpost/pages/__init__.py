"""Which pages there are, and what stands on them. Knows the catalogue and the flow; writes no markup, and no file."""

from .edition import Crumb, Edition
from .home import home_page
from .layout import Batch, batches_of, editions_of, lay_out, page_at, pages_of_guide
from .missing import missing_page
from .page import Content, Frame, Page, PageRecord, SearchEntry
from .queries import answer_titles

__all__ = [
    "Batch",
    "Content",
    "Crumb",
    "Edition",
    "Frame",
    "Page",
    "PageRecord",
    "SearchEntry",
    "answer_titles",
    "batches_of",
    "editions_of",
    "home_page",
    "lay_out",
    "missing_page",
    "page_at",
    "pages_of_guide",
]
