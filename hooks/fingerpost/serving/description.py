"""The interface, described in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0)."""

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from typing import Any, Final

from ..routing import MOST_TYPED, Kind

Part = dict[str, Any]

_TEXT: Final[Part] = {"type": "string"}
_MAYBE: Final[Part] = {"type": ["string", "null"]}
_TRUTH: Final[Part] = {"type": "boolean"}


def _object(**keys: Part) -> Part:
    return {"type": "object", "required": list(keys), "properties": keys}


def _list(of: Part) -> Part:
    return {"type": "array", "items": of}


def _ref(name: str) -> Part:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(part: Part) -> Part:
    return {"oneOf": [part, {"type": "null"}]}


_NAMED: Final = _object(id=_TEXT, name=_TEXT)
_NEED: Final = _object(id=_TEXT, text=_TEXT)
_STEP: Final = _object(question=_TEXT, ask=_TEXT, answer=_TEXT, label=_TEXT)
_EXAMPLE: Final = {"query": "delete an email address for gdpr"}
_ROW: Final = _object(id=_TEXT, name=_TEXT, explain=_TEXT, values=_list(_MAYBE))

SCHEMAS: Final[Part] = {
    "Error": _object(error=_TEXT),
    "Health": _object(status={"const": "ok"}, guides={"type": "integer"}),
    "Guide": _object(id=_TEXT, title=_TEXT, question=_TEXT, language=_TEXT),
    "Path": _object(id=_TEXT, name=_TEXT, short=_TEXT, summary=_TEXT, recommended=_TRUTH, page=_TEXT),
    "Question": _object(
        id=_TEXT, ask=_TEXT, hint=_TEXT, about=_TEXT, answers=_list(_object(id=_TEXT, label=_TEXT, hint=_TEXT))
    ),
    "Outcome": _object(
        guide=_TEXT,
        answers=_list(_STEP),
        path=_or_null(_NAMED),
        ending=_or_null(_NAMED),
        next=_list(_object(label=_TEXT, kind=_TEXT)),
        clear=_list(_NEED),
        confirm=_list(_NEED),
        disputed=_list(_NEED),
        because=_list({"type": "object"}),
        others=_list({"type": "object"}),
        changes=_list({"type": "object"}),
    ),
    "Walk": _object(
        guide=_TEXT,
        walk=_TEXT,
        ended=_TRUTH,
        page=_TEXT,
        given=_list(_TEXT),
        question=_or_null(_ref("Question")),
        questions_left={"type": "integer", "minimum": 0},
        outcome=_or_null(_ref("Outcome")),
    ),
    "Source": _object(id=_TEXT, title=_TEXT),
    "Fact": _object(
        id=_TEXT,
        about=_TEXT,
        part=_TEXT,
        text=_TEXT,
        status=_TEXT,
        reviewed={"type": "string", "format": "date"},
        sources=_list(_ref("Source")),
        dispute=_or_null(_object(text=_TEXT, sources=_list(_ref("Source")))),
    ),
    "Comparison": _object(guide=_TEXT, page=_MAYBE, paths=_list(_ref("Path")), different=_list(_ROW), same=_list(_ROW)),
    "Match": _object(
        guide=_TEXT,
        kind={"enum": [kind.value for kind in Kind]},
        id=_TEXT,
        title=_TEXT,
        address=_TEXT,
        walk=_MAYBE,
        score={"type": "number", "minimum": 0},
        wording=_TEXT,
        words=_list(_TEXT),
        page=_TEXT,
    ),
}


def _answers(what: str, schema: Part, *refusals: int) -> Part:
    """The answers of an address, those among them that refuse."""
    said = {
        400: "The request is not as described; `error` says why.",
        404: "There is no such thing; `error` says what there is.",
        413: "The body is too large.",
        415: "The body is not said to be JSON.",
        429: "This client asks too often; `Retry-After` says for how many seconds to wait.",
    }
    told = {"200": {"description": what, "content": {"application/json": {"schema": schema}}}}
    error = {"application/json": {"schema": _ref("Error")}}
    return told | {str(status): {"description": said[status], "content": error} for status in (*refusals, 429)}


