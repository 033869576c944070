"""The contract of the words: every text of the interface, and the parts that are filled in.

A name stands for a plain text, a method for one with parts; a part that is a whole number may decide the form of the text. A part may be markup.
"""

from typing import Protocol


class Lists(Protocol):
    """What stands between the entries of a list."""

    comma: str
    semicolon: str
    either: str


class Pages(Protocol):
    """Names of pages, in links and in headings."""

    home: str
    guides: str
    about: str
    decide: str
    compare: str
    compare_menu: str
    map: str
    paths: str
    faq: str
    queries: str
    evidence: str
    whole: str


class Shell(Protocol):
    """What stands around a page of the flow and around an embed; the first two also around a page of the theme."""

    skip: str
    close_navigation: str
    back: str
    guide: str

    def source(self, site: str, address: str) -> str:
        """Where an embedded page comes from."""


class StatusWords(Protocol):
    """What the sources say of a fact, and what is said against a path."""

    confirmed: str
    disputed: str
    unverified: str
    see_evidence: str
    otherwise: str
    not_recommended: str

    def evidence_of(self, fact: str) -> str:
        """What the evidence is of, where many links lead to evidence."""


class GuideWords(Protocol):
    """The first page of a guide, and its card on the first page of the site."""

    paths: str
    rules: str
    rules_questions: str
    typical: str
    more: str
    map: str
    evidence: str

    def start(self, number: int) -> str:
        """The way in, on the page of the guide."""

    def answer(self, number: int) -> str:
        """The way in, on the first page of the site."""

    def compare(self, number: int) -> str:
        """The way to the comparison, and its heading."""

    def rules_caution(self, questions: str) -> str:
        """What rules of thumb leave out."""

    def case(self, case: str) -> str:
        """When a rule of thumb fits."""

    def otherwise(self, case: str) -> str:
        """The rule for whoever no other fits."""


class QuestionWords(Protocol):
    """A question."""

    last: str

    def more(self, number: int) -> str:
        """How many questions may follow."""

    def after(self, question: str, answer: str) -> str:
        """The name of its page."""


class Given(Protocol):
    """The answers so far."""

    heading: str
    change: str

    def change_what(self, question: str) -> str:
        """Which answer a link changes."""


class OutcomeWords(Protocol):
    """An outcome."""

    read: str
    clear: str
    clear_about: str
    confirm: str
    confirm_about: str
    disputed: str
    why: str
    others: str
    what_if: str
    again: str
    same: str
    place: str
    place_about: str
    place_link: str

    def caption(self, guide: str) -> str:
        """What stands above the heading."""

    def why_open(self, answer: str) -> str:
        """The reason where no answer settles anything."""

    def because(self, question: str, answer: str) -> str:
        """An answer that speaks against another path."""

    def still(self, needs: str) -> str:
        """What would still have to be so."""

    def together(self, needs: str) -> str:
        """What would together have to be so."""

    def answered(self, answer: str) -> str:
        """The answer that another one is held against."""

    def to_clear(self, needs: str) -> str:
        """What another answer adds to what is to be cleared."""

    def cleared(self, needs: str) -> str:
        """What another answer takes away from it."""

    def to_confirm(self, needs: str) -> str:
        """What another answer leaves open."""

    def sketch(self, shown: int, total: int, steps: str, path: str) -> str:
        """What the sketch of the map shows, for whoever does not see it."""

    def asks_first(self, question: str, paths: str) -> str:
        """The question that another answer leads to, and the ends beyond it."""


class VerdictWords(Protocol):
    """The judgement of a path that was not chosen."""

    excluded: str
    unmet: str
    open: str
    fits: str


class RequirementWords(Protocol):
    """What a path needs."""

    fixed: str

    def wanted(self, aims: str) -> str:
        """The reader's aim."""

    def others(self, aims: str) -> str:
        """Whom a path is for, said to somebody else."""

    def lacking(self, need: str) -> str:
        """A requirement that is not met."""


class PathWords(Protocol):
    """One path in full."""

    find: str
    check: str
    glance: str
    serves: str
    needs: str
    asked: str
    others: str

    def caption(self, guide: str) -> str:
        """What stands above the heading."""

    def compare_with(self, path: str) -> str:
        """The way to the page of this path and another one."""


class Sections(Protocol):
    """The sections of a path that hold facts, in the order of its page, named as in the catalogue."""

    description: str
    technical: str
    use_when: str
    avoid_when: str
    limits: str
    know: str


