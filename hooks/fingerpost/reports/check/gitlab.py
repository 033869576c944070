"""Findings as a Code Quality report, which GitLab shows in a merge request and beside its lines.

The form is that of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
"""

import hashlib
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from ...catalogue import Finding, Severity
from ..json_text import json_text
from .survey import NAMES, Survey

_SEVERITIES: Final[Mapping[Severity, str]] = {Severity.ERROR: "blocker", Severity.WARNING: "minor"}
"""An error lets nothing be published, and a warning may be meant."""


def _fingerprint(finding: Finding, file: str, before: Counter[tuple[str, ...]]) -> str:
    """What tells a finding from all others, and stays the same where lines were put before it."""
    said = (finding.code, file, finding.message)
    before[said] += 1
    return hashlib.sha256("\0".join((*said, str(before[said]))).encode("utf-8", "surrogateescape")).hexdigest()


def gitlab_report(survey: Survey) -> str:
    """A list with every finding; GitLab compares it with that of the branch that the change goes into."""
    before: Counter[tuple[str, ...]] = Counter()
    issues: list[dict[str, Any]] = []
    for finding in survey.findings:
        file = survey.in_repository(finding.place.file)
        issues.append(
            {
                "description": f"{finding.code} {finding.message} {finding.hint}".strip(),
                "check_name": NAMES[finding.code],
                "fingerprint": _fingerprint(finding, file, before),
                "severity": _SEVERITIES[finding.severity],
                "location": {"path": file, "lines": {"begin": finding.place.line}},
            }
        )
    return json_text(issues)
