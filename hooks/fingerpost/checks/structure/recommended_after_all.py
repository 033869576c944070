"""FP114: a path at which no walk is to end is no outcome."""

from collections.abc import Iterator

from ...catalogue import Change, Finding
from ..check import Check, Stage
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for name in subject.graph.forwards:
        for choice in subject.graph.nodes[name].choices:
            path = subject.guide.paths.get(choice.target)
            if path and path.set_aside:
                key = "not_recommended" if path.not_recommended else "unreached"
                message = (
                    f"the answer `{name}.{choice.id}` leads to `{path.id}`, which says under `{key}`: {path.set_aside}"
                )
                yield CHECK.found(choice.place, message)


CHECK = Check(
    code="FP114",
    name="recommended-after-all",
    definition="An answer leads to a path that says under `not_recommended` or `unreached` why no walk ends there.",
    why="The page of the path would deny what the questions have just recommended.",
    mend="Lead the answer to another path, or take that key away.",
    example=(
        Change("    short: In person\n", "    short: In person\n    not_recommended: Rooms are being rebuilt.\n"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
