"""Findings as SARIF, which code hosts and editors read.

The form is that of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
"""

import os
from importlib.metadata import version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from ...catalogue import Diagnosis, Finding
from ...checks import DIAGNOSES
from ..json_text import json_text
from .survey import Survey


def _rule(diagnosis: Diagnosis) -> dict[str, Any]:
    return {
        "id": diagnosis.code,
        "name": "".join(word.capitalize() for word in diagnosis.name.split("-")),
        "shortDescription": {"text": diagnosis.name.replace("-", " ").capitalize()},
        "fullDescription": {"text": diagnosis.definition},
        "help": {"text": f"{diagnosis.why} {diagnosis.mend}"},
        "defaultConfiguration": {"level": diagnosis.severity.value},
    }


def _artifact(file: str) -> dict[str, str]:
    """The address of a file: from the top of the repository, or absolute and then without a base (section 3.4.4)."""
    path = PurePath(file)
    return {"uri": path.as_uri()} if path.is_absolute() else {"uri": quote(os.fsencode(file)), "uriBaseId": "SRCROOT"}


def _result(finding: Finding, survey: Survey) -> dict[str, Any]:
    place, accepted = finding.place, finding.acceptance
    location = {
        "artifactLocation": _artifact(survey.in_repository(place.file)),
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    return {
        "ruleId": finding.code,
        "level": finding.severity.value,
        "message": {"text": f"{finding.message} {finding.hint}".strip()},
        "locations": [{"physicalLocation": location}],
        # Either all results of a run say whether they are suppressed, or none (section 3.27.23).
        "suppressions": [{"kind": "inSource", "justification": accepted.reason}] if accepted else [],
    }


def sarif_report(survey: Survey) -> str:
    """One run with every finding; accepted warnings are in it as suppressed results."""
    driver = {
        "name": "Fingerpost",
        "version": version("fingerpost"),
        "rules": [_rule(diagnosis) for diagnosis in DIAGNOSES],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, survey) for finding in (*survey.findings, *survey.accepted)],
    }
    return json_text({"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [run]})
