"""Where a reader goes from an outcome, in words and as plain values."""

from typing import Any

from ..catalogue import NextKind, NextStep
from ..words import Words


def kind_word(words: Words, kind: NextKind) -> str:
    """What is found at a next step, in a word."""
    named = words.next
    return {
        NextKind.HOW_TO: named.how_to,
        NextKind.CONSOLE: named.console,
        NextKind.PRICE: named.price,
        NextKind.CONTACT: named.contact,
        NextKind.CODE: named.code,
    }[kind]


def step_values(step: NextStep) -> dict[str, Any]:
    """A next step for a program: its words, what is found there, and the one key that says where, as written."""
    targets = {"url": step.url, "document": step.document, "page": step.page, "code": step.code}
    return {
        "label": step.label,
        "kind": step.kind.value,
        **{key: target for key, target in targets.items() if target is not None},
    }
