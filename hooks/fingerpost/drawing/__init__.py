"""The map of a guide as a drawing: posts with their fingers, where they stand, and the lines between them.

Knows the flow, and writes no markup.
"""

from .picture import Picture, PlacedPost, draw
from .post import Finger, Post
from .sheets import MOST_AT_ONCE, MOST_DRAWN, Sheet, sheets
from .sketch import Sketch, Trail, sketches, trail

__all__ = [
    "MOST_AT_ONCE",
    "MOST_DRAWN",
    "Finger",
    "Picture",
    "PlacedPost",
    "Post",
    "Sheet",
    "Sketch",
    "Trail",
    "draw",
    "sheets",
    "sketches",
    "trail",
]
