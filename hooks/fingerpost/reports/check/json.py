"""Findings as JSON, for a program. The keys are a contract: new ones may be added, none is taken away."""

from typing import Any

from ...catalogue import Finding
from ...checks import Examined, Proof
from ..json_text import json_text
from .survey import NAMES, Survey


def _finding(finding: Finding) -> dict[str, Any]:
    said = {
        "code": finding.code,
        "name": NAMES[finding.code],
        "severity": finding.severity.value,
        "file": finding.place.file_shown,
        "line": finding.place.line,
        "column": finding.place.column,
        "message": finding.message,
        "hint": finding.hint,
    }
    return {**said, "reason": finding.acceptance.reason} if finding.acceptance else said


def _proof(proof: Proof) -> dict[str, Any]:
    return {"questions": proof.questions, "walks": proof.walks, "states": proof.states, "listed": proof.listed}


def _guide(one: Examined) -> dict[str, Any]:
    return {
        "guide": one.guide.guide,
        "title": one.guide.title,
        "file": one.guide.place().file_shown,
        "errors": len(one.errors),
        "warnings": len(one.findings) - len(one.errors),
        "proof": _proof(one.proof) if one.proof else None,
    }


def json_report(survey: Survey) -> str:
    """One object: the guides, what is wrong, and what is accepted."""
    return json_text(
        {
            "guides": [_guide(one) for one in survey.examined],
            "findings": [_finding(finding) for finding in survey.findings],
            "accepted": [_finding(finding) for finding in survey.accepted],
        }
    )
