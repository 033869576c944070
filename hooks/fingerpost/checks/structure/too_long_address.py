"""FP109: the longest walk must still be an address that unpacks everywhere."""

from collections.abc import Iterator
from typing import Final

from ...addresses import LONGEST, bundled, unpacks_everywhere, walk_address
from ...catalogue import Change, Finding
from ...flow import longest_name
from ..check import Check, Stage
from ..subject import Subject

_SHOWN: Final = 240


def _run(subject: Subject) -> Iterator[Finding]:
    longest = bundled(walk_address(subject.guide.guide, longest_name(subject.graph)))
    if not unpacks_everywhere(longest):
        shown = longest if len(longest) <= _SHOWN else f"{longest[:_SHOWN]}..."
        message = (
            f"the address of a walk has {len(longest)} characters in the offline bundle, expected at most {LONGEST}: "
            f"{shown}"
        )
        yield CHECK.found(subject.guide.place("start"), message)


CHECK = Check(
    code="FP109",
    name="too-long-address",
    definition=f"The folder of some walk has more than {LONGEST} characters in the offline bundle.",
    why=(
        "Windows unpacks no file whose path is longer than 260 characters, and readers unpack into folders of their "
        "own."
    ),
    mend="Shorten the ids of the questions and answers on that walk.",
    example=(
        Change("guide: new-guide ", "guide: how-a-team-should-hold-its-next-meeting "),
        Change("start: place ", "start: can-everybody-come-to-one-and-same-place "),
        Change("questions:\n  place:\n", "questions:\n  can-everybody-come-to-one-and-same-place:\n"),
        Change("        to: line-unsure\n", "        to: does-everybody-have-a-good-connection-u\n"),
        Change("  line-unsure:\n    like", "  does-everybody-have-a-good-connection-u:\n    like"),
        Change("      unsure:\n", "      nobody-can-say-it-for-sure-at-the-moment:\n"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
