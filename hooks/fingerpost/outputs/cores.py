"""How much of a machine a build may use."""

import os
import sys


def usable_cores() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
