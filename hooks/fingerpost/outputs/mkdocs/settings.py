"""What the configuration of MkDocs says of a site and of the pages beside it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml
from yaml_env_tag import add_env_tag

from ...addresses import Site
from ...fault import Fault
from ...project import Project, today

CONFIGURATION: Final = "mkdocs.yml"

Settings = Mapping[str, object]
"""A configuration as plain values: what stands in ``mkdocs.yml``, or what MkDocs has made of it."""


class _Loader(yaml.BaseLoader):
    """Reads a configuration as plain values: `!ENV` from the environment, and any other tag as the text behind it."""


add_env_tag(_Loader)


def read_settings(root: Path) -> Settings:
    """The configuration of a project as plain values; empty where there is none.

    Raises:
        Fault: where it is not YAML.
    """
    path = root / CONFIGURATION
    try:
        settings = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader) if path.is_file() else {}  # noqa: S506 - reads plain values only
    except yaml.YAMLError as error:
        raise Fault(f"{path}: this is not YAML: {error}") from None
    return settings if isinstance(settings, Mapping) else {}


def documents(root: Path, settings: Settings) -> frozenset[str]:
    """The pages that were written by hand, named from the folder that they are in."""
    folder = root / str(settings.get("docs_dir") or "docs")
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


def site_of(settings: Settings, otherwise: str = "") -> Site:
    """A site from its settings.

    Args:
        settings: the configuration.
        otherwise: its name where the configuration gives it none.
    """
    url = str(settings.get("site_url") or "")
    theme = settings.get("theme")
    language = str((theme.get("language") if isinstance(theme, Mapping) else "") or "en")
    name, description = str(settings.get("site_name") or otherwise), str(settings.get("site_description") or "")
    return Site(name, description, f"{url.rstrip('/')}/" if url else "", language, _wants_paper(settings), today())


def _wants_paper(settings: Settings) -> bool:
    """Whether ``extra: {fingerpost: {pdf: true}}`` is set, which asks for a PDF of each guide.

    Plain readers of YAML give ``true`` as text.
    """
    own = settings.get("extra")
    for key in ("fingerpost", "pdf"):
        own = own.get(key) if isinstance(own, Mapping) else None
    return str(own).lower() == "true"


def project_of(root: Path, settings: Settings) -> Project:
    """A project with the settings that somebody has read already."""
    return Project(root, site_of(settings, root.resolve().name), documents(root, settings))


def open_project(root: Path) -> Project:
    """The project in a folder, with the settings of its ``mkdocs.yml``.

    Raises:
        Fault: where those cannot be read.
    """
    return project_of(root, read_settings(root))
