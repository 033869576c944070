"""Commands that publish a proved catalogue: ``build``, ``bundle``, ``pages`` and ``nav``."""

import shutil
import sys
from pathlib import Path

import click

from .command import Command


def _stop_at_errors(root: Path) -> None:
    """Print the report of ``check``; where it has errors, end with the status of that command.

    The hook proves the catalogue once more, whoever starts MkDocs. That takes 0.1 s for the guides of this project, and
    MkDocs some seconds.
    """
    from ..catalogue import Severity
    from ..outputs.mkdocs.generate import KEPT
    from ..reports.check import REPORTS
    from .survey import status_of, take_survey

    survey = take_survey(root)
    report = REPORTS["text"](survey)
    if survey.number(Severity.ERROR):
        print(report, KEPT, sep="\n", file=sys.stderr)
        raise click.exceptions.Exit(status_of(survey))
    # Printed at once, because MkDocs takes some seconds.
    print(report, flush=True)


@click.command(cls=Command)
@click.pass_obj
def build(root: Path) -> int:
    """Build the hosted site.

    Checks the catalogue first, then runs MkDocs in strict mode. The site stands in site/ only when it is whole: where
    something is wrong, the last good one stays as it was.
    """
    from ..outputs.disk import swap
    from ..outputs.mkdocs.generate import generate

    _stop_at_errors(root)
    aside, target = root / "site.new", root / "site"
    generate(root, aside, {})
    swap(aside, target)
    print(f"Built {target}")
    return 0


@click.command(cls=Command)
@click.pass_obj
def bundle(root: Path) -> int:
    """Pack the site as a zip that works without a network.

    Checks the catalogue first, then runs MkDocs in strict mode. The zip is dist/fingerpost-offline.zip: unpack it and
    open index.html. Where something is wrong, the last good one stays as it was.
    """
    from ..outputs.bundle import bundle as pack
    from ..outputs.mkdocs.generate import generate

    _stop_at_errors(root)
    aside, target = root / "site.offline", root / "dist" / "fingerpost-offline.zip"
    generate(root, aside, {"OFFLINE": "true"})
    try:
        number = pack(aside, target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    print(f"Packed {number} files into {target}")
    return 0


@click.command(cls=Command)
@click.argument("folder", type=Path, metavar="DIR")
@click.pass_obj
def pages(root: Path, folder: Path) -> int:
    """Write the pages as plain files, for a generator without hooks.

    DIR is where they go, such as the documentation folder of that generator.
    """
    from ..addresses import folder_links
    from ..outputs.mkdocs.settings import open_project
    from ..outputs.mkdocs.sources import write_pages
    from ..outputs.publication import publish

    project = open_project(root)
    number = write_pages(publish(project.proved_catalogue(), project.site, folder_links), folder)
    print(f"Wrote {number} files below {folder}")
    return 0


@click.command(cls=Command)
@click.pass_obj
def nav(root: Path) -> int:
    """Print the navigation that belongs to the plain files.

    It goes at the head of `nav:` in the configuration of a generator that runs no hooks.
    """
    from ..outputs.mkdocs.navigation import navigation_block
    from ..outputs.mkdocs.settings import open_project

    project = open_project(root)
    print(navigation_block(project.proved_catalogue(), project.site), end="")
    return 0
