"""Numbers that somebody types."""

import math
from typing import Any

import click


class NumberRange(click.FloatRange):
    """Numbers between two ends. What is called no number (`nan`) is none: it lies between any two for a comparison."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number that was typed."""
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value} is no number.", param, ctx)
        return number
