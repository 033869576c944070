"""A guide that is a folder: its files, and one guide made of them. Nothing beyond this room knows of its files."""

from .disk import folder_contents, is_guide_folder, parts_in
from .joining import join, read_part, read_parts
from .layout import CELLS, HEAD, KEYS, PATHS, is_catalogue_name, is_head, is_table, location_of, part_names

__all__ = [
    "CELLS",
    "HEAD",
    "KEYS",
    "PATHS",
    "folder_contents",
    "is_catalogue_name",
    "is_guide_folder",
    "is_head",
    "is_table",
    "join",
    "location_of",
    "part_names",
    "parts_in",
    "read_part",
    "read_parts",
]
