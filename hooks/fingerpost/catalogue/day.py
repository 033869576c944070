"""The day of a review."""

import datetime
import re
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from .place import TextPlaces
from .quoting import quoted

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

NO_SUCH_DAY: Final = "no_such_day"
"""What a text that looks like a day, and is none of the calendar, is called among pydantic's errors."""

_LONG, _SHORT, _FEBRUARY, _LEAP_YEAR = "(?:0[13578]|1[02])", "(?:0[469]|11)", "02", "20(?:[02468][048]|[13579][26])"
_A_DAY: Final = (
    f"^(?:20[0-9]{{2}}-(?:{_LONG}-(?:0[1-9]|[12][0-9]|3[01])|{_SHORT}-(?:0[1-9]|[12][0-9]|30)"
    f"|{_FEBRUARY}-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP_YEAR}-02-29|2100-01-01)$"
)
"""The days from 2000 on, as JSON Schema can tell them. Every fourth year is a leap year until 2100."""


def _day(value: Any, info: ValidationInfo) -> Any:
    """JSON has days as text. In YAML a day stands without quotes, and in quotes it is text."""
    if isinstance(value, str) and _DAY.fullmatch(value) and not isinstance(info.context, TextPlaces):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError(NO_SUCH_DAY, "{day} is no day of the calendar", {"day": quoted(value)}) from None
    return value


# Builds are dated by the newest review, and the formats that carry the date reach from 1980 to 2105.
Day = Annotated[
    datetime.date,
    Field(
        ge=datetime.date(2000, 1, 1),
        le=datetime.date(2100, 1, 1),
        # To JSON Schema a day is a text, which is neither early nor late.
        json_schema_extra={
            "pattern": _A_DAY,
            "patternErrorMessage": "expected a day of the calendar between 2000 and 2100, as YYYY-MM-DD",
        },
    ),
    BeforeValidator(_day),
]
"""The day of a review."""
