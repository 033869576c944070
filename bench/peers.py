"""Holds a build beside what Hugo, MkDocs with Material and Zensical take for as many pages with the same words.

Our site is built first. What stands on each of its pages becomes a Markdown page of the others, one paragraph a block.
Then all take turns, several times; the middle of each is told. An embed is the same page once more and is not counted,
neither here nor there: ours are built without.
"""

import html
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from bench.growth import PROJECT, SETTINGS
from bench.sized import APART, write_guide

RUNS: Final = 5
SIZES: Final = (10, 100)

_BLOCKS: Final = frozenset({"p", "li", "dt", "dd", "td", "th", "caption", "summary", "legend", "h1", "h2", "h3", "h4"})

_MEASURED: Final = (
    "import resource, subprocess, sys, time;"
    "began = time.perf_counter();"
    "subprocess.run(sys.argv[1:], check=True, capture_output=True);"
    "used = resource.getrusage(resource.RUSAGE_CHILDREN);"
    "print(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss)"
)
"""Of the processes that a program has ended, the system tells the largest alone: so each build has one of its own."""

_PLAIN: Final = "site_name: Made up\nsite_url: https://example.org/\ntheme:\n  name: material\n  font: false\n"

_HUGO: Final = {
    "hugo.toml": 'baseURL = "https://example.org/"\ntitle = "Made up"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
    "layouts/_default/baseof.html": (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
        '<body><nav><a href="{{ site.Home.RelPermalink }}">Home</a></nav>'
        '<main>{{ block "main" . }}{{ end }}</main></body></html>'
    ),
    "layouts/_default/single.html": '{{ define "main" }}{{ .Content }}{{ end }}',
    "layouts/_default/list.html": '{{ define "main" }}{{ .Content }}{{ end }}',
}


class _Text(HTMLParser):
    """What is read on a page, a block a line."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self._main = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as the base has it
        self._main += tag == "main"
        if tag in _BLOCKS:
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        self._main -= tag == "main"

    def handle_data(self, data: str) -> None:
        if self._main:
            self.lines[-1] += data


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one build took.

    Attributes:
        seconds: by the clock.
        processor: seconds of the processor.
        memory: the most that a process of it held, in MB.
    """

    seconds: float
    processor: float
    memory: float


def _markdown(page: Path) -> str:
    """The words of a page as Markdown, none of which means anything in it."""
    read = _Text()
    read.feed(page.read_text(encoding="utf-8"))
    said = (" ".join(line.split()) for line in read.lines)
    safe = (re.sub(r"([\\`*_{}\[\]<>#+.!|-])", r"\\\1", html.unescape(line)) for line in said if line)
    return f"---\ntitle: {json.dumps(page.parent.name)}\n---\n\n" + "\n\n".join(safe) + "\n"


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def _ours(folder: Path, paths: int) -> None:
    _write(folder, {"docs/note.md": "# A note\n", "mkdocs.yml": f"{SETTINGS}extra:\n  fingerpost:\n    embed: false\n"})
    shutil.copytree(PROJECT / "hooks", folder / "hooks")
    write_guide(folder / "content" / "made-up", paths, APART)


def _measure(command: Sequence[str], folder: Path) -> Cost:
    ran = subprocess.run(
        [sys.executable, "-c", _MEASURED, *command], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    seconds, processor, memory = map(float, ran.stdout.split())
    return Cost(seconds=seconds, processor=processor, memory=memory / 1024)


def _zensical() -> str | None:
    """The program, in an environment of its own, where it can be had."""
    place = PROJECT / ".cache" / "bench" / "zensical"
    if not (place / "bin" / "zensical").exists():
        for command in ([sys.executable, "-m", "venv", place], [place / "bin" / "pip", "install", "-q", "zensical"]):
            if subprocess.run(list(map(str, command)), check=False, capture_output=True).returncode:
                return None
    return str(place / "bin" / "zensical")


def _peers(root: Path, site: Path) -> dict[str, tuple[list[str], Path]]:
    """A command and a folder for each other generator that is here, with as many pages of the same words."""
    pages = {page.parent.relative_to(site).as_posix(): _markdown(page) for page in sorted(site.rglob("index.html"))}
    found: dict[str, tuple[list[str], Path]] = {}
    if hugo := shutil.which("hugo"):
        _write(root / "hugo", {**_HUGO, **{f"content/{name}/index.md": text for name, text in pages.items()}})
        found["Hugo"] = ([hugo, "--quiet"], root / "hugo")
    docs = {f"docs/{'' if name == '.' else f'{name}/'}index.md": text for name, text in pages.items()}
    _write(root / "plain", {"mkdocs.yml": _PLAIN, **docs})
    found["MkDocs, Material"] = ([sys.executable, "-m", "mkdocs", "build", "-q"], root / "plain")
    if zensical := _zensical():
        _write(root / "zensical", {"mkdocs.yml": _PLAIN, **docs})
        found["Zensical"] = ([zensical, "build"], root / "zensical")
    return found


def _compare(root: Path, paths: int) -> None:
    """Build each in turn, and print a table."""
    own = root / "own"
    _ours(own, paths)
    build = [sys.executable, "-m", "mkdocs", "build", "-q"]
    _measure(build, own)
    pages = sum(1 for _ in (own / "site").rglob("index.html"))
    builds = {"Fingerpost": (build, own), **_peers(root, own / "site")}
    costs: dict[str, list[Cost]] = {name: [] for name in builds}
    for _ in range(RUNS):
        for name, (command, folder) in builds.items():
            costs[name].append(_measure(command, folder))

    print(f"\n{paths} paths, {pages} pages")
    print(f"{'':18}{'times ours':>11}{'seconds':>9}{'CPU s':>8}{'ms/page':>9}{'MB held':>9}")
    ours = statistics.median(cost.seconds for cost in costs["Fingerpost"])
    for name, taken in costs.items():
        seconds = statistics.median(cost.seconds for cost in taken)
        processor = statistics.median(cost.processor for cost in taken)
        memory = statistics.median(cost.memory for cost in taken)
        print(f"{name:18}{seconds / ours:11.2f}{seconds:9.2f}{processor:8.2f}", end="")
        print(f"{1000 * seconds / pages:9.1f}{memory:9.0f}", flush=True)


def main() -> None:
    """Compare at each size that the command line names, else at 10 and 100 paths."""
    for paths in tuple(map(int, sys.argv[1:])) or SIZES:
        with tempfile.TemporaryDirectory() as temporary:
            _compare(Path(temporary), paths)


if __name__ == "__main__":
    main()
