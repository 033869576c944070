"""An address to serve a site at: what is typed, and whether the system lets a server have it.

MkDocs finds out only after it has built the site, and ends with a traceback then.
"""

import errno
import ipaddress
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from ..fault import Fault

OPTION: Final = "--address"

SETTING: Final = "dev_addr"
"""What a configuration calls it."""

USUAL: Final = "127.0.0.1:8000"
"""Where a site is served of which nothing is said."""

_HIGHEST: Final = 65535
_FOR_ALL: Final = 1024
"""The first port that a system gives to whoever asks."""

_EXPECTED: Final = (
    "expected `localhost` or the number of this machine, a colon and a port from 1 to 65535, such as localhost:8001."
)


@dataclass(frozen=True)
class Address:
    """Where a server listens.

    Attributes:
        host: `localhost`, or the number of a machine, without brackets.
        port: of that machine.
    """

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def require_free(self) -> None:
        """Make sure that a server can listen there.

        Raises:
            Fault: where it cannot, with what to type in place of it.
        """
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        try:
            socket.create_server((self.host, self.port), family=family).close()
        except OSError as error:
            raise Fault(self._why(error)) from None

    def _why(self, error: OSError) -> str:
        other = Address(self.host, self.port + 1 if _FOR_ALL <= self.port < _HIGHEST else 8001)
        instead = f"Name another port: `{OPTION} {other}`."
        if error.errno == errno.EADDRINUSE:
            return f"{self} is taken: a program on this machine serves there already. End that one, or n{instead[1:]}"
        if error.errno == errno.EACCES:
            return f"{self}: the system gives this port to its administrator alone. {instead}"
        at_home = Address("127.0.0.1", self.port)
        if error.errno == errno.EADDRNOTAVAIL:
            return f"{self} is no address of this machine. Name one that it has: `{OPTION} {at_home}`."
        why = os.strerror(error.errno) if error.errno else str(error)
        return f"{self} cannot be used: {why}. Name another address, such as `{OPTION} {at_home}`."


def _address_of(text: str) -> Address | None:
    """An address of the form that MkDocs takes; ``None`` where it has another one."""
    host, colon, port = text.rpartition(":")
    number = int(port) if port.isascii() and port.isdecimal() and len(port) <= len(str(_HIGHEST)) else 0
    inner = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    try:
        known = inner == "localhost" or bool(ipaddress.ip_address(inner))
    except ValueError:
        known = False
    return Address(inner, number) if colon and known and 1 <= number <= _HIGHEST else None


def read_address(_: click.Context, __: click.Parameter, typed: str | None) -> Address | None:
    """The address that somebody typed; ``None`` where nothing was.

    Raises:
        click.BadParameter: where it is none.
    """
    if typed is None:
        return None
    if address := _address_of(typed):
        return address
    raise click.BadParameter(f"`{typed}`: {_EXPECTED}")


def said_address(configuration: Path | None, settings: Mapping[str, object]) -> Address:
    """The address that the settings of a site say, or the usual one.

    Raises:
        Fault: where they say something else.
    """
    said = settings.get(SETTING)
    if address := _address_of(USUAL if said is None else str(said)):
        return address
    raise Fault(f"{configuration}: `{SETTING}` is `{said}`: {_EXPECTED}")
