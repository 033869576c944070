"""Commands that make a site of a proved catalogue: ``build``, ``bundle``, and ``nav``, which belongs to a site."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..fault import Fault
from .command import Command, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


def _ending(is_good: Callable[[], bool]) -> str:
    """What an author wants to know first where a build ends early: whether there still is a good one."""
    kept = "; the last good one is as it was" if is_good() else ""
    return f"The site was not built{kept}."


@contextmanager
def _saying(is_good: Callable[[], bool]) -> Iterator[None]:
    """Say at the end of a fault whether there still is a good one."""
    try:
        yield
    except Fault as fault:
        raise Fault(f"{fault}\n{_ending(is_good)}") from None


def _stop_at_errors(at: "Located", is_good: Callable[[], bool]) -> None:
    """Print the report of ``check``; where it has errors, end with the status of that command.

    The hook proves the catalogue once more, whoever starts MkDocs. Where it runs in a copy of this process, it finds it
    read.
    """
    from ..catalogue import Memory, Severity
    from ..outputs.mkdocs.configured import hand_on
    from ..reports.check import REPORTS
    from .survey import status_of, take_survey

    memory = Memory()
    survey = take_survey(at, memory=memory)
    hand_on(memory)
    report = REPORTS["text"](survey)
    if survey.number(Severity.ERROR):
        print(report, _ending(is_good), sep="\n", file=sys.stderr)
        raise click.exceptions.Exit(status_of(survey))
    # Printed at once, because MkDocs takes some seconds.
    print(report, flush=True)


def _tell(notices: Iterable[str]) -> None:
    """Print what an author should know of what was made."""
    for notice in notices:
        print(notice, file=sys.stderr)


def _only_build(root: Path) -> AbstractContextManager[None]:
    """Wait while another build of the project is running."""
    from ..outputs.disk import only_one

    def waiting() -> None:
        print("Another build of this project is running; this one waits for its end.", file=sys.stderr, flush=True)

    return only_one(root, waiting)


def _room_for(folder: Path) -> AbstractContextManager[Path]:
    """A folder aside in which a site is built: beside the folder that it will replace, or else in it."""
    from ..outputs.disk import INSIDE, aside, put_back

    # Beside a mount is another disk, and where the server keeps its folder there may be no right to write.
    if folder.exists() and (folder.is_mount() or not os.access(folder.parent, os.W_OK | os.X_OK)):
        return aside(folder, INSIDE)
    folder.parent.mkdir(parents=True, exist_ok=True)
    name = f"{folder.name}.new-"
    put_back(folder, name)
    return aside(folder.parent, name)


@click.command(cls=Command)
@pass_located
def build(at: "Located") -> int:
    """Build the hosted site.

    Checks the catalogue first, then runs MkDocs in strict mode. The site stands in site/, or where `site_dir` of
    mkdocs.yml says, only when it is whole: where something is wrong, the last good one stays as it was. Only a site
    that a build has made is replaced.
    """
    from ..outputs.disk import replace_folder
    from ..outputs.mkdocs.generate import generate
    from ..outputs.mkdocs.plugins import require_guides
    from ..outputs.mkdocs.running import copy
    from ..outputs.mkdocs.target import is_site, replaceable, site_folder
    from ..outputs.mkdocs.themes import require_theme

    root, settings = at.root, at.settings
    target = site_folder(root, settings)
    is_good = partial(is_site, target)
    _stop_at_errors(at, is_good)
    with _only_build(root):
        with _saying(is_good):
            require_guides(at.configuration, settings)
            require_theme(at.configuration, settings)
            folder = replaceable(root, settings)
        with _room_for(folder) as room:
            with _saying(is_good):
                notices = generate(root, room / "site", {}, at.configuration, run=copy)
            replace_folder(room / "site", folder)
    _tell(notices)
    print(f"Built {target}")
    return 0


@click.command(cls=Command)
@pass_located
def bundle(at: "Located") -> int:
    """Pack the site as a zip that works without a network.

    Checks the catalogue first, then runs MkDocs in strict mode. The zip is dist/fingerpost-offline.zip: unpack it and
    open index.html. Where something is wrong, the last good one stays as it was.
    """
    from ..outputs.bundle import bundle as pack
    from ..outputs.disk import aside
    from ..outputs.mkdocs.generate import FOR_A_DISK, generate
    from ..outputs.mkdocs.plugins import require_guides
    from ..outputs.mkdocs.running import copy
    from ..outputs.mkdocs.themes import require_theme

    root = at.root
    target = root / "dist" / "fingerpost-offline.zip"
    _stop_at_errors(at, target.is_file)
    with _only_build(root), _saying(target.is_file):
        require_guides(at.configuration, at.settings)
        require_theme(at.configuration, at.settings)
        target.parent.mkdir(exist_ok=True)
        with aside(target.parent, "site.new-") as room:
            notices = generate(root, room / "site", {"OFFLINE": "true"}, at.configuration, FOR_A_DISK, run=copy)
            number = pack(room / "site", target)
    _tell(notices)
    print(f"Packed {number} files into {target}")
    return 0


@click.command(cls=Command)
@pass_located
def nav(at: "Located") -> int:
    """Print the navigation that belongs to the plain files.

    It goes at the head of `nav:` in the configuration of a generator that runs no hooks.
    """
    from ..outputs.mkdocs.navigation import navigation_block
    from ..outputs.mkdocs.projects import open_project

    project = open_project(at)
    print(navigation_block(project.proved_catalogue(), project.site), end="")
    return 0
