"""Holds a build beside what Hugo, MkDocs with Material and Zensical take for as many pages with the same words.

``python -m bench.peers 1000 --rounds 3`` measures at another size. Our site is built first. What stands on each of its
pages becomes a Markdown page of the others, one paragraph a block. Each builds them once, and a sample is compared word
by word: one that says something else is named, and ends the run. Then all take turns; the middle of each is told.

What a page is once more, for a frame or for programs, nobody makes here: ours are built without. The others have no
navigation of all pages either, which would be most of what they write.

A round takes half a minute at 100 paths, some minutes at 1,000, and the better part of an hour at 10,000. ``--peer
hugo`` leaves the others out.
"""

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.builds import Cost, measure, size_of
from bench.machine import machine
from bench.own import BUILD, ONLY_PAGES, PROJECT, write_project
from bench.said import as_markdown, first_difference, words_on
from bench.sized import KINDS
from bench.tables import print_table, shown

ROUNDS: Final = 5
SIZES: Final = (10, 100)
SAMPLE: Final = 200
"""Pages that are compared word by word."""

OWN: Final = "Fingerpost"
PEERS: Final = {"hugo": "Hugo", "material": "MkDocs, Material", "zensical": "Zensical"}
"""What each other generator is called, by its folder."""

_RATIOS: Final = ("Seconds, times ours", "CPU", "Memory")

PLAIN: Final = """\
site_name: Made up
site_url: https://example.org/
theme:
  name: material
  font: false
nav:
  - index.md
not_in_nav: "*"
"""
"""The settings of plain pages, of which the first alone is in the navigation."""

_HUGO: Final = {
    "hugo.toml": (
        'baseURL = "https://example.org/"\ntitle = "Made up"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
        "[markup.goldmark.extensions]\ntypographer = false\n"
    ),
    "layouts/_default/list.html": (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
        '<body><nav><a href="{{ site.Home.RelPermalink }}">Home</a></nav><main>{{ .Content }}</main></body></html>'
    ),
}


@dataclass(frozen=True, kw_only=True)
class Build:
    """How one generator builds the pages.

    Attributes:
        command: what is run.
        folder: where.
        site: the folder that it writes.
    """

    command: Sequence[str]
    folder: Path
    site: Path


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _zensical() -> Path | None:
    """The program, in an environment of its own, where it can be had."""
    place = PROJECT / ".cache" / "bench" / "zensical"
    program = place / "bin" / "zensical"
    if not program.exists():
        for command in ([sys.executable, "-m", "venv", place], [place / "bin" / "pip", "install", "-q", "zensical"]):
            if subprocess.run(list(map(str, command)), check=False, capture_output=True).returncode:
                return None
    return program


def _version(zensical: Path | None) -> str:
    if zensical is None:
        return ""
    said = subprocess.run([zensical, "--version"], check=True, capture_output=True, text=True).stdout.split()
    return said[-1]


def _commands(zensical: Path | None) -> dict[str, list[str]]:
    """How each other generator that is here is run, by its folder."""
    hugo = shutil.which("hugo")
    return {
        **({"hugo": [hugo, "--quiet"]} if hugo else {}),
        "material": [sys.executable, "-m", "mkdocs", "build", "-q"],
        **({"zensical": [str(zensical), "build"]} if zensical else {}),
    }


def _peers(root: Path, site: Path, commands: Mapping[str, Sequence[str]]) -> dict[str, Build]:
    """Each other generator, with as many pages of the same words."""
    found: dict[str, Build] = {}
    for name, command in commands.items():
        folder = root / name
        found[PEERS[name]] = Build(
            command=command, folder=folder, site=folder / ("public" if name == "hugo" else "site")
        )
        for file, text in (_HUGO if name == "hugo" else {"mkdocs.yml": PLAIN}).items():
            _write(folder / file, text)
    for page in site.rglob("index.html"):
        place, text = page.parent.relative_to(site), as_markdown(page)
        for build in found.values():
            # Hugo takes a folder with an index.md for a page without others below it.
            file = "content/{}/_index.md" if build.folder.name == "hugo" else "docs/{}/index.md"
            _write(build.folder / file.format(place), text)
    return found


