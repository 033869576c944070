"""Work for several processes, of which each is a copy of this one: what was read and proved is there already."""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Any, Final, TypeVar

from ..fault import Fault

Done = TypeVar("Done")

_WORTH_IT: Final = 150
"""Pieces of work for each process below which making one costs more than it saves: a copy takes a quarter of a second,
because whatever it looks at has to be copied for it."""

_AT_ONCE: Final = 8
"""Pieces that a process takes at once: those beside each other share what was found out for the first of them."""

_ENDED: Final = (
    "One of the processes that make pages was ended from outside. The system does so where memory runs out: one process"
    " alone needs the least, so say `cores: 1` in the options of the guides."
)


def usable_cores() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def can_copy() -> bool:
    """Whether a copy of this process is sound: only of a program without other threads, and not on every system.

    A copy has none of the threads, but each lock that they held. On macOS, what belongs to the system forbids copies.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def in_order(work: Sequence[Callable[[], Done]], cores: int = 1) -> Iterator[Done]:
    """Do pieces of work, and give what comes of each in their order.

    Args:
        work: the pieces, which do not hang on one another. What comes of one is sent from process to process.
        cores: how many processes may do it; with one, or where no copies can be made, this one does all of it.

    Raises:
        Fault: where a copy is ended from outside.
    """
    workers = min(cores, len(work) // _WORTH_IT)
    if workers > 1 and can_copy():
        yield from _shared(work, workers)
    else:
        for piece in work:
            yield piece()


def _shared(work: Sequence[Callable[[], Done]], workers: int) -> Iterator[Done]:
    # Collecting garbage writes to each object, and so has each copy get memory of its own for it.
    gc.collect()
    gc.freeze()
    context = multiprocessing.get_context("fork")
    try:
        with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(work,)) as pool:
            yield from pool.map(_do, range(len(work)), chunksize=_AT_ONCE)
    except BrokenProcessPool:
        raise Fault(_ENDED) from None
    finally:
        gc.unfreeze()


_work: Sequence[Callable[[], Any]] = ()
"""What this process does pieces of, if it is a copy."""


def _begin(work: Sequence[Callable[[], Any]]) -> None:
    global _work  # noqa: PLW0603 - a copy does one work in its life, and is told which piece by its number
    _work = work
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End with the process that this is a copy of, however that ends: nobody else waits for what it does."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _do(number: int) -> Any:
    return _work[number]()
