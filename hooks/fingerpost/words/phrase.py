"""A text with parts that are filled in, and its forms where a number decides among them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter

from markupsafe import Markup, escape

OTHER = "other"
"""The form that every language has, by the name that the Unicode CLDR gives it
(https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules)."""


def parts_of(text: str) -> frozenset[str]:
    """The names in the braces of a text.

    Raises:
        ValueError: where braces are not closed, or hold anything but a name.
    """
    names = set()
    for _, name, form, conversion in Formatter().parse(text):
        if name is not None:
            if form or conversion or not name.isidentifier():
                raise ValueError("a part is a name in braces and nothing else")
            names.add(name)
    return frozenset(names)


@dataclass(frozen=True)
class Phrase:
    """A text with parts.

    Attributes:
        parts: the names of the parts, in the order in which they are given.
        count: the part whose number decides the form; empty where there is one form alone.
        forms: form to text.
        form_of: the form for a number, by the rules of the language.
    """

    parts: tuple[str, ...]
    count: str
    forms: Mapping[str, str]
    form_of: Callable[[int], str]

    def __call__(self, *given: str | int) -> str:
        """The text, filled in; markup where a part is markup."""
        values = dict(zip(self.parts, given, strict=True))
        text = self.forms[self.form_of(int(values[self.count])) if self.count else OTHER]
        return (escape(text) if any(isinstance(value, Markup) for value in given) else text).format(**values)
