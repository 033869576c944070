"""What the pages of a guide are called, wherever one is linked by its name."""

from collections.abc import Mapping

from ..addresses import GuidePage
from ..words import Words
from .cuts import Cuts


def page_names(words: Words, cuts: Cuts) -> Mapping[GuidePage, str]:
    """The name of each page of a guide, but for the first one, which has that of the guide.

    Args:
        words: the words of its language.
        cuts: the parts of its pages.
    """
    names = words.pages
    return {
        GuidePage.DECIDE: names.decide,
        GuidePage.PATHS: names.compare,
        GuidePage.EXPLORE: names.explore,
        GuidePage.MAP: names.map,
        GuidePage.FAQ: names.faq,
        GuidePage.GLOSSARY: names.glossary,
        GuidePage.QUERIES: names.queries,
        GuidePage.EVIDENCE: names.evidence,
        GuidePage.ALL: names.whole_parts if cuts.volumes else names.whole,
    }
