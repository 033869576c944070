"""Short forms of a catalogue, written out before a guide is made of it, so that nothing else knows of them.

Each module writes out one kind of form, in the plain values that were read. What it adds is led back to where it was
written: findings name the line of the author.
"""

from collections.abc import Callable
from dataclasses import replace

from ..values import Values
from .inheritance import Inheritance
from .repeated import repeat
from .requirements import name_requirements
from .shared import share

__all__ = ["write_out"]


def write_out(read: Values, settle: Callable[[Values], None]) -> Values:
    """Write out every short form in the values of a guide, in place. What is of another type than expected stays.

    Args:
        read: the values.
        settle: is told of them once the requirements have their names, and before anything else is written out.
    """
    if not isinstance(read.value, dict):
        return read
    unfit = name_requirements(read)
    settle(read)
    inheritance = Inheritance(read)
    inheritance.shared()
    # A shared fact rests on what it says where it is written, so it is put in its places after it was written out.
    unknown = share(read)
    astray = repeat(read)
    inheritance.facts()
    return replace(read, findings=(*read.findings, *unfit, *unknown, *astray, *inheritance.findings))
