"""A project on disk: which files make its catalogue, and what its configuration says of the site."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml
from yaml_env_tag import add_env_tag

from ..catalogue import Catalogue, load_catalogue
from ..fault import Fault
from ..pages import Site
from ..pages.facts import stated

FIRST: Final = "paths.yaml"
"""The catalogue file whose guide comes first."""

CONFIGURATION: Final = "mkdocs.yml"


class _Settings(yaml.BaseLoader):
    """Reads a configuration as plain values: `!ENV` from the environment, and any other tag as the text behind it."""


add_env_tag(_Settings)


def catalogue_files(root: Path) -> tuple[Path, ...]:
    """The catalogue files of a project, the first guide's first."""
    # Emacs keeps a link to nowhere beside a file that is being edited, macOS its own notes beside a copied one; the names of both begin with a dot.
    candidates = (path for path in (root / "content").glob("[!.]*.y*ml") if path.suffix in (".yaml", ".yml"))
    found = sorted(candidates, key=lambda path: (path.name != FIRST, path.name))
    return tuple(found) or (root / "content" / FIRST,)


def read_catalogue(root: Path) -> Catalogue:
    """The catalogue of a project.

    Raises:
        CatalogueError: with every fault of every file.
    """
    return load_catalogue(catalogue_files(root), root)


def read_site(root: Path) -> Site:
    """What the configuration of the site generator says of the site; its name is the folder's where there is none."""
    path = root / CONFIGURATION
    try:
        settings = yaml.load(path.read_text(encoding="utf-8"), Loader=_Settings) if path.is_file() else {}  # noqa: S506 - reads plain values only
    except yaml.YAMLError as error:
        raise Fault(f"{path}: this is not YAML: {error}") from None
    return site_of(settings if isinstance(settings, Mapping) else {}, root.resolve().name)


def site_of(settings: Mapping[str, object], otherwise: str) -> Site:
    """A site from the settings that every generator of this family has."""
    url = str(settings.get("site_url") or "")
    return Site(str(settings.get("site_name") or otherwise), str(settings.get("site_description") or ""), f"{url.rstrip('/')}/" if url else "")


def last_review(catalogue: Catalogue) -> int:
    """The day of the newest review, in seconds since 1970: the date of a build that depends on nothing but its sources."""
    days = [row.evidence.reviewed for guide in catalogue.guides for row in stated(guide)]
    return (max(days).toordinal() - 719_163) * 86_400
