"""Walks through the questions of a guide: one answer after the other, and what each outcome says."""

from collections.abc import Iterable, Iterator, Mapping

from ..answering.walking import answer as _answer
from ..answering.walking import follow as _follow
from ..catalogue import Guide
from ..explanation import Explanation
from ..explanation import explain as _explain
from ..fault import Fault
from ..flow import Explainer, Row, Verdict, Walk, build_graph, every_row, needs_of_ends
from ..flow import begin as _begin
from ..flow import judge as _judge


def begin(guide: Guide) -> Walk:
    """The walk before its first answer.

    `walk.node` is the question that is asked now, with its words and its `choices`; it is `None` where the walk has
    `ended`, and then `walk.at` is the id of the path, or of the ending that is no path.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> walk.node.ask, [choice.id for choice in walk.node.choices]
        ('Can everybody come to one place?', ['yes', 'no', 'unsure'])
    """
    return _begin(build_graph(guide))


def answer(walk: Walk, choice: str) -> Walk:
    """The walk one answer further. The walk that is given stays as it is.

    Args:
        walk: a walk that has not ended.
        choice: the id of an answer to the question that is asked now.

    Raises:
        Fault: where the walk has ended, or the question has no such answer.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> walk = fp.answer(fp.answer(walk, "yes"), "yes")
        >>> walk.ended, walk.at, walk.name
        (True, 'in-person', 'place.yes/room.yes')
    """
    return _answer(walk, choice)


def follow(guide: Guide, answers: str | Iterable[str]) -> Walk:
    """The walk that some answers lead to, from the first question on.

    Args:
        guide: the guide.
        answers: each as `question.answer`, in their order: as a list, or in one text with slashes between them, as they
            stand in an address of the site and as `walk.name` gives them. Without any, no question is answered yet.

    Raises:
        Fault: where one of them is none of the question that is asked then.

    Examples:
        >>> import fingerpost as fp
        >>> guide = fp.load("content")["hold-a-meeting"]
        >>> fp.follow(guide, "place.no").at
        'line'
        >>> fp.follow(guide, ["place.no", "line.yes"]).at
        'call'
    """
    return _follow(begin(guide), answers)


def judge(walk: Walk) -> Mapping[str, Verdict]:
    """How every path, and every ending, stands after the answers given so far, by its id.

    A walk need not have ended. A path is ruled out once a need of it is `excluded`; it `fits` where no answer speaks
    against it and nothing is open that nobody could change later.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.follow(fp.load("content")["hold-a-meeting"], "place.no")
        >>> {path: verdict.fits for path, verdict in fp.judge(walk).items()}
        {'in-person': False, 'call': True}
        >>> [need.id for need in fp.judge(walk)["in-person"].excluded]
        ['place-same']
    """
    situation = walk.situation
    return {end: _judge(end, needed, situation) for end, needed in needs_of_ends(walk.graph.guide).items()}


def outcome(guide: Guide, answers: str | Iterable[str]) -> Explanation:
    """What a reader is told who gives these answers: `follow` and `explain` in one.

    Raises:
        Fault: where an answer is none of its question, or a question is still open.

    Examples:
        >>> import fingerpost as fp
        >>> told = fp.outcome(fp.load("content")["hold-a-meeting"], "place.no/line.yes")
        >>> told.path.name, told.clear
        ('Hold a video call', ())
    """
    return explain(follow(guide, answers))


def explain(walk: Walk) -> Explanation:
    """Why a walk ends where it does, why not elsewhere, and what would change it.

    `end` is the path that is recommended, or the ending that is none: `path` and `ending` are the same, `None` where it
    is the other one. `to_dict()` gives the same as plain values, for JSON.

    Args:
        walk: a walk that has ended.

    Raises:
        Fault: where a question is still open.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> told = fp.explain(fp.answer(fp.answer(walk, "no"), "no"))
        >>> told.end.name, [told.in_words(need) for need in told.clear]
        ('Hold a video call', ['Everybody has a good connection'])
        >>> [(step.label, step.url) for step in told.end.next]
        [('Join the call', 'https://call.example.org/')]
        >>> [(other.path.short, other.verdict) for other in told.others]
        [('In person', 'Ruled out')]
        >>> sorted(told.to_dict())
        ['answers', 'because', 'changes', 'clear', 'confirm', 'disputed', 'ending', 'guide', 'next', 'others', 'path']
    """
    if walk.node is not None:
        raise Fault(f"The walk has not ended: `{walk.at}` is still to be answered.")
    graph = walk.graph
    return _explain(graph.guide, Explainer(graph.guide, graph), walk)


def walks(guide: Guide) -> Iterator[Row]:
    """Every walk through the questions, each with where it ends, and what has to be cleared or confirmed first.

    Examples:
        >>> import fingerpost as fp
        >>> for row in fp.walks(fp.load("content")["hold-a-meeting"]):
        ...     print(row)
        place.yes room.yes -> in-person
        place.yes room.no -> call
        place.no line.yes -> call
        place.no line.no -> call (clear first: line)
        place.unsure line-unsure.yes -> call
        place.unsure line-unsure.no -> call (clear first: line)
    """
    return every_row(guide)
