"""The machine on which something is measured, and what is measured on it: a figure without them says little."""

import datetime
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("mkdocs", "mkdocs-material")


def _found(file: str, pattern: str) -> str:
    """What a pattern finds in a file of the system, where there is such a file."""
    try:
        said = Path(file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    found = re.search(pattern, said)
    return found[1].strip() if found else ""


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _hugo() -> str:
    program = shutil.which("hugo")
    said = subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout if program else ""
    found = re.search(r"v([\d.]+)", said)
    return found[1] if found else ""


def machine(others: Mapping[str, str] | None = None) -> str:
    """One line: the day, cores, processor, memory, how busy it was, and versions.

    Args:
        others: more programs with their versions.
    """
    processor = _found("/proc/cpuinfo", r"model name\s*:\s*(.+)") or platform.processor() or platform.machine()
    kilobytes = _found("/proc/meminfo", r"MemTotal:\s*(\d+)")
    parts = [
        f"{datetime.date.today():%d %B %Y}".lstrip("0"),  # noqa: DTZ011 - the day where the machine stands
        f"{_cores()} cores of {processor}",
        *([f"{int(kilobytes) / 1e6:.0f} GB"] if kilobytes else []),
        f"load {os.getloadavg()[0]:.1f} when it began",
        f"Python {platform.python_version()}",
        *(f"{name} {version(name)}" for name in _PACKAGES),
    ]
    known = {"Hugo": _hugo(), **(others or {})}
    return "; ".join((*parts, *(f"{name} {number}" for name, number in known.items() if number))) + "."
