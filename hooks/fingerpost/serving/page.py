"""The description of the interface as a page for a person, without a script and without anything from elsewhere."""

import re
from pathlib import Path
from typing import Any, Final

from markupsafe import Markup, escape

_FRAME: Final = Path(__file__).parent / "page.html"
_TICKED: Final = re.compile("`([^`]+)`")
_PART: Final = Path(__file__).parent / "address.html"


def _filled(template: Path, **parts: str) -> Markup:
    return Markup(template.read_text(encoding="utf-8")).format(**parts)  # noqa: S704 - the template is ours


def _code(text: str) -> Markup:
    """A text in which what stands between backticks is code."""
    return Markup(_TICKED.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 - what stands there is escaped


def _lines(items: list[tuple[str, str]]) -> Markup:
    return Markup("").join(
        Markup("<dt><code>{}</code></dt><dd>{}</dd>").format(name, _code(about)) for name, about in items
    )


def page_of(document: dict[str, Any]) -> str:
    """The page of a description."""
    parts = []
    for address, methods in document["paths"].items():
        for method, about in methods.items():
            asked = [(one["name"], one["description"]) for one in about.get("parameters", ())]
            if "requestBody" in about:
                example = about["requestBody"]["content"]["application/json"]["example"]
                asked.append(("body", str(example).replace("'", '"')))
            answers = [(status, one["description"]) for status, one in about["responses"].items()]
            parts.append(
                _filled(
                    _PART,
                    method=method.upper(),
                    address=address,
                    summary=_code(about["summary"]),
                    asked=_lines(asked),
                    answers=_lines(answers),
                )
            )
    info = document["info"]
    return str(
        _filled(_FRAME, title=info["title"], about=escape(info["description"]), addresses=Markup("").join(parts))
    )
