"""What has another id and is the same: to a reader, the words are the thing."""

from collections import Counter
from collections.abc import Mapping

Renamed = Mapping[str, str]
"""An old id to the new one."""


def renamed(old: Mapping[str, str], new: Mapping[str, str]) -> Renamed:
    """Match ids of one version only by their words; words that stand there twice tell nothing apart.

    Args:
        old: the ids as they were, each with its words.
        new: the ids as they are, likewise.
    """
    gone = {name: words for name, words in old.items() if name not in new}
    come = {name: words for name, words in new.items() if name not in old}
    numbers = Counter(gone.values()), Counter(come.values())
    single = {words: name for name, words in come.items() if numbers[0][words] == numbers[1][words] == 1}
    return {name: single[words] for name, words in gone.items() if words in single}
