"""The date that a generator gives to what it builds, for the time of one build."""

import datetime
import os
from typing import Final

VARIABLE: Final = "SOURCE_DATE_EPOCH"
"""What generators read the date from: a build depends on its sources and not on the day
(https://reproducible-builds.org/specs/source-date-epoch/)."""


def _seconds(day: datetime.date) -> str:
    """The beginning of a day in UTC, in seconds since 1970."""
    return str(int(datetime.datetime.combine(day, datetime.time(), datetime.UTC).timestamp()))


class BuildDate:
    """Sets the date before a build and takes it back after it.

    A server builds many times in one process: a date that stayed would be that of its first build.
    """

    def __init__(self) -> None:
        self._is_ours = False

    def put(self, newest: datetime.date, today: datetime.date) -> None:
        """Date a build by its newest review. A date that somebody else has set stays.

        Args:
            newest: the day of the newest review.
            today: the day of the build, which no date in it is later than.
        """
        if self._is_ours or VARIABLE not in os.environ:
            os.environ[VARIABLE] = _seconds(min(newest, today))
            self._is_ours = True

    def take_back(self) -> None:
        """Leave the environment as it was before the build."""
        if self._is_ours:
            del os.environ[VARIABLE]
            self._is_ours = False
