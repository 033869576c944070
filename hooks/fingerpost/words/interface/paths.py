"""The words of the pages on paths: one in full, all of them, two of them, those of one value."""

from typing import Protocol


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
