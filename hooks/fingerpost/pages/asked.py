"""What readers ask and search for, by the page that answers it."""

from ..catalogue import Guide


def asked(guide: Guide, *topics: str) -> tuple[str, ...]:
    """The typical questions and the queries that name one of some pages of a guide, as their author wrote them."""
    return tuple(query.text for query in (*guide.typical_questions, *guide.queries) if query.page in topics)
