"""Commands for a site of one's own: ``init`` begins it, ``serve`` shows it while it is written."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .called import called
from .command import Command, pass_located
from .listening import OPTION, SETTING, USUAL, Address, read_address, said_address

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("folder", required=False, default=Path(), type=Path, metavar="[DIR]")
def init(folder: Path) -> int:
    """Begin a site of your own.

    It has a small guide, the settings of the site and of editors, and what GitHub or GitLab need to check and publish
    it. It passes every check. No file is overwritten.

    DIR is where it goes; without it, the folder that you are in.
    """
    from ..outputs.starting import begin_site
    from ..project import today

    written, kept = begin_site(folder, today())
    for name in written:
        print(f"Wrote {(folder / name).as_posix()}")
    for name in kept:
        print(f"{(folder / name).as_posix()} was there already and stays.")
    onward = "" if "README.md" in kept else " README.md says how it goes on."
    print(f"See it: {called(None if folder == Path() else folder)} serve.{onward}")
    if ".gitignore" in kept:
        print("Let git ignore what a build makes: site/ and dist/ in .gitignore.")
    return 0


@click.command(cls=Command)
@click.option(
    OPTION,
    callback=read_address,
    metavar="ADDRESS",
    help=f"Where to serve it; without it, where `{SETTING}` of mkdocs.yml says, or {USUAL}.",
)
@pass_located
def serve(at: "Located", address: Address | None) -> int:
    """Serve the site on this machine, anew with each save.

    A fault of a guide shows in the page, and goes away when it is mended.

    ADDRESS is localhost or a number of this machine, and a port, such as localhost:8001.
    """
    from ..outputs.mkdocs.generate import BANNERS, generator_of
    from ..outputs.mkdocs.plugins import require_guides
    from ..outputs.mkdocs.themes import require_theme

    require_guides(at.configuration, at.settings)
    require_theme(at.configuration, at.settings)
    address = address or said_address(at.configuration, at.settings)
    address.require_free()
    generator = generator_of(at.configuration)
    command = [sys.executable, "-m", generator, "serve", "--livereload", "--dev-addr", str(address)]
    if at.configuration is not None:
        command += ["--config-file", str(at.configuration)]
    return subprocess.run(command, check=False, env={**os.environ, **BANNERS}).returncode  # noqa: S603 - MkDocs itself
