"""What stands where on a site, and how one place links to another. A contract: published links must not break.

Nothing here knows what a guide holds. Ids come in as text, so that checks, pages and outputs can all ask here.
"""

from .address import (
    ASSETS,
    HOME,
    PICTURES,
    comparison_file_address,
    embed_address,
    explore_file_address,
    filter_address,
    group_address,
    guide_address,
    list_address,
    map_address,
    map_file_address,
    order_address,
    page_address,
    pair_address,
    path_address,
    paths_address,
    pdf_address,
    stands_once,
    topic_address,
    walk_address,
    whole_address,
)
from .host import Host
from .limits import BETWEEN_PATHS, BUNDLE, DEVICES, LONGEST, TAKEN, TAKEN_BELOW_PATHS, bundled, unpacks_everywhere
from .links import Links, file_links, folder_links, placed
from .names import GuidePage, shown_pages, topics
from .site import Site

__all__ = [
    "ASSETS",
    "BETWEEN_PATHS",
    "BUNDLE",
    "DEVICES",
    "HOME",
    "LONGEST",
    "PICTURES",
    "TAKEN",
    "TAKEN_BELOW_PATHS",
    "GuidePage",
    "Host",
    "Links",
    "Site",
    "bundled",
    "comparison_file_address",
    "embed_address",
    "explore_file_address",
    "file_links",
    "filter_address",
    "folder_links",
    "group_address",
    "guide_address",
    "list_address",
    "map_address",
    "map_file_address",
    "order_address",
    "page_address",
    "pair_address",
    "path_address",
    "paths_address",
    "pdf_address",
    "placed",
    "shown_pages",
    "stands_once",
    "topic_address",
    "topics",
    "unpacks_everywhere",
    "walk_address",
    "whole_address",
]
