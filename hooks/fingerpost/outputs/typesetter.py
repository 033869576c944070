"""WeasyPrint, which sets pages of HTML on sheets: how it is loaded, and what it says of letters that no font has."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from ..fault import Fault

WEASYPRINT: Final = "weasyprint>=70,<71"
"""What sets pages, as pip takes it; pyproject.toml asks for the same."""


class Boxes(logging.Handler):
    """Collects the characters that WeasyPrint warns of.

    What else it says, of our style sheets and of a site without an address, helps no author.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Take the character out of a warning."""
        if record.msg.startswith(".notdef glyph") and isinstance(record.args, tuple):
            self.found[str(record.args[0])] = None


@contextmanager
def listening() -> Iterator[Boxes]:
    """Listen to what WeasyPrint says, in the place of everybody else."""
    logger, boxes = logging.getLogger("weasyprint"), Boxes()
    before = logger.level, logger.propagate, logger.handlers
    logger.level, logger.propagate, logger.handlers = logging.WARNING, False, [boxes]
    try:
        yield boxes
    finally:
        logger.level, logger.propagate, logger.handlers = before


def typesetter(asked: str, install: str) -> Any:
    """WeasyPrint, which takes a second to load and is loaded by nothing else.

    Args:
        asked: what was asked for, as a message begins.
        install: what brings all that it needs of Python, as pip takes it.

    Raises:
        Fault: where it, or a library of the system that it needs, is missing.
    """
    try:
        import weasyprint  # noqa: PLC0415 - as the docstring says
    except ImportError:
        raise Fault(
            f"{asked}, and WeasyPrint makes it, which is not installed. Install it: pip install '{install}'"
        ) from None
    except OSError as error:
        raise Fault(
            f"{asked}, and WeasyPrint cannot make it: {error}\n"
            "It needs Pango. Install it, on Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0; "
            "on macOS: brew install pango"
        ) from None
    return weasyprint


_NAMED: Final = 5
"""Characters that a notice names."""


def notice_of_boxes(file: str, boxes: str, instead: str) -> str:
    """The notice of characters that no font has.

    Args:
        file: what is made.
        boxes: the characters.
        instead: what becomes of it.
    """
    named = ", ".join(
        f"{one} (U+{ord(one):04X})" if one.isprintable() else f"U+{ord(one):04X}" for one in boxes[:_NAMED]
    )
    more = f" and {len(boxes) - _NAMED} more" if len(boxes) > _NAMED else ""
    return (
        f"{file}: no font of this machine has {named}{more}; {instead}. Install a font that has "
        "them, on Debian and Ubuntu one of: apt-get install fonts-noto-core fonts-noto-cjk. Then build again."
    )
