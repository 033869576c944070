"""Every check, in the order of its code, and how checks are run on a guide.

A check is a module in one of the folders here that has a ``CHECK``. So a new file is a new check.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Final

from ..catalogue import READING, Diagnosis, Finding
from . import acceptance, evidence, proof, structure, table, text
from .check import Check, Earlier, FinalCheck, Stage
from .subject import Subject


def _checks() -> Iterator[Check | FinalCheck]:
    for room in (structure, proof, table, evidence, text, acceptance):
        for module in walk_packages(room.__path__, f"{room.__name__}."):
            check = getattr(import_module(module.name), "CHECK", None)
            if check is not None:
                yield check


CHECKS: Final[tuple[Check | FinalCheck, ...]] = tuple(sorted(_checks(), key=lambda check: check.code))
"""Every check."""

DIAGNOSES: Final[tuple[Diagnosis, ...]] = tuple(sorted((*READING, *CHECKS), key=lambda diagnosis: diagnosis.code))
"""Every kind of fault: those that are found while files are read, and those that the checks find."""

_SEVERITIES: Final = {diagnosis.name: diagnosis.severity for diagnosis in DIAGNOSES}


def findings_of(subject: Subject) -> tuple[Finding, ...]:
    """Everything that is found in a guide, what is accepted included, in the order of the file.

    The checks of walks run only where walks can be counted. Whatever prevents that is a finding of another check. The
    final checks run last, on what the others found.
    """
    stages = {Stage.GUIDE, Stage.WALKS} if subject.countable else {Stage.GUIDE}
    checks = [check for check in CHECKS if isinstance(check, Check) and check.stage in stages]
    silent = subject.silent if subject.countable else ()
    findings = tuple(finding for check in checks if check.code not in silent for finding in check.run(subject))
    if subject.countable:
        found = {finding.code for finding in findings}
        subject.silent = [check.code for check in checks if check.stage is Stage.WALKS and check.code not in found]
    earlier = Earlier(findings=findings, codes={check.name: check.code for check in checks}, severities=_SEVERITIES)
    final = (check for check in CHECKS if isinstance(check, FinalCheck))
    findings += tuple(finding for check in final for finding in check.run(subject, earlier))
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: (finding.place, finding.code)))
