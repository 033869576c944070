"""Every source of some guides that has an address, with what it answers. An address that several name is asked once."""

import urllib.parse
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from ..catalogue import Guide, Source
from .answer import Answer
from .asking import Asking, Manners

_AT_ONCE: Final = 8
"""Hosts that are asked at the same time."""


@dataclass(frozen=True)
class Asked:
    """A source, and what it answered."""

    guide: Guide
    source: Source
    answer: Answer


def _address(source: Source) -> str:
    """The address that is asked: a part of a page comes with the page."""
    return urllib.parse.urldefrag(source.url or "")[0]


def ask_sources(guides: Iterable[Guide], manners: Manners) -> tuple[Asked, ...]:
    """Ask every source that has an address, in the order of the guides.

    Args:
        guides: the guides.
        manners: how hosts are asked.
    """
    sources = [(guide, source) for guide in guides for source in guide.sources.values() if source.url]
    by_host: dict[str, dict[str, None]] = {}
    for _, source in sources:
        address = _address(source)
        by_host.setdefault(urllib.parse.urlsplit(address).netloc.casefold(), {})[address] = None
    asking = Asking(manners)

    def ask_host(addresses: Iterable[str]) -> list[tuple[str, Answer]]:
        return [(address, asking.ask(address)) for address in addresses]

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = dict(answer for found in pool.map(ask_host, by_host.values()) for answer in found)
    return tuple(Asked(guide, source, answers[_address(source)]) for guide, source in sources)
