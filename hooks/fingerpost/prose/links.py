"""The links of texts."""

from collections.abc import Iterable, Iterator

from ..catalogue import Text
from .inspection import inspect


def every_link(texts: Iterable[Text]) -> Iterator[tuple[str, Text]]:
    """The address of every link of some texts, as written, and the text that it stands in."""
    for text in texts:
        for href in inspect(text.text).links if text.markdown else ():
            yield href, text
