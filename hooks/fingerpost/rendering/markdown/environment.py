"""The templates of the twins: what a template writes, and the filters that need nothing of a guide."""

from pathlib import Path
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from ...addresses import GuidePage
from ...words import full_stop
from ..templating import templates_in
from .quoting import in_cell, in_item, paragraph, quoted, safe

FOLDER: Final = Path(__file__).parent / "templates"


def _finalized(value: object) -> Markup:
    """What a template writes: Markdown as it is, words quoted."""
    return value if isinstance(value, Markup) else quoted(str(value))


def make_environment() -> Environment:
    """An environment for the pages of one guide; what is of that guide is put into it by the renderer."""
    # Escaping keeps what macros write from being quoted again. `_finalized` leaves nothing for it to escape.
    made = templates_in(FOLDER, _finalized)
    made.filters |= {
        "bare": str.__str__,
        "full_stop": full_stop,
        "in_cell": in_cell,
        "item": in_item,
        "lead": paragraph,
        "safe_words": safe,
    }
    made.globals |= {"pages": GuidePage}
    return made
