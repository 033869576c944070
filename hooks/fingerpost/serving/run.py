"""Runs the interface on this machine."""

from typing import Any, Final

from ..fault import Fault, not_installed

_SECONDS: Final = 5
"""How long a client may keep a connection open without asking."""


def require_server() -> Any:
    """What serves.

    Raises:
        Fault: where it is missing.
    """
    try:
        import starlette  # noqa: F401, PLC0415 - whoever serves nothing needs neither
        import uvicorn  # noqa: PLC0415 - likewise
    except ImportError as missing:
        raise not_installed("The server", missing.name, "api") from None
    return uvicorn


def place_of(address: str) -> tuple[str, int]:
    """The host and the port of an address such as ``127.0.0.1:8080`` or ``[::1]:8080``.

    Raises:
        Fault: where it is none.
    """
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isascii() or not port.isdigit() or int(port) > 65_535:
        raise Fault(f"`{address}` is no address. Expected a host and a port, such as 127.0.0.1:8080.")
    return host.removeprefix("[").removesuffix("]"), int(port)


def serve(factory: str, address: str, workers: int) -> None:
    """Serve until somebody stops it.

    Args:
        factory: what makes the application, as ``module:function``; each worker calls it.
        address: a host and a port.
        workers: how many processes answer.

    Raises:
        Fault: where the address is none, or what serves is missing.
    """
    host, port = place_of(address)
    require_server().run(
        factory,
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_SECONDS,
    )
