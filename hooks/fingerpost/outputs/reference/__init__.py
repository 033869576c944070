"""Pages of the documentation that are made from the engine itself: every key of a catalogue, and every check."""

from .files import write_reference

__all__ = ["write_reference"]
