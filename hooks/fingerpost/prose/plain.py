"""Texts without markup: most of a guide. What becomes of them is known without a converter."""

import re
from typing import Final

_PLAIN: Final = re.compile(
    r"(?!\d+\.(?:\s|$))"  # A number with a point before a space begins a list.
    r"(?:[^\W_]|[\"'(\u2018\u201c\u201e])"  # Other signs may begin a list, a quote, a heading or a rule.
    r"(?:[^\W_]|[ ,.;:?!'\"()/%+=$€§@#\u2013\u2014\u2018\u2019\u201c-\u201e\u2026-])*"
)
"""One line of letters, digits and signs that mean nothing to the converter and to the cleaner where they stand."""


def is_plain(text: str) -> bool:
    """Whether a text certainly becomes one paragraph in which it stands letter by letter."""
    return _PLAIN.fullmatch(text) is not None
