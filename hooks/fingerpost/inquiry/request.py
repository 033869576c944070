"""One request: a status with its headers, or what went wrong. No redirection is followed here."""

import http.client
import socket
import ssl
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from importlib.metadata import PackageNotFoundError, version
from typing import IO, Final

from .answer import Answer, Verdict

_SAFE: Final = "%/:=&?~#+!$,;'@()*[]"
"""Signs of an address that stay as they are."""


def _agent() -> str:
    try:
        release = version("fingerpost")
    except PackageNotFoundError:
        release = "0"
    return f"fingerpost/{release} (asks whether a source still answers)"


@dataclass(frozen=True)
class Reply:
    """An answer of HTTP."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing: where an address leads is told, and asked for in its turn."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the signature is that of the base class
        self,
        req: urllib.request.Request,  # noqa: ARG002
        fp: IO[bytes],  # noqa: ARG002
        code: int,  # noqa: ARG002
        msg: str,  # noqa: ARG002
        headers: Message,  # noqa: ARG002
        newurl: str,  # noqa: ARG002
    ) -> None:
        """Nothing, which makes an error of the answer."""
        return


def _trouble(error: object) -> Answer:
    """What went wrong, in words."""
    match error:
        case ssl.SSLCertVerificationError():
            return Answer(Verdict.UNTRUSTED, f"its certificate is not trusted: {error.verify_message}")
        case ssl.SSLError():
            return Answer(Verdict.UNTRUSTED, "no safe connection came about")
        case TimeoutError():
            return Answer(Verdict.SLOW, "no answer in time")
        case socket.gaierror():
            return Answer(Verdict.UNREACHABLE, "there is no such host")
        case ConnectionRefusedError():
            return Answer(Verdict.UNREACHABLE, "the host refused the connection")
        case ConnectionError() | http.client.RemoteDisconnected():
            return Answer(Verdict.UNREACHABLE, "the host broke the connection off")
        case OSError() if error.strerror:
            return Answer(Verdict.UNREACHABLE, f"no connection came about: {error.strerror}")
        case http.client.HTTPException():
            return Answer(Verdict.FAILING, "what it answered is no HTTP")
        case _:
            return Answer(Verdict.UNREACHABLE, "no connection came about")


def _ask(method: str, address: str, limit: float, trust: ssl.SSLContext | None) -> Reply | Answer:
    opener = urllib.request.build_opener(_Stay(), urllib.request.HTTPSHandler(context=trust))
    headers = {"User-Agent": _agent(), "Accept": "*/*"}
    try:
        request = urllib.request.Request(  # noqa: S310 - only http and https come here
            urllib.parse.quote(address, safe=_SAFE), method=method, headers=headers
        )
        # What stands there is not read: that it comes is enough.
        with opener.open(request, timeout=limit) as reply:
            return Reply(reply.status, dict(reply.headers.items()))
    except urllib.error.HTTPError as error:
        with error:
            return Reply(error.code, dict(error.headers.items()))
    except urllib.error.URLError as error:
        return _trouble(error.reason)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return _trouble(error)


def ask(method: str, address: str, limit: float, trust: ssl.SSLContext | None = None) -> Reply | Answer:
    """Send a request, and wait for the answer no longer than a number of seconds.

    Args:
        method: `HEAD` or `GET`.
        address: with http or https.
        limit: seconds for all of it: a host that sends a byte now and then is too slow as well.
        trust: whose certificates are trusted; without one, those that the system trusts.
    """
    replies: list[Reply | Answer] = []
    # A socket has a limit for each step, and none for all of them; nobody waits for this thread at the end either.
    asking = threading.Thread(target=lambda: replies.append(_ask(method, address, limit, trust)), daemon=True)
    asking.start()
    asking.join(limit)
    return replies[0] if replies else _trouble(TimeoutError())
