"""Which pages there are, at which address, and what stands on them.

Knows the catalogue and the flow; writes nothing.
"""

from .address import (
    HOME,
    Links,
    embed_address,
    file_links,
    filter_address,
    folder_links,
    paper_address,
    source_address,
    stands_once,
    table_address,
    whole_address,
)
from .filter_styles import filter_styles
from .layout import lay_out
from .page import Crumb, Frame, Page, SearchEntry
from .site import Site
from .templates import Templates

__all__ = [
    "HOME",
    "Crumb",
    "Frame",
    "Links",
    "Page",
    "SearchEntry",
    "Site",
    "Templates",
    "embed_address",
    "file_links",
    "filter_address",
    "filter_styles",
    "folder_links",
    "lay_out",
    "paper_address",
    "source_address",
    "stands_once",
    "table_address",
    "whole_address",
]
