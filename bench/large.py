"""Guides that are made up to ask much of a proof: of thousands of questions, and such as it has to give up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bench.pieces import asked_elsewhere, head, path, question, requirements

_WIDTH: Final = 22
"""Questions that a layer may have. They ask the same thing, on as many branches."""

_BACK: Final = (1, 3, 7)
"""How many layers before was asked what a path needs beside the last answer."""


@dataclass(frozen=True)
class _Layer:
    """Questions that ask the same.

    Attributes:
        number: the place of the layer, and the condition that is asked about.
        targets: for each question the questions of the next layer that its three answers lead to.
    """

    number: int
    targets: Sequence[Sequence[int]]

    @property
    def ends(self) -> bool:
        """Whether `yes` ends a walk here: in every second layer."""
        return self.number % 2 == 1

    def path(self, place: int) -> str:
        """The path at which a question of the layer ends walks."""
        return f"path-{self.number}-{place}"


def _layers(number: int) -> list[_Layer]:
    """So many layers. Each question but the first is one that some answers lead to."""
    layers: list[_Layer] = []
    places = 1
    for layer in range(number):
        used = (1, 2) if layer % 2 else (0, 1, 2)
        reached = sorted({(3 * place + step) % _WIDTH for place in range(places) for step in used})
        at = {place: index for index, place in enumerate(reached)}
        targets = [[at.get((3 * place + step) % _WIDTH, 0) for step in (0, 1, 2)] for place in range(places)]
        layers.append(_Layer(layer, targets))
        places = len(reached)
    return layers


def large_guide(conditions: int) -> str:
    """The text of a sound guide with about 20 questions and 10 paths for each condition.

    A layer of questions asks about each condition. In every second layer, `yes` ends the walk, for each question at a
    path of its own, which needs that answer and up to three that were asked for before. The other answers lead on, and
    share what comes after them.

    Args:
        conditions: how many conditions it has, an even number.
    """
    layers = _layers(conditions)
    lines = [*head(), *requirements(conditions), "paths:", *path("ask", ["nobody-knows"], 0)]
    number = 0
    for layer in layers:
        needed = (f"may-{layer.number - back}" for back in _BACK if back <= layer.number)
        requires = (f"must-{layer.number}", *needed)
        for place, _ in enumerate(layer.targets if layer.ends else ()):
            number += 1
            lines += path(layer.path(place), requires, number)
    lines.append("questions:")
    for layer in layers:
        for place, targets in enumerate(layer.targets):
            last = layer.number == conditions - 1
            on = ["ask" if last else f"q{layer.number + 1}-{target}" for target in targets]
            to = {"yes": layer.path(place) if layer.ends else on[0], "no": on[1], "unsure": on[2]}
            lines += asked_elsewhere(layer.number, place, **to) if place else question(layer.number, layer.number, **to)
    return "\n".join(lines) + "\n"


def guide_asked_twice(things: int) -> str:
    """The text of a sound guide whose proof takes twice as many states with each thing that a path needs.

    Each is asked for once, and once more when all were. Until then what a walk was told of each of them matters.

    Args:
        things: how many.
    """
    ready, more = things, things + 1
    lines = [*head(), *requirements(things + 2), "paths:"]
    lines += path("all", [f"must-{ready}", *(f"may-{thing}" for thing in range(things))], 0)
    lines += path("other", [f"may-{more}"], 1)
    lines.append("questions:")
    for number in range(2 * things):
        after = f"q{number + 1}-0"
        lines += question(number, number % things, yes=after, unsure=after)
    last = 2 * things + 1
    lines += question(last - 1, ready, yes="all", no=f"q{last}-0")
    lines += question(last, more, yes="other", no="other")
    return "\n".join(lines) + "\n"
