"""The findings of `fingerpost check` in each form: for a person, for a program, for a code host."""

from collections.abc import Callable
from typing import Final

from .github import github_report
from .gitlab import gitlab_report
from .json import json_report
from .sarif import sarif_report
from .survey import Survey
from .text import full_text_report, shown_findings, text_report

REPORTS: Final[dict[str, Callable[[Survey], str]]] = {
    "text": text_report,
    "json": json_report,
    "github": github_report,
    "gitlab": gitlab_report,
    "sarif": sarif_report,
}
"""Every form by its name."""

__all__ = ["REPORTS", "Survey", "full_text_report", "shown_findings", "text_report"]
