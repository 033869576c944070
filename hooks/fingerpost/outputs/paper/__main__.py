"""Prints the document that it is given, and gives the PDF: see :mod:`.beside`."""

import os
import sys

from ...fault import Fault
from .beside import FAULT
from .document import Document
from .press import print_here


def _main() -> int:
    # What libraries say there is no part of the PDF.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as given:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        try:
            given.write(print_here(Document.unpacked(sys.stdin.buffer.read())).packed())
        except Fault as fault:
            given.write(str(fault).encode())
            return FAULT
    return 0


if __name__ == "__main__":
    sys.exit(_main())
