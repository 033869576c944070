"""Findings for whoever has to act on them: a person at a terminal, a program, a review on a code host."""

from collections.abc import Callable
from typing import Final

from .github import github_report
from .json import json_report
from .sarif import sarif_report
from .survey import Survey
from .text import text_report

REPORTS: Final[dict[str, Callable[[Survey], str]]] = {
    "text": text_report,
    "json": json_report,
    "github": github_report,
    "sarif": sarif_report,
}
"""Every format by its name."""

__all__ = ["REPORTS", "Survey"]
