"""A project on disk: which files make its catalogue, and what its configuration says of the site."""

import datetime
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import yaml
from yaml_env_tag import add_env_tag

from ..catalogue import Catalogue, CatalogueError, Finding, Guide, closest, file_name, load_catalogue
from ..checks import Examined, examine, prove
from ..fault import Fault
from ..pages import Site
from ..pages.facts import stated

FIRST: Final = "paths.yaml"
"""The catalogue file whose guide comes first."""

CONTENT: Final = "content"
"""The folder of the catalogue files."""

SUFFIXES: Final = (".yaml", ".yml")
"""What the names of catalogue files end with."""

TODAY: Final = "FINGERPOST_TODAY"
"""The variable of the environment that names another day than today, as of which reviews are judged."""

CONFIGURATION: Final = "mkdocs.yml"


class _Settings(yaml.BaseLoader):
    """Reads a configuration as plain values: `!ENV` from the environment, and any other tag as the text behind it."""


add_env_tag(_Settings)


def catalogue_files(root: Path) -> tuple[Path, ...]:
    """The catalogue files of a project, the first guide's first."""
    # Emacs keeps a link to nowhere beside a file that is being edited, macOS its own notes beside a copied one; the
    # names of both begin with a dot.
    candidates = (path for path in (root / CONTENT).glob("[!.]*.y*ml") if path.suffix in SUFFIXES)
    found = sorted(candidates, key=lambda path: (path.name != FIRST, path.name))
    return tuple(found) or (root / CONTENT / FIRST,)


def read_catalogue(root: Path) -> Catalogue:
    """The catalogue of a project, unproved.

    Raises:
        CatalogueError: with every fault of every file.
    """
    return load_catalogue(catalogue_files(root), root)


def read_readable(files: Iterable[Path], root: Path) -> tuple[Catalogue, tuple[Finding, ...]]:
    """What can be read of some catalogue files, and everything that is wrong with the others: one file that cannot be read hides no fault of another."""
    files = tuple(files)
    try:
        return load_catalogue(files, root), ()
    except CatalogueError as error:
        faulty = {finding.place.file for finding in error.findings}
        readable = [path for path in files if file_name(path, root) not in faulty]
        return load_catalogue(readable, root), error.findings


def documents(root: Path, settings: Mapping[str, object]) -> frozenset[str]:
    """The pages that were written by hand, named from the folder that they are in."""
    folder = root / str(settings.get("docs_dir") or "docs")
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


def today() -> datetime.date:
    """The day as of which reviews are judged: today in UTC, or the one that :data:`TODAY` names.

    Raises:
        Fault: where it names no day.
    """
    named = os.environ.get(TODAY)
    if not named:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.date.fromisoformat(named)
    except ValueError:
        raise Fault(f"{TODAY} is `{named}`, expected a day such as 2026-11-24.") from None


def examine_project(root: Path, catalogue: Catalogue) -> tuple[Examined, ...]:
    """Run every check on a catalogue that belongs to a project, as of today."""
    return examine(catalogue, today().toordinal(), documents(root, read_settings(root)))


def proved_catalogue(root: Path) -> Catalogue:
    """The catalogue of a project, proved sound.

    Raises:
        CatalogueError: with every fault of every file, or every error that a check found.
    """
    catalogue = read_catalogue(root)
    prove(examine_project(root, catalogue))
    return catalogue


def chosen_guides(catalogue: Catalogue, name: str | None) -> tuple[Guide, ...]:
    """The guide of that id, or every one where none is named.

    Raises:
        Fault: where no guide has the id, with the one that may have been meant.
    """
    chosen = tuple(guide for guide in catalogue.guides if name in (None, guide.guide))
    if not chosen:
        raise Fault(
            f"No guide is called `{name}`. {closest(str(name), tuple(guide.guide for guide in catalogue.guides))}"
        )
    return chosen


def read_settings(root: Path) -> Mapping[str, object]:
    """The configuration of the site generator as plain values; empty where there is none."""
    path = root / CONFIGURATION
    try:
        settings = yaml.load(path.read_text(encoding="utf-8"), Loader=_Settings) if path.is_file() else {}  # noqa: S506 - reads plain values only
    except yaml.YAMLError as error:
        raise Fault(f"{path}: this is not YAML: {error}") from None
    return settings if isinstance(settings, Mapping) else {}


def read_site(root: Path) -> Site:
    """What the configuration of the site generator says of the site; its name is the folder's where there is none."""
    return site_of(read_settings(root), root.resolve().name)


def site_of(settings: Mapping[str, object], otherwise: str) -> Site:
    """A site from the settings that every generator of this family has."""
    url = str(settings.get("site_url") or "")
    theme = settings.get("theme")
    language = str((theme.get("language") if isinstance(theme, Mapping) else "") or "en")
    name, description = str(settings.get("site_name") or otherwise), str(settings.get("site_description") or "")
    return Site(name, description, f"{url.rstrip('/')}/" if url else "", language, _wants_paper(settings))


def _wants_paper(settings: Mapping[str, object]) -> bool:
    """Whether ``extra: {fingerpost: {pdf: true}}`` is set, which asks for a PDF of each guide.

    Plain readers of YAML give ``true`` as text.
    """
    own = settings.get("extra")
    for key in ("fingerpost", "pdf"):
        own = own.get(key) if isinstance(own, Mapping) else None
    return str(own).lower() == "true"


def last_review(catalogue: Catalogue) -> int:
    """The day of the newest review, in seconds since 1970: the date of a build that depends on nothing but its sources."""
    days = [row.evidence.reviewed for guide in catalogue.guides for row in stated(guide)]
    return (max(days).toordinal() - 719_163) * 86_400
