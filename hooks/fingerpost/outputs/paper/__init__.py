"""The PDF of a guide: how it is made, at the same time as others, and not again where nothing of it has changed."""

from .archive import FOLDER, Archive
from .document import Document, Printed
from .press import Press
from .printing import print_pdf

__all__ = ["FOLDER", "Archive", "Document", "Press", "Printed", "print_pdf"]
