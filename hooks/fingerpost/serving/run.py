"""Runs the interface on this machine."""

from typing import Any, Final

from ..fault import not_installed

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


def serve(factory: str, host: str, port: int, workers: int) -> None:
    """Serve until somebody stops it.

    Args:
        factory: what makes the application, as ``module:function``; each worker calls it.
        host: the name or the number of this machine.
        port: where on it.
        workers: how many processes answer.

    Raises:
        Fault: where what serves is missing.
    """
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
