"""What a request holds, or why it is none."""

import json
import re
from typing import Any, Final

from ..routing import MOST_TYPED

MOST_BYTES: Final = 4096
"""Bytes of a body. A query of the greatest length has room, whatever its letters and however they are escaped."""

_SAYS: Final = re.compile(r"[^\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]")
"""What ``\\S`` means in the description, read as JSON Schema reads patterns; Python has other signs in it."""


class Refused(Exception):  # noqa: N818 - told to whoever asked; nothing is wrong here
    """A request that is not answered. The text says why, and what was expected."""

    def __init__(self, status: int, reason: str) -> None:
        self.status, self.reason = status, reason
        super().__init__(reason)


_EXPECTED: Final = 'Expected a JSON object with one key, as {"query": "merge two profiles"}.'


def query_of(body: bytes, kind: str) -> str:
    """The query that a body holds.

    Args:
        body: the body.
        kind: its media type, as the request has it.

    Raises:
        Refused: where it holds none.
    """
    if kind.partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "Expected a body with the header `Content-Type: application/json`.")
    try:
        given: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, f"The body is no JSON. {_EXPECTED}") from None
    if not isinstance(given, dict) or set(given) != {"query"}:
        raise Refused(400, _EXPECTED)
    query = given["query"]
    if not isinstance(query, str):
        raise Refused(400, "`query` is no text.")
    if not _SAYS.search(query):
        raise Refused(400, "`query` is empty.")
    if len(query) > MOST_TYPED:
        raise Refused(400, f"`query` has {len(query)} characters; expected at most {MOST_TYPED}.")
    if any("\ud800" <= sign <= "\udfff" for sign in query):
        raise Refused(400, "`query` has half of a character.")
    return query
