"""A flow chart as nodes and arrows, to the questions and paths of a draft.

What arrows lead away from is a question, and they are its answers; what none leads away from is a path.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .comparison import MOST_PATHS
from .draft import Draft
from .fault import ImportFault
from .parts import DraftAnswer, DraftQuestion, Leftover, Target, Way, todo
from .words import plain

MOST_ARROWS: Final = 20_000
"""Arrows that are read of a chart."""


@dataclass
class Node:
    """A box of a chart: what stands in it, and where it leads a reader who clicks it."""

    id: str
    text: str
    line: int
    url: str = ""


@dataclass(frozen=True)
class Arrow:
    """An arrow, with what stands on it."""

    source: str
    target: str
    text: str
    line: int


@dataclass
class Chart:
    """What a chart holds, and what of it has no place in one."""

    title: str = ""
    nodes: dict[str, Node] = field(default_factory=dict)
    arrows: list[Arrow] = field(default_factory=list)
    left: list[Leftover] = field(default_factory=list)

    def node(self, name: str, line: int, text: str = "", url: str = "") -> Node:
        """The node of a name. Where it says something twice, the last text counts, as in a drawing."""
        node = self.nodes.setdefault(name, Node(name, "", line))
        for before, now in ((node.text, text), (node.url, url)):
            if before and now and before != now:
                self.left.append(Leftover(node.line, before, f"the box `{name}` says something else further below"))
        node.text = text or node.text
        node.url = url or node.url
        return node


def _passed_over(chart: Chart, answers: Mapping[str, Sequence[Arrow]], draft: Draft) -> dict[str, str]:
    """Nodes that ask nothing, each with the one after it: one arrow leads away from them, and nothing stands on it.

    A drawing often begins with one. A question mark makes a question of it all the same.
    """
    onward = {}
    for name, arrows in answers.items():
        if len(arrows) == 1 and not arrows[0].text.strip() and not plain(chart.nodes[name].text or name).endswith("?"):
            onward[name] = arrows[0].target
            draft.leave(
                chart.nodes[name].line, chart.nodes[name].text or name, "a step that asks nothing is passed over"
            )
    return onward


def _end(name: str, onward: Mapping[str, str]) -> str:
    """The node that a way leads to, beyond those that are passed over; one of a circle where those lead in one."""
    seen = set()
    while name in onward and name not in seen:
        seen.add(name)
        name = onward[name]
    return name


def draft_of(chart: Chart, name: str) -> Draft:
    """A draft of a chart.

    Raises:
        ImportFault: where it asks nothing.
    """
    if len(chart.arrows) > MOST_ARROWS or len(chart.nodes) > MOST_ARROWS:
        raise ImportFault(name, 0, f"the chart has more than {MOST_ARROWS:,} arrows or boxes.", "Cut it into parts.")
    draft = Draft(title=plain(chart.title), leftovers=[*chart.left])
    answers: dict[str, list[Arrow]] = {}
    for arrow in chart.arrows:
        answers.setdefault(arrow.source, []).append(arrow)
    onward = _passed_over(chart, answers, draft)
    asked = [key for key in chart.nodes if key in answers and key not in onward]
    if not asked:
        hint = "Expected arrows from questions to paths, with the answers on them."
        raise ImportFault(name, 0, "no question was found in the chart.", hint)
    if circle := next((key for key in onward if _end(key, onward) in onward), ""):
        raise ImportFault(name, chart.nodes[circle].line, "steps that ask nothing lead in a circle.", "Part them.")
    paths = _paths(chart, name, [key for key in chart.nodes if key not in answers], draft)
    for key in asked:
        question = DraftQuestion(chart.nodes[key].text or key)
        for number, arrow in enumerate(answers[key], 1):
            end = _end(arrow.target, onward)
            target = Target("question", end) if end in answers else Target("path", paths[end])
            question.answers.append(DraftAnswer(plain(arrow.text) or todo(f"answer {number}"), target))
        draft.questions[key] = question
        draft.leave(chart.nodes[key].line, chart.nodes[key].url, "the address of a question has no place")
    led_to = {_end(arrow.target, onward) for arrow in chart.arrows if arrow.source not in onward}
    draft.start = next((key for key in draft.questions if key not in led_to), next(iter(draft.questions)))
    return draft


def _paths(chart: Chart, name: str, ends: Sequence[str], draft: Draft) -> Mapping[str, str]:
    """Make paths of the nodes at which ways end, one of those that say the same; gives the key of each."""
    keys: dict[str, str] = {}
    drawn = {end for arrow in chart.arrows for end in (arrow.source, arrow.target)}
    for key in ends:
        node = chart.nodes[key]
        if key not in drawn:
            draft.leave(node.line, f"{node.text or key} {node.url}", "no arrow leads to this box")
            continue
        if len(draft.paths) >= MOST_PATHS:
            raise ImportFault(name, node.line, f"the chart has more than {MOST_PATHS:,} paths.", "Cut it into parts.")
        path = draft.path(node.text or key, node.line)
        keys[key] = path.key
        if node.url.startswith("https://") and not any(sign.isspace() for sign in node.url):
            path.ways.append(Way(todo(f"what a reader does there ({plain(path.name)})"), node.url))
        elif node.url:
            draft.leave(node.line, node.url, f"the address of `{plain(path.name)}` does not begin with https")
    return keys
