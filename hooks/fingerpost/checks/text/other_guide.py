"""FP513: a link to another guide leads to one that is there, and to a page that it has."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, closest, quoted
from ...prose import Elsewhere, target_of
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for href, text in subject.links:
        target = target_of(href)
        if not isinstance(target, Elsewhere):
            continue
        guide = subject.guides.get(target.guide)
        if guide is None and subject.complete:
            message = f"a link leads to {quoted(href)}, and no guide is called {quoted(target.guide)}."
            yield CHECK.found(text.place, message, closest(target.guide, tuple(subject.guides)))
        elif guide is not None and target.name not in guide.topics:
            message = f"a link leads to {quoted(href)}, which is no page of the guide {quoted(guide.title)}."
            yield CHECK.found(text.place, message, closest(target.name, guide.topics))


CHECK = Check(
    code="FP513",
    name="other-guide",
    definition=(
        "A link to another guide, `[a zip](share-a-guide:paths/zip)`, names a guide that the catalogue has not, or a "
        "page that the guide has not."
    ),
    why="The reader would be led nowhere. Guides change each for itself, and none of them knows who links to it.",
    mend="Write the id of the guide before the colon, and behind it a page as links within that guide name it.",
    example=(
        Change("summary: You sit around one table.", "summary: You sit around [one table](new-guide:paths/in-persn)."),
    ),
    run=_run,
)
