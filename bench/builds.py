"""A build, measured: the time by the clock and of the processors, the memory of all its processes, and its pages."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LOOKING: Final = 0.1
"""Seconds between two looks at what the processes of a build hold."""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one build took.

    Attributes:
        seconds: by the clock.
        processor: seconds of the processors.
        memory: the most that its processes held together, in MB; what they share is counted once.
    """

    seconds: float
    processor: float
    memory: float


@dataclass(frozen=True, kw_only=True)
class Size:
    """What a build wrote.

    Attributes:
        pages: how many.
        megabytes: of all pages.
        largest: of the largest page, in MB.
    """

    pages: int
    megabytes: float
    largest: float


def size_of(site: Path) -> Size:
    """How large the pages of a site are, without the one for what is not there, which not every generator makes."""
    sizes = [page.stat().st_size for page in site.rglob("*.html") if page.name != "404.html"]
    return Size(pages=len(sizes), megabytes=sum(sizes) / 1e6, largest=max(sizes) / 1e6)


def _family(process: int) -> Iterator[int]:
    """A process and those that its threads started."""
    yield process
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        for child in listed.read_text(encoding="ascii").split():
            yield from _family(int(child))


def _held(process: int) -> float:
    """What a process and its children hold together, in MB; nothing where the system does not say."""
    kilobytes = 0
    try:
        for one in _family(process):
            said = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
            kilobytes += next(int(line.split()[1]) for line in said.splitlines() if line.startswith("Pss:"))
    except (OSError, StopIteration):
        # Some process ended while it was looked at.
        return 0
    return kilobytes / 1024


def measure(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder, and tell what it took.

    Raises:
        SystemExit: with what the command said, where it failed.
    """
    log = folder / "bench.log"
    with log.open("w", encoding="utf-8") as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=said,
            stderr=said,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        most, ended = [0.0], threading.Event()

        def watch() -> None:
            while not ended.wait(_LOOKING):
                most[0] = max(most[0], _held(process.pid))

        watching = threading.Thread(target=watch)
        watching.start()
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        ended.set()
        watching.join()
    if process.returncode:
        sys.exit(f"{' '.join(command)}:\n{log.read_text(encoding='utf-8')[-2000:]}")
    # A short build ends between two looks. Its largest process is known all the same.
    return Cost(seconds=seconds, processor=used.ru_utime + used.ru_stime, memory=max(most[0], used.ru_maxrss / 1024))
