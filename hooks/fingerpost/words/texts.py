"""The words of one language as pages ask for them: ``words.<section>.<name>``, called where the text has parts."""

import re
from collections.abc import Callable, Mapping
from string import Formatter
from typing import TYPE_CHECKING, Final, Generic, Self, TypeVar

from markupsafe import Markup, escape

OTHER: Final = "other"
"""The form of all numbers that have none of their own, by the name that the Unicode CLDR gives it
(https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules)."""

NUMBER: Final = "number"
"""The part that decides the form of a text."""

_GROUPED: Final = 1000
"""Numbers from here on may be parted into groups of digits."""

_ENDS: Final = (".", "?", "!", "\u2026", "\u3002", "\uff1f", "\uff01", "\u061f")
"""What ends a sentence, in Latin, Chinese, Japanese and Arabic letters. An abbreviation and a question end so too."""

_TAGS: Final = re.compile(r"(?:\s*</?[a-z][^<>]*>)+\s*$")
"""The elements that end at the end of markup."""

_STOPPED: Final = re.compile(r"(\{(\w+)\})(?:\.(?=\s|$)|\u3002)")
"""A part with a full stop behind it."""


def _ends(value: object) -> bool:
    """Whether a part ends as a sentence does."""
    shown = _TAGS.sub("", value) if isinstance(value, Markup) else value
    return isinstance(shown, str) and shown.endswith(_ENDS)


def full_stop(text: str) -> str:
    """What stands behind a text at the end of a sentence: nothing where it ends as a sentence does by itself."""
    return "" if _ends(text) else "."


class Text(str):
    """A text with parts, which is called with them. As a string, it shows its braces.

    A full stop behind a part is left out where the part ends as a sentence does: a name may be an abbreviation, or a
    question.

    A text without parts is a plain ``str``. A type checker cannot tell which names stand for which, so to it every text
    is one of these; a test holds each use against the English file.

    Attributes:
        parts: the names of the parts, in the order of the English text.
        forms: form to text, by the names of the CLDR; ``other`` alone where no number decides.
        form_of: the form for a number, by the rules of the language.
        figures: a number of four digits and more, in the figures of the language.
        stopped: the names of the parts that have a full stop behind them.
    """

    __slots__ = ("figures", "form_of", "forms", "parts", "stopped")
    parts: tuple[str, ...]
    forms: Mapping[str, str]
    form_of: Callable[[int], str]
    figures: Callable[[int], str]
    stopped: frozenset[str]

    def __new__(
        cls,
        parts: tuple[str, ...],
        forms: Mapping[str, str],
        form_of: Callable[[int], str],
        figures: Callable[[int], str],
    ) -> Self:
        """The text; where a number decides, the string is the form ``other``."""
        text = super().__new__(cls, forms.get(OTHER, ""))
        text.parts, text.forms, text.form_of, text.figures = parts, forms, form_of, figures
        text.stopped = frozenset(found[2] for form in forms.values() for found in _STOPPED.finditer(form))
        return text

    def __call__(self, *given: str | int, **named: str | int) -> str:
        """The text, filled in; markup where a part is markup.

        Args:
            given: the part of a text that has one.
            named: the parts of a text that has several, by their names.

        Raises:
            ValueError: where the text has another number of parts than it is given.
            KeyError: where a part is missing among the named ones.
        """
        values = named or dict(zip(self.parts, given, strict=True))
        text: str = self
        if len(self.forms) > 1:
            text = self.forms.get(self.form_of(int(values[NUMBER])), self)
        ending = [name for name in self.stopped if _ends(values.get(name))]
        if ending:
            text = _STOPPED.sub(lambda found: found[1] if found[2] in ending else found[0], text)
        shown = {name: self._shown(value) for name, value in values.items()}
        return (escape(text) if any(isinstance(value, Markup) for value in shown.values()) else text).format(**shown)

    def _shown(self, value: str | int) -> str | int:
        return self.figures(value) if isinstance(value, int) and value >= _GROUPED else value


def parts_of(text: str) -> tuple[str, ...]:
    """The names in the braces of a text, in order.

    Raises:
        ValueError: where braces are not closed, or hold anything but a name.
    """
    names = []
    for _, name, form, conversion in Formatter().parse(text):
        if name is not None:
            if form or conversion or not name.isidentifier():
                raise ValueError("a part is a name in braces and nothing else")
            names.append(name)
    return tuple(dict.fromkeys(names))


Named = TypeVar("Named")


class _Names(Generic[Named]):
    """Things by their names, each an attribute: pages ask for hundreds of thousands, and nothing is quicker to find.

    For a name that there is not, Python raises ``AttributeError`` and shows the nearest one.
    """

    def __init__(self, named: Mapping[str, object]) -> None:
        for name, one in named.items():
            setattr(self, name, one)

    if TYPE_CHECKING:  # At run time, it would make every attribute take twice as long.

        def __getattr__(self, name: str) -> Named: ...


class Section(_Names[Text]):
    """The texts of one section."""


class Words(_Names[Section]):
    """All words of the interface in one language, by sections."""


Contract = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Section to name to the parts of the text: what every language has to have."""


def contract(english: Words) -> Contract:
    """What the English words ask of every other language, and of every page that uses them."""
    return {
        section: {name: getattr(text, "parts", ()) for name, text in vars(texts).items()}
        for section, texts in vars(english).items()
    }
