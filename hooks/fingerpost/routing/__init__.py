"""Routing: from what somebody types to the page that answers it.

A page of a guide is found by its names, by the queries of its author and by what it says. Where somebody says something
about their situation that a question asks for, they are led to the page after that answer.
"""

from .destination import Destination, Kind
from .route import MOST_TYPED, Match, Route
from .routing import Routing, routing_of
from .weights import Weights

__all__ = ["MOST_TYPED", "Destination", "Kind", "Match", "Route", "Routing", "Weights", "routing_of"]
