"""The links of texts, each with its place."""

from collections.abc import Iterable, Iterator

from ..catalogue import Place, Text
from .inspection import inspect


def every_link(texts: Iterable[Text]) -> Iterator[tuple[str, Place]]:
    """The address of every link of some texts, as written, and where its text stands."""
    for text in texts:
        for href in inspect(text.text).links if text.markdown else ():
            yield href, text.place
