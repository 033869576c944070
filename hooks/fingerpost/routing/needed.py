"""What routing needs beside the engine, and what is said where it is missing."""

from typing import Any

from ..fault import not_installed


def retrieval_library() -> tuple[Any, Any]:
    """The library that ranks, and the one that cuts words to their stems.

    Raises:
        Fault: where one of them is missing.
    """
    try:
        import bm25s  # noqa: PLC0415 - whoever routes nothing needs neither
        import numpy  # noqa: F401, PLC0415 - what routing counts with
        import Stemmer  # noqa: PLC0415 - likewise
    except ImportError as missing:
        raise not_installed("Routing", missing.name, "route") from None
    return bm25s, Stemmer
