"""Findings as annotations of a GitHub workflow, which GitHub shows beside the lines of a pull request.

The form is that of workflow commands (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
"""

from ...catalogue import Finding, printable
from .survey import NAMES, Survey


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _annotation(finding: Finding, survey: Survey) -> str:
    place = finding.place
    file, title = (
        _property(printable(survey.in_repository(place.file))),
        _property(f"{finding.code} {NAMES[finding.code]}"),
    )
    text = _data(f"{finding.message} {finding.hint}".strip())
    return f"::{finding.severity} file={file},line={place.line},col={place.column},title={title}::{text}"


def github_report(survey: Survey) -> str:
    """One line a finding; nothing where nothing was found."""
    return "\n".join(_annotation(finding, survey) for finding in survey.findings)
