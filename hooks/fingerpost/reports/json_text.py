"""JSON that a program reads and the log of a machine may show."""

import json
from typing import Any


def json_text(value: Any) -> str:
    """JSON in which no text of an author is a command to the machine that shows it, such as ``##[error]`` is.

    Its lines begin with no text, so a colon begins none of them.
    """
    return json.dumps(value, ensure_ascii=False, indent=2).replace("##", "#\\u0023")
