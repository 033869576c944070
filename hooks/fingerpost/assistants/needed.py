"""What the protocol needs beside the engine, and what is said where it is missing."""

from ..fault import not_installed


def require_protocol() -> None:
    """Look whether the protocol is installed.

    Raises:
        Fault: where it is not.
    """
    try:
        import mcp  # noqa: F401, PLC0415 - whoever serves no assistant needs it not
    except ImportError as missing:
        raise not_installed("The protocol", missing.name, "mcp") from None
