"""FP212: nobody is told that nothing fits while a path does."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Severity
from ..check import Check, Stage
from ..subject import Subject
from ..wording import count_more, shown_walk


def _run(subject: Subject) -> Iterator[Finding]:
    guide = subject.guide
    for one in subject.turned_away.found:
        walk, last = one.walk, one.walk.steps[-1]
        message = (
            f"the walk {shown_walk(walk.name)} ends at the ending `{walk.at}` although its answers meet everything "
            f"that the path `{one.fitting}` needs.{count_more(one.number)}"
        )
        hint = (
            f"Lead this answer to `{one.fitting}`, or say in the requirements of `{one.fitting}` what speaks against "
            "it. Accept the warning on the ending or on the answer where readers are to stop all the same."
        )
        answer = guide.questions[last.node.topic].answers[last.choice.id]
        about = (guide.endings[walk.at], answer, guide.questions[last.node.id])
        yield CHECK.found(last.choice.place, message, hint, about=about)


CHECK = Check(
    code="FP212",
    name="turned-away",
    severity=Severity.WARNING,
    definition=(
        "A walk ends at an ending, while its answers meet everything that some path needs, and that path is neither "
        "`not_recommended` nor `unreached`. A path that needs nothing, or what no question asks about, does not count."
    ),
    why="The reader is sent away, and the same page says that a path fits.",
    mend=(
        "Lead the answer to the path, or say in the requirements of the path what speaks against it. Accept the "
        "warning on the ending, the question or the answer where readers are to stop all the same."
    ),
    example=(
        Change(
            "\n# One question is one page",
            "\nendings:\n  none:\n    name: No meeting now\n    short: None\n"
            "    summary: {text: You meet later., source: [handbook], status: unverified, reviewed: 2026-11-24}\n"
            "    next: [{label: Write to everybody, kind: contact, url: https://mail.example.org/}]\n"
            "\n# One question is one page",
        ),
        Change("says: {line: good}\n        to: call", "says: {line: good}\n        to: none"),
    ),
    run=_run,
    stage=Stage.WALKS,
)