def _parameter(name: str, where: str, about: str, schema: Part) -> Part:
    return {"name": name, "in": where, "required": where == "path", "description": about, "schema": schema}


def description(guides: Sequence[str]) -> Part:
    """Describe the interface for some guides.

    Args:
        guides: their ids.
    """
    identifier = {"type": "string", "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "maxLength": 64}
    guide = _parameter("guide", "path", "The id of a guide.", {"type": "string", "enum": list(guides)})
    answers = _parameter(
        "answers",
        "path",
        "The answers so far, each as `question.answer`, with a slash (written as %2F or as it is) between two.",
        {"type": "string", "minLength": 1, "maxLength": 2000},
    )
    paths = (_parameter(name, "path", "The id of a path.", identifier) for name in ("one", "other"))
    typed = {"type": "string", "minLength": 1, "maxLength": MOST_TYPED, "pattern": r"\S"}
    body = {"type": "object", "required": ["query"], "properties": {"query": typed}, "additionalProperties": False}
    match = _or_null(_ref("Match"))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Guides",
            "version": version("fingerpost"),
            "description": "Decision guides whose every walk was proved before they were served. Nothing is kept.",
        },
        "paths": {
            "/health": _get("health", "Whether it serves", [], _answers("It does.", _ref("Health"))),
            "/api/guides": _get(
                "guides", "Every guide", [], _answers("The guides.", _object(guides=_list(_ref("Guide"))))
            ),
            "/api/guides/{guide}": _get(
                *("guide", "A guide with its paths", [guide]),
                _answers(
                    "The guide.",
                    {"allOf": [_ref("Guide"), _object(goal=_list(_TEXT), paths=_list(_ref("Path")))]},
                    404,
                ),
            ),
            "/api/guides/{guide}/walk": _get(
                "begin", "The first question", [guide], _answers("The question.", _ref("Walk"), 404)
            ),
            "/api/guides/{guide}/walk/{answers}": _get(
                *("walk", "Where answers lead: the next question, or the outcome with its reasons"),
                [guide, answers],
                _answers("The question, or the outcome.", _ref("Walk"), 404),
            ),
            "/api/guides/{guide}/compare/{one}/{other}": _get(
                *("compare", "Two paths side by side", [guide, *paths]),
                _answers(
                    "The paths, and the criteria in which they differ.",
                    _object(
                        guide=_TEXT, page=_MAYBE, paths=_list(_ref("Path")), different=_list(_ROW), same=_list(_ROW)
                    ),
                    404,
                ),
            ),
            "/api/guides/{guide}/facts": _get(
                *("facts", "Every fact with its sources, of the guide or of one path"),
                [guide, _parameter("path", "query", "The id of a path.", identifier)],
                _answers(
                    "The facts.", _object(guide=_TEXT, facts=_list(_ref("Fact")), sources=_list(_ref("Source"))), 404
                ),
            ),
            "/api/route": {
                "post": {
                    "operationId": "route",
                    "summary": "The page that answers a query, and why; `best` is null where none does",
                    "requestBody": {
                        "required": True,
                        "content": {
                            "application/json": {
                                "schema": body,
                                "example": _EXAMPLE,
                            }
                        },
                    },
                    "responses": _answers(
                        "The page.", _object(query=_TEXT, best=match, others=_list(_ref("Match"))), 400, 413, 415
                    ),
                }
            },
        },
        "components": {"schemas": SCHEMAS},
    }


def _get(name: str, summary: str, parameters: Iterable[Part], responses: Part) -> Part:
    return {"get": {"operationId": name, "summary": summary, "parameters": list(parameters), "responses": responses}}
