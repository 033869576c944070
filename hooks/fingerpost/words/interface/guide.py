"""The words of the pages on a guide as a whole: its first page, its map, its questions and answers, all of it on one page."""

from typing import Protocol


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
