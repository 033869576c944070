"""Every check, in the order of its code, and how they are run.

A check is a module in one of the folders here that has a ``CHECK``: a new file is a new check.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Final

from ..catalogue import READING, Diagnosis, Finding
from . import acceptance, evidence, proof, structure, table, text
from .context import Check, Stage, Subject


def _checks() -> Iterator[Check]:
    for room in (structure, proof, table, evidence, text, acceptance):
        for module in walk_packages(room.__path__, f"{room.__name__}."):
            check = getattr(import_module(module.name), "CHECK", None)
            if check is not None:
                yield check


CHECKS: Final[tuple[Check, ...]] = tuple(sorted(_checks(), key=lambda check: check.code))
"""Every check."""

DIAGNOSES: Final[tuple[Diagnosis, ...]] = tuple(sorted((*READING, *CHECKS), key=lambda diagnosis: diagnosis.code))
"""Every kind of fault: those that are found while files are read, and those that the checks find."""

_SEVERITIES: Final = {diagnosis.name: diagnosis.severity for diagnosis in DIAGNOSES}


def findings_of(subject: Subject) -> tuple[Finding, ...]:
    """Everything that is found in a guide, what is accepted included, in the order of the file.

    The checks of walks run only where walks can be counted; whatever prevents that has findings of its own.
    """
    subject.severities = _SEVERITIES
    for stage in Stage:
        if stage is Stage.WALKS and not subject.countable:
            continue
        checks = [check for check in CHECKS if check.stage is stage]
        subject.findings += tuple(finding for check in checks for finding in check.run(subject))
        subject.checked = {**subject.checked, **{check.code: check.name for check in checks}}
    return tuple(sorted(dict.fromkeys(subject.findings), key=lambda finding: (finding.place, finding.code)))