class ComparisonWords(Protocol):
    """The comparison."""

    find: str
    path: str
    disputed: str
    back: str
    download: str
    filter: str
    filter_about: str
    as_list: str
    differences: str
    reset: str
    nothing: str
    columns: str
    pairs: str

    def caption(self, guide: str) -> str:
        """What the table shows."""

    def counted(self, value: str, number: int) -> str:
        """A value, and how many paths have it."""

    def as_list_of(self, criterion: str) -> str:
        """What a list is by, where there are several."""

    def by(self, criterion: str) -> str:
        """The way to the list by a criterion."""

    def pairs_with(self, path: str) -> str:
        """The first of two paths; the second one follows."""

    def status_of(self, criterion: str) -> str:
        """The heading of a column of statuses, in the table as a file."""

    def note(self, number: int) -> str:
        """The link to a footnote."""

    def back_from(self, number: int) -> str:
        """The footnote that a link leads back from."""

    def about(self, question: str, criteria: str) -> str:
        """The page in one sentence."""


class ListWords(Protocol):
    """The paths by their value of one criterion."""

    none: str
    others: str

    def title(self, criterion: str) -> str:
        """The heading."""

    def about(self, guide: str, criterion: str) -> str:
        """The page in one sentence."""


class PairWords(Protocol):
    """Two paths side by side."""

    differ: str
    differ_about: str
    criterion: str
    aims: str
    needs: str
    no_more: str
    nothing_said: str
    ruling: str
    either: str
    neither: str
    asked: str
    first: str
    on_map: str
    shared: str
    same: str
    same_about: str

    def caption(self, guide: str) -> str:
        """What stands above the heading."""

    def title(self, first: str, second: str) -> str:
        """The heading."""

    def about(self, first: str, second: str) -> str:
        """The page in one sentence."""

    def only(self, path: str) -> str:
        """What one of the two has alone stands below."""

    def unreached(self, path: str) -> str:
        """That no walk ends at a path."""

    def deciding(self, number: int) -> str:
        """The questions with an answer for each of the two."""

    def leaves(self, path: str) -> str:
        """An answer that leaves one of the two."""

    def more_pages(self, number: int) -> str:
        """How many pages are not listed."""

    def on_map_of(self, question: str) -> str:
        """The same for whoever does not see the question above it."""

    def more_questions(self, number: int) -> str:
        """How many questions are not shown."""


class EvidenceWords(Protocol):
    """The evidence."""

    parts: str
    fact: str
    where: str
    status: str
    sources: str
    reviewed: str
    against: str

    def lead(self, days: int) -> str:
        """What the page shows, and how long a review holds."""

    def stated(self, number: int) -> str:
        """How many facts rest on a source."""

    def about(self, guide: str, number: int) -> str:
        """The page in one sentence."""

    def found(self, guide: str) -> str:
        """The name of the page in the search."""


class FactPlaces(Protocol):
    """Where in a guide a fact stands."""

    decision: str
    goal: str
    about: str
    requirements: str
    requirement: str
    summary: str
    comparison: str

    def rule(self, number: int) -> str:
        """A rule of thumb."""


class MapWords(Protocol):
    """The map of all questions."""

    to_drawing: str
    list: str
    list_about: str
    ends_at: str
    goes_on: str
    drawing: str
    drawing_about: str
    elsewhere: str
    elsewhere_about: str

    def questions(self, number: int) -> str:
        """How many questions."""

    def ways(self, number: int) -> str:
        """How many walks."""

    def paths(self, number: int) -> str:
        """How many paths."""

    def lead(self, questions: str, ways: str, paths: str) -> str:
        """How large the map is."""

    def asks(self, question: str) -> str:
        """The question that an answer leads to."""

    def ends(self, path: str) -> str:
        """The path that an answer ends at."""

    def each_first(self, question: str) -> str:
        """What the pictures are divided by."""

    def part(self, question: str, answers: str) -> str:
        """The heading of a picture."""

    def size(self, questions: str, paths: str) -> str:
        """How large a picture is, and where it ends."""

    def too_large(self, number: int) -> str:
        """Why there is no picture."""

    def about(self, guide: str, questions: str, ways: str) -> str:
        """The page in one sentence."""

    def found(self, guide: str) -> str:
        """The name of the page in the search."""


class FaqWords(Protocol):
    """Frequently asked questions."""

    paths: str

    def about(self, guide: str, number: int) -> str:
        """The page in one sentence."""


class QueriesWords(Protocol):
    """What readers search for."""

    lead_questions: str
    typical: str
    related: str

    def lead(self, questions: str) -> str:
        """How to use the page."""

    def about(self, guide: str) -> str:
        """The page in one sentence."""


class WholeWords(Protocol):
    """The whole guide on one page."""

    paper: str
    contents: str
    questions: str
    questions_lead: str
    comparison: str
    page: str

    def about(self, guide: str) -> str:
        """What the page is, in one sentence."""

    def lead(self, day: str) -> str:
        """What the page is for, and the day of the newest review."""

    def numbered(self, number: int, question: str) -> str:
        """A question with its number."""

    def go(self, number: int) -> str:
        """The question that an answer leads to."""


class SearchWords(Protocol):
    """What the search of the site knows of a language."""

    small: str


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
