"""FP112: no two pages have the same heading."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from ...catalogue import Change, Finding, Guide, Place, quoted
from ..check import Check
from ..comparable import comparable_text
from ..subject import Subject

Where = Callable[[], Place]
"""Tells where a title stands. Of nearly all titles nobody asks."""


def _titles(subject: Subject) -> Iterator[tuple[str, str, Where]]:
    """The headings of a guide's own pages: what each belongs to, its words, and where they stand."""
    guide = subject.guide
    yield "the guide", guide.title, partial(guide.place, "title")
    yield from (("the path", path.name, partial(path.place, "name")) for path in guide.paths.values())
    yield from (
        ("the group", name, partial(guide.place, "path_groups", group)) for group, name in guide.path_groups.items()
    )
    yield from (("the ending", ending.name, partial(ending.place, "name")) for ending in guide.endings.values())
    yield from (
        ("the question", question.ask, partial(question.place, "ask"))
        for question in guide.questions.values()
        if question.ask and not question.copied_from("ask")
    )


def _short_names(subject: Subject) -> Iterator[tuple[str, str, Where]]:
    """The short names of paths and endings, which stand side by side in the navigation and on the map."""
    guide = subject.guide
    yield from (("the path", path.short, partial(path.place, "short")) for path in guide.paths.values())
    yield from (("the ending", ending.short, partial(ending.place, "short")) for ending in guide.endings.values())


def _repeated(titles: Iterable[tuple[str, str, Where]], known: dict[str, tuple[str, Where]]) -> Iterator[Finding]:
    for what, title, place in titles:
        first_what, first = known.setdefault(comparable_text(title), (what, place))
        if first is not place:
            message = f"{what} has a title that {first_what} at {first()} has already: {quoted(title)}."
            yield CHECK.found(place(), message)


def _asked_again(guide: Guide) -> Iterator[Finding]:
    """Questions that are about something else than the one that they are like, in the very words of that one."""
    for question in guide.questions.values():
        if question.ask and question.copied_from("ask"):
            message = f"the question `{question.id}` has the title of the one that it is like: {quoted(question.ask)}."
            yield CHECK.found(
                question.place("like"), message, "Give it an `ask` of its own: it is about another thing."
            )


def _run(subject: Subject) -> Iterator[Finding]:
    yield from _repeated(
        _titles(subject),
        {comparable_text(other.title): ("the guide", partial(other.place, "title")) for other in subject.others},
    )
    yield from _repeated(_short_names(subject), {})
    yield from _asked_again(subject.guide)


CHECK = Check(
    code="FP112",
    name="duplicate-title",
    definition=(
        "Two guides, or two of the paths, their groups, the endings and the questions of a guide, have the same title, "
        "capitals, spaces and punctuation aside; or two paths or endings the same short name."
    ),
    why="In a list of results, in the browser's history and to a screen reader the two pages are one.",
    mend="Say in each title what sets it apart.",
    example=(Change("name: Hold a video call", "name: Meet in a Room!"),),
    run=_run,
)
