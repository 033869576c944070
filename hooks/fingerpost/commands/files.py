"""Commands that write a proved catalogue as files for other programs to publish: ``pages`` and ``embed``."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from ..fault import Fault
from ..outputs.plain.names import GENERATORS
from .command import Command, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located
    from ..outputs.plain.writing import Plain, Written

_PAUSE: Final = 0.5
"""Seconds between two looks at the guides."""


def _plain(at: "Located", folder: Path, source: str) -> "Plain":
    """A project, read and proved.

    Args:
        at: the project.
        folder: the folder in which the pages of its site stand that guides are written into.
        source: the name of what has the folder.
    """
    from ..outputs.mkdocs.options import options_of
    from ..outputs.mkdocs.pictures import pictures_of
    from ..outputs.mkdocs.projects import open_project
    from ..outputs.mkdocs.settings import documentation
    from ..outputs.plain.writing import Plain

    project = open_project(at)
    catalogue = project.proved_catalogue()
    documents = documentation(at.root, at.settings)
    # Beside the documentation itself, its pictures stand where they belong.
    shown = {} if (folder / source).resolve() == documents.resolve() else pictures_of(catalogue, documents)
    return Plain(catalogue=catalogue, site=project.site, at=options_of(at.settings).at, pictures=shown)


def _tell(written: "Written", folder: Path) -> None:
    """Say what became of a folder."""
    for notice in written.notices:
        print(notice, file=sys.stderr)
    if not written.new:
        print(f"Nothing was written: all {written.number} files stood below {folder} as they are.")
    elif written.new == written.number:
        print(f"Wrote {written.number} files below {folder}.")
    else:
        print(f"Wrote {written.new} of {written.number} files below {folder}; the others stood there as they are.")
    for name in written.deleted:
        print(f"{folder / name} is of no guide any more, and was deleted.")
    for name in written.kept:
        print(f"{folder / name} was there already and stays; link to the guides from it.", flush=True)


def _watch(at: "Located", write: Callable[[], None]) -> None:
    """Write anew with each save, until somebody stops it. A fault is told, and what was written stays."""
    from ..project import changes, state

    print("Watching the guides; Ctrl-C ends it.", flush=True)
    for _ in changes(lambda: state(at.root, at.places), lambda: time.sleep(_PAUSE)):
        try:
            write()
        except Fault as fault:
            print(f"{fault}\nThe pages are as they were.", file=sys.stderr, flush=True)


@click.command(cls=Command)
@click.argument("folder", type=Path, metavar="DIR")
@click.option(
    "--for",
    "generator",
    type=click.Choice(GENERATORS),
    default=GENERATORS[0],
    show_default=True,
    help="What publishes them; zensical is all that reads mkdocs.yml and runs no plug-in, html a plain web server.",
)
@click.option("--watch", is_flag=True, help="Go on, and write anew with each save.")
@pass_located
def pages(at: "Located", folder: Path, generator: str, watch: bool) -> int:
    """Write the pages as files, for a generator that runs no plug-in.

    DIR is the folder of its site; for zensical and sphinx, that of its documentation. Only what this command has
    written itself is replaced or deleted.
    """
    from ..outputs.mkdocs.options import options_of
    from ..outputs.plain.forms import form_of

    form = form_of(generator, options_of(at.settings).look)

    def write() -> None:
        _tell(_plain(at, folder, form.pages or "").write(form, folder), folder)

    write()
    if watch:
        _watch(at, write)
    return 0


@click.command(cls=Command)
@click.argument("folder", type=Path, metavar="DIR")
@pass_located
def embed(at: "Located", folder: Path) -> int:
    """Write frames alone, which fit into pages of any program.

    DIR is where they go; its index.html leads to all guides. Only what this command has written itself is replaced or
    deleted.
    """
    from ..addresses import HOME, file_links, with_pages_at
    from ..outputs.plain.embed import FORM
    from ..outputs.plain.writing import Plain

    read = _plain(at, folder, HOME)
    url = str(at.settings.get("site_url") or "")
    links = with_pages_at(file_links, f"{url.rstrip('/')}/") if url else None
    plain = Plain(catalogue=read.catalogue, site=read.site, at=HOME, pictures=read.pictures)
    _tell(plain.write(FORM, folder, links), folder)
    return 0
