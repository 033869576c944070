"""Mends faults of accessibility in the pages of Material for MkDocs that no style sheet can reach."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Final

from ...words import words_for

_CONTENT: Final = "_content"
_NAVIGATION: Final = "_navigation"

SIGNS: Final = ('class="md-', "data-md-", '"logo"')
"""Whatever is found and changed has one of these. What a page says of its own, and has none of them, stays."""


@dataclass(frozen=True, kw_only=True)
class Mend:
    """One change to a page of the theme.

    Attributes:
        why: what is wrong without it.
        lost: what a reader loses where it stays so.
        found: what stands in the page of the theme.
        becomes: what it becomes, as a replacement of a regular expression.
        left: how a page is told in which the fault is still there, also where other templates or another release of
            the theme write it otherwise.
    """

    why: str
    lost: str
    found: re.Pattern[str]
    becomes: str
    left: Callable[[str], bool]

    @property
    def told(self) -> str:
        """What is said of a fault that stays."""
        return f"{self.lost} {self.why}"


def _mend(why: str, found: str, becomes: str, *, left: Callable[[str], bool], lost: str) -> Mend:
    return Mend(why=why, lost=lost, found=re.compile(found, re.DOTALL), becomes=becomes, left=left)


def _with(what: str) -> Callable[[str], bool]:
    """Tells a page in which something stands. What begins with plain letters is found fastest."""
    pattern = re.compile(what)
    return lambda html: pattern.search(html) is not None


def _without(what: str) -> Callable[[str], bool]:
    """Tells a page in which something does not stand."""
    pattern = re.compile(what)
    return lambda html: pattern.search(html) is None


_PAGE: Final = re.compile(r"<div\b[^>]*\bmd-container\b")
"""A page of the theme has this around all that it shows."""

_ALWAYS: Final = (
    _mend(
        "HTML has no `autocomplete` for a checkbox.",
        r'(<input class="md-toggle"[^>]*) autocomplete="off">',
        r"\1>",
        left=_with(r"<input\b(?=[^>]*\bmd-toggle\b)[^>]*\bautocomplete\b"),
        lost="Nothing that is seen; a checker of HTML finds a fault.",
    ),
    _mend(
        "On a narrow screen the navigation opened by a label, which no keyboard reaches. A link to it works "
        "with a keyboard and without scripts.",
        # Only where the navigation has become its target.
        r'<label class="md-header__button md-icon" for="__drawer">(.*?)</label>'
        rf'(.*? id="{_NAVIGATION}".*?<nav class="md-nav md-nav--primary[^>]* aria-label="([^"]*)")',
        rf'<a class="md-header__button md-icon fp-menu" href="#{_NAVIGATION}" aria-label="\3">\1</a>\2',
        left=_with(r"<label\b(?=[^>]*\bmd-header__button\b)[^>]*\b__drawer\b"),
        lost="On a narrow screen, whoever uses a keyboard or no scripts cannot open the navigation.",
    ),
    _mend(
        "A section of the navigation is no landmark of its own, and nothing about it expands. Some had no name.",
        r'<nav class="md-nav" data-md-level="([1-9]\d*)" aria-labelledby="[^"]*" aria-expanded="[^"]*">',
        r'<nav class="md-nav" data-md-level="\1" role="presentation">',
        left=_with(r"<nav\b[^>]*\baria-expanded\b"),
        lost="Whoever hears a page is told of parts of it that have no name.",
    ),
    _mend(
        "A label that takes the focus and answers no key; where the number is missing, it is not HTML.",
        r'(<label class="md-nav__link[^>]*) tabindex="0?">',
        r"\1>",
        left=_with(r"<label\b(?=[^>]*\bmd-nav__link\b)[^>]*\btabindex\b"),
        lost="Whoever uses a keyboard stops at places where no key does anything.",
    ),
    _mend(
        "A page outside of the navigation has no checkbox of that name.",
        r'<label class="md-nav__title" for="__toc">(.*?)</label>',
        r'<div class="md-nav__title">\1</div>',
        left=_with(r"<label\b(?=[^>]*\bmd-nav__title\b)[^>]*\b__toc\b"),
        lost="Nothing that is seen; a label leads nowhere.",
    ),
    _mend(
        "A dialog needs a name; the theme gives one to its field alone.",
        r'(<div class="md-search" data-md-component="search" role="dialog")>(.*?<input [^>]*aria-label=("[^"]*"))',
        r"\1 aria-label=\3>\2",
        left=_with(r"<div\b(?=[^>]*\bmd-search\b)(?=[^>]*\bdialog\b)(?![^>]*\baria-label\b)"),
        lost="Whoever hears a page is not told that the search has opened.",
    ),
    _mend(
        "The picture stands in a link that is named for the site; its own name says nothing.",
        r'(<img src="[^"]*" alt=)"logo">',
        r'\1"">',
        left=_with(r"<img\b[^>]*\balt=\"?logo\b"),
        lost="Whoever hears a page is told the word logo.",
    ),
)


def _replacement(word: str) -> str:
    """A word in the replacement of a regular expression, which takes a backslash for a sign."""
    return escape(word).replace("\\", r"\\")


@cache
def _way_past_navigation(language: str) -> tuple[Mend, ...]:
    skip = _replacement(words_for(language).shell.skip)
    return (
        _mend(
            "The link past the navigation needs a target.",
            r'<div class="md-content([^"]*)" data-md-component="content">',
            rf'<div class="md-content\1" id="{_CONTENT}" data-md-component="content">',
            left=_without(rf"id=\"?{_CONTENT}\b"),
            lost="Whoever uses a keyboard goes through the whole navigation on each page.",
        ),
        _mend(
            "A page made from a catalogue has no headings that the theme knows, and so no way past the navigation.",
            rf'<div data-md-component="skip">\s*</div>(?=.*? id="{_CONTENT}")',
            rf'<div data-md-component="skip"><a href="#{_CONTENT}" class="md-skip">{skip}</a></div>',
            left=_without(r"md-skip\b"),
            lost="Whoever uses a keyboard goes through the whole navigation on each page of a guide.",
        ),
    )


@cache
def mends(language: str) -> tuple[Mend, ...]:
    """Every change, in the order in which they are made; what they add speaks the language of the site."""
    close = _replacement(words_for(language).shell.close_navigation)
    return (
        *_way_past_navigation(language),
        _mend(
            "The link in the header of a narrow screen needs a target, and the reader a way back.",
            r'<div class="md-sidebar md-sidebar--primary"([^>]*)>'
            r'(.*?<nav class="md-nav md-nav--primary[^>]*>)\s*<label class="md-nav__title".*?</label>'
            rf'(?=.*? id="{_CONTENT}")',
            rf'<div class="md-sidebar md-sidebar--primary" id="{_NAVIGATION}"\1>'
            rf'\2<a class="fp-close" href="#{_CONTENT}">{close}</a>',
            left=_without(rf"id=\"?{_NAVIGATION}\b"),
            lost="On a narrow screen, whoever uses a keyboard or no scripts cannot open the navigation.",
        ),
        *_ALWAYS,
    )


def with_way_past_navigation(html: str, language: str) -> str:
    """A page of a guide in the theme as it is, with a link past the navigation; any other page as it is.

    Args:
        html: the whole page.
        language: the language of the site.
    """
    for one in _way_past_navigation(language):
        html = one.found.sub(one.becomes, html)
    return html


def mend(html: str, language: str) -> str:
    """A page of the theme without those faults; any other page as it is.

    Args:
        html: the whole page.
        language: the language of the site, which the theme speaks as well.
    """
    for one in mends(language):
        html = one.found.sub(one.becomes, html)
    return html


def undone(html: str) -> frozenset[str]:
    """What readers lose on a mended page of the theme all the same, and why; empty for any other page."""
    if not _PAGE.search(html):
        return frozenset()
    return frozenset(one.told for one in mends("en") if one.left(html))
