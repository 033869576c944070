"""The graph of a guide: what its questions and answers say, with what repeats another one resolved."""

from ..catalogue import Answer, Guide, Question
from .graph import Graph
from .node import Choice, Node
from .situation import AIM, Possible


def _settles(answer: Answer) -> dict[str, Possible]:
    settled = {condition: frozenset(values) for condition, values in answer.says.items()}
    return {AIM: frozenset(answer.aims), **settled} if answer.aims else settled


def _original(guide: Guide, question: Question) -> Question:
    """The question that has the words: itself, or the one that it is ``like``."""
    return guide.questions[question.like] if question.like else question


def build_graph(guide: Guide) -> Graph:
    """Resolve the questions of a guide.

    A repeated question may lack a target for an answer, or have one for an answer that is not there. Checks report
    both; here they are passed over.
    """
    nodes = {}
    for question in guide.questions.values():
        words = _original(guide, question)
        choices = tuple(
            Choice(
                id=answer.id,
                label=answer.label,
                hint=answer.hint or "",
                settles=_settles(answer),
                target=question.to[answer.id] if question.like else answer.to,
                place=question.place("to", answer.id) if question.like else answer.place("to"),
            )
            for answer in words.answers.values()
            if not question.like or answer.id in question.to
        )
        nodes[question.id] = Node(
            id=question.id,
            topic=words.id,
            ask=words.ask or "",
            short=words.short or "",
            hint=words.hint or "",
            about=words.about,
            choices=choices,
            place=question.place(),
        )
    return Graph(guide, guide.start, nodes, frozenset(guide.ends))
