"""What routing leads to: a page, or a part of one, with the words by which it is found."""

from dataclasses import dataclass, field
from enum import StrEnum

from ..catalogue import Guide
from ..flow import Walk


class Kind(StrEnum):
    """What a destination is."""

    GUIDE = "guide"
    PATH = "path"
    PAIR = "pair"
    FAQ = "faq"
    TERM = "term"
    QUESTION = "question"
    ANSWER = "answer"
    PAGE = "page"


@dataclass(frozen=True, kw_only=True)
class Destination:
    """A page, or a part of one.

    Attributes:
        kind: what it is.
        guide: the guide that it is part of.
        address: where it stands on the site.
        title: its name.
        wordings: what somebody may say who looks for it, each by itself: its names, and the queries of its author.
        text: what it says.
        id: the id of the path, the entry or the word; of a question and an answer their name in a walk.
        walk: of a question or an answer, the walk to the page.
    """

    kind: Kind
    guide: Guide = field(repr=False)
    address: str
    title: str
    wordings: tuple[str, ...]
    text: str
    id: str = ""
    walk: Walk | None = field(default=None, repr=False)
