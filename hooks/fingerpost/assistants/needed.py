"""What the protocol needs beside the engine, and what is said where it is missing."""

from typing import Final

from ..fault import Fault

EXTRA: Final = "fingerpost[mcp]"
"""What pip takes."""


def require_protocol() -> None:
    """Look whether the protocol is installed.

    Raises:
        Fault: where it is not.
    """
    try:
        import mcp  # noqa: F401, PLC0415 - whoever serves no assistant needs it not
    except ImportError as missing:
        said = f"The protocol needs {missing.name}, which is not installed. Install it: pip install '{EXTRA}'"
        raise Fault(said) from None
