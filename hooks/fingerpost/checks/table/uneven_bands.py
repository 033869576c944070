"""FP307: the bands of a criterion meet, with no number between two of them and none in both."""

from collections.abc import Iterator
from itertools import pairwise

from ...catalogue import Band, Change, Finding, in_order
from ..check import Check
from ..subject import Subject


def _between(criterion: str, one: Band, other: Band) -> str:
    """What is wrong between a band and the next one; empty where they meet."""
    both = f"the bands `{one.id}` and `{other.id}` of the criterion `{criterion}`"
    if one.end is None or other.start is None or other.start < one.end:
        return f"{both} overlap."
    return f"there is a gap between {both}." if one.end < other.start else ""


def _run(subject: Subject) -> Iterator[Finding]:
    for criterion in subject.guide.criteria.values():
        bands = in_order(criterion.bands.values())
        empty = [band for band in bands if band.empty]
        for band in empty:
            yield CHECK.found(band.place(), f"no number is in the band `{band.id}` of the criterion `{criterion.id}`.")
        for one, other in pairwise(band for band in bands if band not in empty):
            wrong = _between(criterion.id, one, other)
            if wrong:
                yield CHECK.found(other.place(), wrong)


CHECK = Check(
    code="FP307",
    name="uneven-bands",
    definition=(
        "Of the bands of a criterion, two overlap, or a number lies between two of them, or no number is in one."
    ),
    why=(
        "A reader who ticks a band would miss paths that fall between two, or find one under two names. Without gaps "
        "and overlaps, every number has one band."
    ),
    mend=(
        "Let each band begin where the one before it ends: `below: 10` and `at_least: 10`, or `at_most: 10` and "
        "`above: 10`."
    ),
    example=(
        Change(
            "  notes:\n    name: Notes\n",
            "  people:\n    name: People\n    kind: number\n    bands:\n"
            "      few: {name: Up to ten, at_most: 10}\n      many: {name: More than twenty, above: 20}\n"
            "  notes:\n    name: Notes\n",
        ),
        Change("      travel: some\n", "      travel: some\n      people: 10\n"),
        Change("      travel: none\n", "      travel: none\n      people: 100\n"),
    ),
    run=_run,
)
