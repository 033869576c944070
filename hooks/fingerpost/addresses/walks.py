"""Where the pages of a walk stand: a folder for each answer, and one for all the answers that there is no room for."""

import base64
import hashlib
from itertools import accumulate
from typing import Final

from .address import page_address
from .limits import LONGEST, bundled, unpacks_everywhere
from .names import GuidePage

FOLDED: Final = 12
"""Characters that stand for the answers that are folded: 60 bits.

Among as many pages as a flow may have, two would have the same ones once in five billion guides. None of them is a dot,
which the folder of an answer has.
"""


def _folded(answers: str) -> str:
    """Some answers in a few characters, always the same ones: small letters and digits."""
    return base64.b32encode(hashlib.sha256(answers.encode()).digest()).decode()[:FOLDED].lower()


def walk_address(guide: str, walk: str) -> str:
    """The question or the outcome after the answers of a walk.

    Where the whole walk makes an address that is too long to unpack everywhere, the first answers stand in it as they
    are, as many as there is room for, and the others are folded into one folder. So it follows from the answers of the
    walk alone, and nothing else that changes in the guide moves it.

    Args:
        guide: the id of the guide.
        walk: the name of the walk, ``goal.read/space.exists``; empty before the first answer.
    """
    start = page_address(guide, GuidePage.DECIDE)
    whole = f"{start}{walk}/" if walk else start
    if unpacks_everywhere(bundled(whole)):
        return whole
    steps = [f"{step}/" for step in walk.split("/")]
    room = LONGEST - len(bundled(start)) - FOLDED - len("/")
    kept = sum(length <= room for length in accumulate(map(len, steps)))
    return f"{start}{''.join(steps[:kept])}{_folded(''.join(steps[kept:]))}/"
