"""The ledger of a guide: every fact with the place where the guide states it, and what its status is called."""

from .cells import Cells, missing_word
from .freshness import Review, reviews_of
from .ledger import FactRow, Ledger, fact_rows, last_review, section_headings
from .status import MARKS, status_word
from .support import OVERDUE, Judgement, Support

__all__ = [
    "MARKS",
    "OVERDUE",
    "Cells",
    "FactRow",
    "Judgement",
    "Ledger",
    "Review",
    "Support",
    "fact_rows",
    "last_review",
    "missing_word",
    "reviews_of",
    "section_headings",
    "status_word",
]
