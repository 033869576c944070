"""The day as of which reviews are judged."""

import datetime
import os
from typing import Final

from ..fault import Fault

TODAY: Final = "FINGERPOST_TODAY"
"""The variable of the environment that names another day than today."""


def today() -> datetime.date:
    """Today in UTC, or the day that :data:`TODAY` names.

    Raises:
        Fault: where it names no day.
    """
    named = os.environ.get(TODAY)
    if not named:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.date.fromisoformat(named)
    except ValueError:
        raise Fault(f"{TODAY} is `{named}`, expected a day such as 2026-11-24.") from None
