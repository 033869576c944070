"""Has Python not look for objects that hold each other and nothing else, while many are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Leave that out until the end.

    To read a guide of a thousand paths makes two million objects, and looking through them again and again, as their
    number grows, took a quarter of the time. Nothing that is read holds itself.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
