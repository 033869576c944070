"""The addresses of the interface, and what is told at each."""

import json
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from ..answering import Desk, Unknown
from .bodies import MOST_BYTES, Refused, query_of
from .description import description
from .gate import Gate
from .limits import Allowance
from .page import page_of


def told(values: Any, status: int = 200) -> Response:
    """Values as JSON."""
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return Response(content.encode(), status, media_type="application/json")


async def _body(request: Request) -> bytes:
    """The body of a request, as far as it may be long."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            raise Refused(413, f"The body is larger than {MOST_BYTES} bytes.")
    return bytes(body)


class _Addresses:
    """What stands at each address."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        described = description(desk.guide_ids)
        self.document = told(described).body
        self.page = page_of(described)

    async def health(self, _: Request) -> Response:
        return told({"status": "ok", "guides": len(self.desk.guide_ids)})

    async def openapi(self, _: Request) -> Response:
        return Response(self.document, media_type="application/json")

    async def docs(self, _: Request) -> Response:
        return HTMLResponse(self.page)

    async def guides(self, _: Request) -> Response:
        return told({"guides": self.desk.guides()})

    async def guide(self, request: Request) -> Response:
        return told(self.desk.guide(request.path_params["guide"]))

    async def walk(self, request: Request) -> Response:
        return told(self.desk.walk(request.path_params["guide"], request.path_params.get("answers", "")))

    async def compare(self, request: Request) -> Response:
        asked = request.path_params
        return told(self.desk.compare(asked["guide"], asked["one"], asked["other"]))

    async def facts(self, request: Request) -> Response:
        return told(self.desk.facts(request.path_params["guide"], request.query_params.get("path")))

    async def route(self, request: Request) -> Response:
        body = await _body(request)
        return told(self.desk.route(query_of(body, request.headers.get("content-type", ""))))

    def routes(self) -> list[Route]:
        known: dict[str, Callable[[Request], Any]] = {
            "/health": self.health,
            "/openapi.json": self.openapi,
            "/docs": self.docs,
            "/api/guides": self.guides,
            "/api/guides/{guide}": self.guide,
            "/api/guides/{guide}/walk": self.walk,
            "/api/guides/{guide}/walk/{answers:path}": self.walk,
            "/api/guides/{guide}/compare/{one}/{other}": self.compare,
            "/api/guides/{guide}/facts": self.facts,
        }
        routes = [Route(address, asked, methods=["GET"]) for address, asked in known.items()]
        return [*routes, Route("/api/route", self.route, methods=["POST"])]


async def _unknown(_: Request, fault: Exception) -> Response:
    return told({"error": str(fault)}, 404)


async def _refused(_: Request, fault: Exception) -> Response:
    assert isinstance(fault, Refused)  # noqa: S101 - it is registered for these alone
    return told({"error": fault.reason}, fault.status)


async def _nothing_here(_: Request, fault: Exception) -> Response:
    assert isinstance(fault, HTTPException)  # noqa: S101 - likewise
    answer = told({"error": f"{fault.detail}. /docs says what there is."}, fault.status_code)
    answer.headers.update(fault.headers or {})
    return answer


async def _gone(_: Request, __: Exception) -> Response:
    """Whoever asked has gone; nobody reads this."""
    return told({"error": "The request has no end."}, 400)


def make_app(desk: Desk, rate: float = 0.0) -> Gate:
    """The interface to some guides, for any server that speaks ASGI.

    Args:
        desk: the guides.
        rate: requests a second that one client may send; 0 for any number.
    """
    app = Starlette(
        routes=list(_Addresses(desk).routes()),
        exception_handlers={
            Unknown: _unknown,
            Refused: _refused,
            HTTPException: _nothing_here,
            ClientDisconnect: _gone,
        },
    )
    app.router.redirect_slashes = False
    return Gate(app, Allowance(rate))
