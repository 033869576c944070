"""Asks the sources of guides whether they still answer: one request a host at a time, and no more than it takes."""

from .answer import Answer, Verdict
from .asking import Manners
from .links import Asked, ask_sources

__all__ = ["Answer", "Asked", "Manners", "Verdict", "ask_sources"]