def _differing(own: Path, peers: Mapping[str, Build]) -> Iterator[str]:
    """Each page of a sample that says something else at another generator, or is not there."""
    pages = sorted(page.relative_to(own) for page in own.rglob("index.html"))
    draw = random.Random(1)  # noqa: S311 - the same sample each time
    for page in sorted(draw.sample(pages, min(SAMPLE, len(pages)))):
        words = words_on(own / page)
        for name, build in peers.items():
            if not (build.site / page).is_file():
                yield f"{name}: {page} is not there"
            elif difference := first_difference(words, words_on(build.site / page)):
                yield f"{name}: {page}: {difference}"


def _row(name: str, costs: Sequence[Cost], ours: Sequence[Cost], site: Path) -> tuple[str, ...]:
    def middle(costs: Sequence[Cost]) -> tuple[float, float, float]:
        return (
            statistics.median(cost.seconds for cost in costs),
            statistics.median(cost.processor for cost in costs),
            statistics.median(cost.memory for cost in costs),
        )

    size, taken = size_of(site), middle(costs)
    ratios = [shown(one / own) for one, own in zip(taken, middle(ours), strict=True)]
    seconds, processor, memory = taken
    figures = (seconds, processor, 1000 * seconds / size.pages, memory, 1000 * size.megabytes / size.pages)
    return (name, *ratios, f"{size.pages:,}", *map(shown, figures))


def _compare(root: Path, paths: int, kind: str, rounds: int, commands: Mapping[str, Sequence[str]]) -> None:
    """Build each in turn, and print a table."""
    own = Build(command=BUILD, folder=root / "own", site=root / "own" / "site")
    write_project(own.folder, paths, kind, ONLY_PAGES)
    measure(own.command, own.folder)
    peers = _peers(root, own.site, commands)
    for build in peers.values():
        measure(build.command, build.folder)
    if differing := list(_differing(own.site, peers)):
        sys.exit("These pages do not say the same:\n" + "\n".join(differing))

    builds = {OWN: own, **peers}
    costs: dict[str, list[Cost]] = {name: [] for name in builds}
    for _ in range(rounds):
        for name, build in builds.items():
            costs[name].append(measure(build.command, build.folder))
    pages = sum(1 for _ in own.site.rglob("index.html"))
    print(f"{paths:,} paths, {kind}; {min(SAMPLE, pages)} of {pages:,} pages compared word by word, none differs.\n")
    print_table(
        ("", *_RATIOS, "Pages", "Seconds", "CPU seconds", "ms a page", "Memory, MB", "KB a page"),
        (_row(name, taken, costs[OWN], builds[name].site) for name, taken in costs.items()),
    )


def main() -> None:
    """Compare at each size that the command line names."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="PATHS")
    asked.add_argument("--rounds", type=int, default=ROUNDS, help="how often each builds (%(default)s)")
    asked.add_argument("--kind", choices=KINDS, action="append", help="one kind of guide alone")
    asked.add_argument("--peer", choices=PEERS, action="append", help="one other generator alone")
    given = asked.parse_args()
    wanted = given.peer or [*PEERS]
    zensical = _zensical() if "zensical" in wanted else None
    commands = {name: command for name, command in _commands(zensical).items() if name in wanted}
    print(f"{machine({'Zensical': _version(zensical)})} The middle of {given.rounds}.\n")
    for paths in given.sizes:
        for kind in given.kind or KINDS:
            with tempfile.TemporaryDirectory() as temporary:
                _compare(Path(temporary), paths, kind, given.rounds, commands)


if __name__ == "__main__":
    main()
