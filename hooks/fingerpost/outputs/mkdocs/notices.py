"""What a build tells its author although nothing has to be mended for it: such as a PDF without a font.

A warning of MkDocs would end a build in strict mode.
"""

import logging
import re
from typing import Final

_LEVEL: Final = 25
_NAME: Final = "NOTICE"
_LINE: Final = re.compile(rf"^{_NAME} *-  (.*)$", re.MULTILINE)

logging.addLevelName(_LEVEL, _NAME)


def notify(log: logging.Logger, text: str) -> None:
    """Tell something: one line, above what is only of interest, and below a warning."""
    log.log(_LEVEL, "%s", text)


def notices_in(said: str) -> tuple[str, ...]:
    """What MkDocs was told to tell, out of all that it said. A build may tell the same twice."""
    return tuple(dict.fromkeys(_LINE.findall(said)))
