"""What every request passes first: whether its client may ask again, and what every answer says of itself."""

import json
import math
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .limits import Allowance

_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
    (b"cache-control", b"no-store"),
)
"""Nothing of it is run, framed or kept."""


class Gate:
    """An application behind limits."""

    def __init__(self, app: ASGIApp, allowance: Allowance) -> None:
        self._app, self._allowance = app, allowance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say when to ask again."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *_HEADERS]}
            await send(message)

        client = scope["client"][0] if scope.get("client") else ""
        wait = 0.0 if scope["path"] == "/health" else self._allowance.wait(client)
        if wait:
            await _busy(math.ceil(wait), with_headers)
        else:
            await self._app(scope, receive, with_headers)


async def _busy(seconds: int, send: Send) -> None:
    body = json.dumps({"error": f"Too many requests. Ask again in {seconds} s."}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"retry-after", str(seconds).encode()),
    ]
    await send({"type": "http.response.start", "status": 429, "headers": headers})
    await send({"type": "http.response.body", "body": body})
