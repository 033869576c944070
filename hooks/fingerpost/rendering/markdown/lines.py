"""The decision of a guide in lines: if this is so, take that path; otherwise, take that one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ...catalogue import Path
from ...flow import count_walks, every_walk
from ...pages import Edition

MOST: Final = 200
"""Walks up to which each is a line. Where there are more, each path is one, with what it needs."""


_SAID_ANYWAY: Final = re.compile(r"^(?:\((?:the )?default\)[\s,]*)?(?:if\s+)?", re.IGNORECASE)
"""What stands at the start of a case, and in front of it in the shape too."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line.

    Attributes:
        case: when it holds; Markdown where it is an author's rule.
        path: the path that it leads to.
        otherwise: whether it is the default.
        skill: the reference that the source gives with it; empty for none.
        written: whether its author wrote it as a rule.
    """

    case: str
    path: Path
    otherwise: bool = False
    skill: str = ""
    written: bool = False


def lines_of(edition: Edition) -> Iterator[Line]:
    """The rules of the guide; where it has none, its walks, in the words of questions and answers."""
    guide = edition.guide
    for rule in guide.rules:
        path = guide.paths[rule.path]
        yield Line(
            case=_SAID_ANYWAY.sub("", rule.text),
            path=path,
            otherwise=rule.otherwise,
            skill=rule.skill or "",
            written=True,
        )
    if guide.rules:
        return
    if count_walks(edition.graph) <= MOST:
        for walk in every_walk(edition.graph):
            if walk.at in guide.paths:
                answers = (f"{step.node.short}: {step.choice.label}" for step in walk.steps)
                yield Line(case=" and ".join(answers), path=guide.paths[walk.at])
        return
    for name in guide.recommended:
        needs = (guide.requirements[need].text for need in guide.paths[name].requires)
        yield Line(case=" and ".join(needs), path=guide.paths[name])
