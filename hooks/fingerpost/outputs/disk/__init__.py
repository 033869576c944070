"""What is written to a disk: whole or not at all, never through a link, and nothing of somebody else is lost."""

from .aside import aside
from .exchange import put_back, replace_folder
from .lock import only_one, using
from .record import RECORD, Record
from .writing import INSIDE, PlaceError, replace_file, write_files, write_new

__all__ = [
    "INSIDE",
    "RECORD",
    "PlaceError",
    "Record",
    "aside",
    "only_one",
    "put_back",
    "replace_file",
    "replace_folder",
    "using",
    "write_files",
    "write_new",
]
