"""Guides whose questions share what comes after them, so that walks multiply and questions do not."""

from typing import Final

from bench.pieces import asked_elsewhere, head, path, question, requirements

_WIDTH: Final = 5
"""Questions of one layer. They ask the same thing, on as many branches."""

_EVERY: Final = 5
"""Layers from one that ends walks to the next."""


def shared_guide(questions: int) -> str:
    """The text of a sound guide of layers.

    The questions of a layer ask the same thing, and their answers lead to different questions of the next layer. In
    every fifth layer, `yes` ends the walk at a path. The path needs that answer, and up to three that were asked for
    before. Each layer multiplies the walks by two or three.

    Args:
        questions: how many questions it has, a multiple of 5.
    """
    layers = questions // _WIDTH
    ends = [layer for layer in range(layers) if layer % _EVERY == _EVERY - 1 or layer == layers - 1]
    lines = [*head(), *requirements(layers), "paths:", *path("ask", ["nobody-knows"], 0)]
    for layer in ends:
        earlier = sorted({max(0, layer - back) for back in (1, 3, 7)} - {layer})
        lines += path(f"path-{layer}", [f"must-{layer}", *(f"may-{one}" for one in earlier)], layer + 1)
    lines.append("questions:")
    for layer in range(layers):
        for place in range(_WIDTH if layer else 1):
            on = (
                [f"q{layer + 1}-{(place + step) % _WIDTH}" for step in (0, 1, 2)] if layer < layers - 1 else ["ask"] * 3
            )
            to = {"yes": f"path-{layer}" if layer in ends else on[0], "no": on[1], "unsure": on[2]}
            lines += asked_elsewhere(layer, place, **to) if place else question(layer, layer, **to)
    return "\n".join(lines) + "\n"
