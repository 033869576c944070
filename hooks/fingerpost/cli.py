"""``fingerpost``: the commands that an author types."""

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from .catalogue import Catalogue, CatalogueError, catalogue_schema
from .checks import check_catalogue, prove
from .flow import truth_table
from .outputs import publish
from .outputs.aside import BuildError, generate, swap
from .outputs.bundle import BundleError, bundle
from .outputs.navigation import navigation_block
from .outputs.plain import write_pages
from .outputs.project import last_review, read_catalogue, read_site
from .pages import folder_links


def _proved(root: Path) -> Catalogue:
    return prove(read_catalogue(root))


def _check(arguments: argparse.Namespace) -> int:
    catalogue = read_catalogue(arguments.project)
    findings = check_catalogue(catalogue)
    for finding in findings:
        print(finding)
    if findings:
        return 1
    print(f"{len(catalogue.guides)} guides, nothing found.")
    return 0


def _build(arguments: argparse.Namespace) -> int:
    root: Path = arguments.project
    aside, target = root / "site.new", root / "site"
    generate(root, aside, last_review(_proved(root)), {})
    swap(aside, target)
    print(f"Built {target}")
    return 0


def _bundle(arguments: argparse.Namespace) -> int:
    root: Path = arguments.project
    aside, target = root / "site.offline", root / "dist" / "fingerpost-offline.zip"
    generate(root, aside, last_review(_proved(root)), {"OFFLINE": "true"})
    try:
        number = bundle(aside, target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    print(f"Packed {number} files into {target}")
    return 0


def _pages(arguments: argparse.Namespace) -> int:
    root: Path = arguments.project
    number = write_pages(publish(_proved(root), read_site(root), folder_links), arguments.folder)
    print(f"Wrote {number} files below {arguments.folder}")
    return 0


def _walks(arguments: argparse.Namespace) -> int:
    guides = {guide.guide: guide for guide in _proved(arguments.project).guides}
    if arguments.guide not in guides:
        print(f"No guide is called {arguments.guide}. There is {', '.join(guides)}.", file=sys.stderr)
        return 1
    for line in truth_table(guides[arguments.guide]):
        print(line)
    return 0


def _nav(arguments: argparse.Namespace) -> int:
    print(navigation_block(_proved(arguments.project)), end="")
    return 0


def _schema(_: argparse.Namespace) -> int:
    print(catalogue_schema(), end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fingerpost", description="One YAML catalogue to a decision site that is proved against itself.")
    parser.add_argument("--project", type=Path, default=Path(), metavar="DIR", help="the folder with mkdocs.yml and content/ (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(run=run)
        return added

    command("check", _check, "Check the catalogue and say everything that is wrong with it.")
    command("build", _build, "Build site/; a build that fails leaves the last good one as it was.")
    command("bundle", _bundle, "Make dist/fingerpost-offline.zip, which works from a disk.")
    walks = command("walks", _walks, "Print every walk through the questions of a guide and where it ends, one line a walk.")
    walks.add_argument("guide", metavar="GUIDE", help="the id of the guide")
    command("nav", _nav, "Print the navigation that belongs to the plain files, for the head of a configuration's `nav:`.")
    command("schema", _schema, "Print the JSON Schema of a catalogue file, with which an editor completes and explains.")
    pages = command("pages", _pages, "Write the pages as plain files, for a generator that runs no hooks.")
    pages.add_argument("folder", type=Path, metavar="DIR", help="where to write them, such as the documentation folder of that generator")
    return parser


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit with its status: 0, or 1 with what is wrong on standard error."""
    parsed = _parser().parse_args(arguments)
    try:
        sys.exit(parsed.run(parsed))
    except (CatalogueError, BuildError, BundleError) as error:
        sys.exit(str(error))
