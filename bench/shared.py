"""Guides whose questions share what comes after them, so that walks multiply and questions do not."""

from typing import Final

_EVIDENCE: Final = "source: [made-up], status: confirmed, reviewed: 2026-11-01"
_WIDTH: Final = 5
"""Questions of one layer. They ask the same thing, on as many branches."""

_EVERY: Final = 5
"""Layers from one that ends walks to the next."""


def _requirement(name: str, text: str, rest: list[str]) -> list[str]:
    return [f"  {name}:", f"    text: {text}", *(f"    {line}" for line in (*rest, *_EVIDENCE.split(", ")))]


def _requirements(layers: int) -> list[str]:
    lines = [
        "conditions:",
        *(f"  c{layer}: {{name: Point {layer}, values: {{yes: it is so, no: it is not}}}}" for layer in range(layers)),
        "requirements:",
    ]
    lines += _requirement("nobody-knows", "Nobody has decided yet", ["fixed: What is decided is decided."])
    for layer in range(layers):
        lines += _requirement(
            f"must-{layer}", f"Point {layer} must hold", [f"needs: {{c{layer}: yes}}", "fixed: Nobody can change it."]
        )
        lines += _requirement(
            f"may-{layer}",
            f"Point {layer} should hold",
            [f"needs: {{c{layer}: yes}}", "clear: {who: You, how: See to it.}"],
        )
    return lines


def _path(name: str, requires: list[str], number: int) -> list[str]:
    return [
        f"  {name}:",
        f"    name: Way {number}",
        f"    short: Way {number}",
        f"    requires: [{', '.join(requires)}]",
        f"    summary: {{text: You take way {number}., {_EVIDENCE}}}",
        f"    compare: {{size: {{value: Size {number}, {_EVIDENCE}}}}}",
    ]


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
    lines = [
        "guide: made-up",
        "title: Made up",
        "question: Which one?",
        "language: en",
        "start: q0-0",
        "sources: {made-up: {title: Made up}}",
    ]
    lines += [
        f"goal: [{{text: To measure., {_EVIDENCE}}}]",
        "criteria: {size: {name: Size}}",
        *_requirements(layers),
        "paths:",
    ]
    lines += _path("ask", ["nobody-knows"], 0)
    for layer in ends:
        earlier = sorted({max(0, layer - back) for back in (1, 3, 7)} - {layer})
        lines += _path(f"path-{layer}", [f"must-{layer}", *(f"may-{one}" for one in earlier)], layer + 1)
    lines.append("questions:")
    for layer in range(layers):
        for place in range(_WIDTH if layer else 1):
            on = (
                [f"q{layer + 1}-{(place + step) % _WIDTH}" for step in (0, 1, 2)] if layer < layers - 1 else ["ask"] * 3
            )
            yes = f"path-{layer}" if layer in ends else on[0]
            if place:
                lines += [
                    f"  q{layer}-{place}:",
                    f"    like: q{layer}-0",
                    f"    to: {{yes: {yes}, no: {on[1]}, unsure: {on[2]}}}",
                ]
                continue
            lines += [
                f"  q{layer}-{place}:",
                f"    ask: Does point {layer} hold?",
                f"    short: Point {layer}",
                "    answers:",
            ]
            lines += [
                f"      yes: {{label: Yes, says: {{c{layer}: yes}}, to: {yes}}}",
                f"      no: {{label: No, says: {{c{layer}: no}}, to: {on[1]}}}",
            ]
            lines += [f"      unsure: {{label: I am not sure, to: {on[2]}}}"]
    return "\n".join(lines) + "\n"
