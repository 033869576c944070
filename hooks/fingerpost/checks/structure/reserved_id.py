"""FP106: an id becomes a folder, and some names are no folders everywhere."""

from collections.abc import Iterator

from ...addresses import BETWEEN_PATHS, DEVICES, SCHEMES_TAKEN, TAKEN, TAKEN_BELOW_PATHS
from ...catalogue import Change, Finding
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    if guide.guide in DEVICES | TAKEN:
        yield CHECK.found(
            guide.place("guide"), f"the id `{guide.guide}` is taken by the site or by Windows.", "Choose another one."
        )
    elif guide.guide in SCHEMES_TAKEN:
        message = f"the id `{guide.guide}` begins links that lead to no guide, such as `{guide.guide}:...`."
        yield CHECK.found(guide.place("guide"), message, "Choose another one.")
    elif owner := subject.host.taken(guide.guide) if subject.host else "":
        yield CHECK.found(guide.place("guide"), f"the id `{guide.guide}` is taken: {owner}.", "Choose another one.")
    for path in guide.paths.values():
        if path.id in TAKEN_BELOW_PATHS:
            yield CHECK.found(
                path.place(), f"the id `{path.id}` is taken by an address of the site.", "Choose another one."
            )
        if BETWEEN_PATHS in path.id.split("-"):
            message = (
                f"the id `{path.id}` has the part `{BETWEEN_PATHS}`, which stands between two paths in addresses of "
                "the site."
            )
            yield CHECK.found(path.place(), message, "Choose another one.")
    # The folder of a question is called after it and its answer. To Windows, `con.yes` is the device as well.
    for entry in (*guide.paths.values(), *guide.questions.values()):
        if entry.id in DEVICES:
            yield CHECK.found(
                entry.place(),
                f"the id `{entry.id}` is the name of a device on Windows, which cannot unpack it.",
                "Choose another one.",
            )


CHECK = Check(
    code="FP106",
    name="reserved-id",
    definition=(
        "An id is the name of a device on Windows, such as `con`; or that of a guide is what a link to no guide begins "
        "with, such as `mailto` or `term`, or a part of an address that the site has already, such as `embed`: a page "
        "or a folder of the documentation, of the theme, or one that `exclude_docs` leaves out; or that of a path has "
        "the part `vs`."
    ),
    why="The page could not be written, would overwrite another one, or no link could lead to it from another guide.",
    mend="Choose another id.",
    example=(Change("guide: new-guide ", "guide: embed "),),
    run=_run,
)
