"""Two versions of the small guide, compared."""

from fingerpost.catalogue import Guide
from fingerpost.project import Side
from fingerpost.review.comparison import Comparison, GuideComparison, compare
from tests.small_guide import guide_with


def side(*guides: Guide, whole: bool = True) -> Side:
    """Guides as one side of a comparison."""
    kind = "the folder" if whole else "the file"
    return Side(kind=kind, name="there", whole=whole, guides={guide.guide: guide for guide in guides})


def comparison(old: Guide, new: Guide) -> Comparison:
    """Two versions of a guide, compared as two projects are."""
    return compare(side(old), side(new))


def changed(*changes: tuple[str, str]) -> GuideComparison:
    """What changes of the small guide with pieces of its text."""
    return compared(guide_with(), guide_with(*changes))


def compared(old: Guide, new: Guide) -> GuideComparison:
    """The difference between two versions of a guide; there must be one."""
    (guide,) = comparison(old, new).changed
    return guide
