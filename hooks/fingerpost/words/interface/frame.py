"""What stands around the pages, and what all of them share: lists, names of pages, the shells, the search."""

from typing import Protocol


class Lists(Protocol):
    """What stands between the entries of a list."""

    comma: str
    semicolon: str
    either: str


class Pages(Protocol):
    """Names of pages, in links and in headings."""

    home: str
    guides: str
    about: str
    decide: str
    compare: str
    compare_menu: str
    map: str
    paths: str
    faq: str
    queries: str
    evidence: str
    whole: str


class Shell(Protocol):
    """What stands around a page of the flow and around an embed; the first two also around a page of the theme."""

    skip: str
    close_navigation: str
    back: str
    guide: str

    def source(self, site: str, address: str) -> str:
        """Where an embedded page comes from."""


class SearchWords(Protocol):
    """What the search of the site knows of a language."""

    small: str
