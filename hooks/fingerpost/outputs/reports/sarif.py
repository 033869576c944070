"""Findings as SARIF, which code hosts and editors read.

The form is that of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
"""

import json
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from ...catalogue import Diagnosis, Finding
from ...checks import DIAGNOSES
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


def _result(finding: Finding) -> dict[str, Any]:
    place = finding.place
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": finding.severity.value,
        "message": {"text": f"{finding.message} {finding.hint}".strip()},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(place.file), "uriBaseId": "PROJECT"},
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
    }
    if finding.acceptance:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.acceptance.reason}]
    return result


def sarif_report(survey: Survey) -> str:
    """One run with every finding; warnings that are accepted are in it as suppressed."""
    driver = {"name": "Fingerpost", "version": version("fingerpost"), "rules": [_rule(diagnosis) for diagnosis in DIAGNOSES]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding) for finding in (*survey.findings, *survey.accepted)],
    }
    return json.dumps({"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [run]}, ensure_ascii=False, indent=2)
