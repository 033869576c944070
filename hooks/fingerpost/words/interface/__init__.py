"""The contract of the words: every text of the interface, and the parts that are filled in.

A name stands for a plain text, a method for one with parts; a part that is a whole number may decide the form of the
text. A part may be markup.
"""

from typing import Protocol

from .evidence import EvidenceWords, FactPlaces, StatusWords
from .flow import Given, OutcomeWords, QuestionWords, RequirementWords, VerdictWords
from .frame import Lists, Pages, SearchWords, Shell
from .guide import FaqWords, GuideWords, MapWords, QueriesWords, WholeWords
from .paths import ComparisonWords, ListWords, PairWords, PathWords, Sections

__all__ = ["Words"]


class Words(Protocol):
    """All words of the interface in one language."""

    lists: Lists
    pages: Pages
    shell: Shell
    status: StatusWords
    guide: GuideWords
    question: QuestionWords
    given: Given
    outcome: OutcomeWords
    verdict: VerdictWords
    requirement: RequirementWords
    path: PathWords
    sections: Sections
    comparison: ComparisonWords
    by: ListWords
    pair: PairWords
    evidence: EvidenceWords
    place: FactPlaces
    map: MapWords
    faq: FaqWords
    queries: QueriesWords
    whole: WholeWords
    search: SearchWords
