"""Fingerpost: a catalogue of options, turned into a decision site that is proved against itself.

The names below are what other programs may rely on. Everything else may change with any release. They are loaded when
they are asked for: reading the model of a catalogue takes longer than printing a help text.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .addresses import Site
    from .api.publishing import publish, render
    from .api.reading import check, diff, load, read, suggest
    from .api.routing import route, router
    from .api.walking import answer, begin, explain, follow, judge, outcome, walks
    from .catalogue import Catalogue, CatalogueError, Finding, Guide
    from .explanation import Explanation
    from .fault import Fault
    from .flow import Verdict, Walk
    from .routing import Match, Route

_HOME_OF: Final = {
    "load": "api.reading",
    "read": "api.reading",
    "check": "api.reading",
    "begin": "api.walking",
    "answer": "api.walking",
    "follow": "api.walking",
    "judge": "api.walking",
    "explain": "api.walking",
    "outcome": "api.walking",
    "walks": "api.walking",
    "route": "api.routing",
    "router": "api.routing",
    "diff": "api.reading",
    "suggest": "api.reading",
    "render": "api.publishing",
    "publish": "api.publishing",
    "Catalogue": "catalogue",
    "CatalogueError": "catalogue",
    "Explanation": "explanation",
    "Fault": "fault",
    "Finding": "catalogue",
    "Guide": "catalogue",
    "Match": "routing",
    "Route": "routing",
    "Site": "addresses",
    "Verdict": "flow",
    "Walk": "flow",
}
"""Each public name, and the room that it comes from."""

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Explanation",
    "Fault",
    "Finding",
    "Guide",
    "Match",
    "Route",
    "Site",
    "Verdict",
    "Walk",
    "answer",
    "begin",
    "check",
    "diff",
    "explain",
    "follow",
    "judge",
    "load",
    "outcome",
    "publish",
    "read",
    "render",
    "route",
    "router",
    "suggest",
    "walks",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'fingerpost' has no attribute {name!r}")
    return getattr(import_module(f".{_HOME_OF[name]}", __name__), name)


def __dir__() -> list[str]:
    """The public names, for completion."""
    return sorted(__all__)
