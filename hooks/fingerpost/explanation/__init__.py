"""An outcome in the words of its guide, whoever shows it: a page, a program, a server.

Everything here is derived from the answers and the requirements. Nothing here knows of pages or addresses.
"""

from .crowd import OtherPath, Reason
from .digest import Decisive, Digest, digest
from .folding import Folded
from .needs import lack_text, need_text
from .onward import kind_word
from .outcome import Change, Explanation, WhatIf
from .telling import explain

__all__ = [
    "Change",
    "Decisive",
    "Digest",
    "Explanation",
    "Folded",
    "OtherPath",
    "Reason",
    "WhatIf",
    "digest",
    "explain",
    "kind_word",
    "lack_text",
    "need_text",
]
