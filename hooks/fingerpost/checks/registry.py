"""Every check, in the order of its code, and how they are run."""

from collections.abc import Iterable
from typing import Final

from ..catalogue import Catalogue, CatalogueError, Finding, Guide, Severity
from . import (
    contradictory_answers,
    excluded_outcome,
    missing_target,
    needless_obstacle,
    question_asked_twice,
    question_circle,
    reserved_id,
    same_id,
    too_long_address,
    too_many_walks,
    unknown_value,
    unreachable_path,
    unreachable_question,
)
from .context import Check, Subject

CHECKS: Final[tuple[Check, ...]] = (
    missing_target.CHECK,
    question_circle.CHECK,
    unreachable_question.CHECK,
    unreachable_path.CHECK,
    same_id.CHECK,
    reserved_id.CHECK,
    unknown_value.CHECK,
    too_many_walks.CHECK,
    too_long_address.CHECK,
    contradictory_answers.CHECK,
    excluded_outcome.CHECK,
    needless_obstacle.CHECK,
    question_asked_twice.CHECK,
)


def check_guide(guide: Guide) -> tuple[Finding, ...]:
    """Everything that is wrong with a guide, in the order of the file.

    The checks of walks run only where the shape of the flow is sound: on one with gaps or circles, walks cannot be listed.
    """
    subject = Subject(guide)
    shape = [finding for check in CHECKS if not check.needs_walks for finding in check.run(subject)]
    broken = {missing_target.CHECK.code, question_circle.CHECK.code, same_id.CHECK.code, too_many_walks.CHECK.code}
    walks = [] if any(finding.code in broken for finding in shape) else [finding for check in CHECKS if check.needs_walks for finding in check.run(subject)]
    return tuple(sorted(dict.fromkeys(shape + walks), key=lambda finding: (finding.place, finding.code)))


def check_catalogue(catalogue: Catalogue) -> tuple[Finding, ...]:
    """Everything that is wrong with the guides of a catalogue."""
    return tuple(finding for guide in catalogue.guides for finding in check_guide(guide))


def prove(catalogue: Catalogue) -> Catalogue:
    """The same catalogue, proved sound.

    Raises:
        CatalogueError: with every error that a check found.
    """
    errors: Iterable[Finding] = [finding for finding in check_catalogue(catalogue) if finding.severity is Severity.ERROR]
    if errors:
        raise CatalogueError(errors)
    return catalogue
