"""Inputs of the tests, and what is made of them."""

import datetime
from pathlib import Path
from typing import Any, Final

from fingerpost.catalogue import Guide, guide_to_dict, read_guide
from fingerpost.importing import Imported, Wanted, import_guide

INPUTS: Final = Path(__file__).parent / "inputs"
DAY: Final = datetime.date(2026, 11, 26)


def imported(content: bytes | str, name: str, **wanted: str) -> Imported:
    """Import something, and hold the text that is written to the guide that it is meant to be."""
    made = import_guide(content.encode() if isinstance(content, str) else content, name, Wanted(DAY, **wanted))
    assert read_guide(made.text, "x.yaml") == made.guide
    return made


def file(name: str) -> bytes:
    """What stands in an input."""
    return (INPUTS / name).read_bytes()


def guide(name: str) -> Guide:
    """The guide that an input makes."""
    return imported(file(name), name).guide


def plain(name: str) -> dict[str, Any]:
    """The plain values of the guide that an input makes."""
    return guide_to_dict(guide(name))


def left(made: Imported) -> list[tuple[int, str]]:
    """What found no place, each with its line."""
    return [(one.line, " ".join(one.text.split())) for one in made.leftovers]
