"""What the pages of a guide are called, wherever one is linked by its name."""

from collections.abc import Mapping

from ..addresses import GuidePage
from ..words import Words


def page_names(words: Words) -> Mapping[GuidePage, str]:
    """The name of each page in a language, but for the first one of a guide, which has that of the guide."""
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
        GuidePage.ALL: names.whole,
    }
