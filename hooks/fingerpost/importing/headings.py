"""What a heading or a label of a page is about: the parts of a decision guide, in English and in German."""

import re
from collections.abc import Mapping
from typing import Final

from .words import plain


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_SECTIONS: Final[Mapping[str, re.Pattern[str]]] = {
    "faq": _any(r"\bfaqs?\b", "frequently asked", "questions (and|&) answers", r"\bq ?& ?a\b", "häufig.* fragen"),
    "typical": _any(
        "typical (user )?questions", "common questions", "(users|people|readers) (often )?ask", "typische fragen"
    ),
    "queries": _any(r"quer(y|ies)\b", r"\bsearch(es)?\b", r"\bkeywords?\b", "suchbegriffe", "suchanfragen"),
    "tree": _any(
        "decision", r"\b(which|what) .*(choose|pick|use|right|fits)", "how to (choose|pick|decide)", "entscheidung"
    ),
    "table": _any("compar", "at a glance", "side by side", r"\boverview table", "vergleich", "auf einen blick"),
    "details": _any(
        r"\b(path|option|alternative|variant|choice)s?\b.*\bdetails?\b",
        r"\bdetails?\b",
        r"^(the )?(paths|options|alternatives|variants|choices)$",
    ),
    "goal": _any(
        "want to",
        r"\bgoals?\b",
        r"\b(purpose|intent|objective|aim)\b",
        "what this is (for|about)",
        r"\bziele?\b",
        "problem",
    ),
}
"""The parts of a page, each with what its heading says; the first that fits counts."""

_LISTS: Final[Mapping[str, re.Pattern[str]]] = {
    "avoid_when": _any(
        r"(\bnot|n['\u2019]t|\bnever)\b (to |be )?(use|choose|pick|take|suited|recommended|for)\b",
        r"\bavoid\b",
        "wrong (choice|for)",
        r"\bungeeignet\b",
        "nicht (geeignet|wählen|nehmen)",
        r"\bnot when\b",
    ),
    "use_when": _any(
        r"\b(use|choose|pick|take) (it |this |them )?(when|if)\b",
        "when to (use|choose|pick)",
        r"\b(good|right|best) (when|if)\b",
        "geeignet",
        "wählen, wenn",
    ),
    "limits": _any("limit", "caveat", "constraint", "drawback", "restriction", "grenzen", "einschränkung"),
    "technical": _any("technical", r"\bkey facts?\b", r"\bspecs?\b", "specification", "technisch", "eckdaten"),
    "description": _any(
        "description", r"^(in short|summary|overview|what it is|how it works|about)$", "beschreibung", "zusammenfassung"
    ),
}
"""The lists of facts of a path, likewise."""

_NUMBERED: Final = re.compile(
    r"^(?:(?:path|option|alternative|variant|choice|weg|variante|möglichkeit)\s*)?(?:[#(]?\d{1,3}[.):]?|[A-Z][.):])"
    r"\s*[-:\N{EN DASH}\N{EM DASH}.]*\s*(?=\S)"
    r"|^(?:path|option|alternative|variant|weg|variante)\s*[:\N{EM DASH}\N{EN DASH}-]\s*",
    re.IGNORECASE,
)
"""What stands before the name of a path in its heading."""


def _first(kinds: Mapping[str, re.Pattern[str]], words: str) -> str:
    return next((kind for kind, pattern in kinds.items() if pattern.search(words)), "")


def part_of(heading: str) -> str:
    """The part of a page that a heading begins; empty where it is none that is known."""
    return _first(_SECTIONS, plain(heading))


def list_of(label: str) -> str:
    """The list of facts that a label stands above; empty where it is none that is known."""
    return _first(_LISTS, plain(label))


def is_numbered(heading: str) -> bool:
    """Whether a heading counts a path, as `Path 1: ...` does."""
    return bool(_NUMBERED.match(plain(heading)))


def name_in(heading: str) -> str:
    """The name of the path in its heading."""
    return _NUMBERED.sub("", plain(heading)) or plain(heading)
