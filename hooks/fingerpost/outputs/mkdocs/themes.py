"""Whether the theme that a site names is installed: MkDocs says that it is not, and not how to get it."""

from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from ...fault import Fault
from .settings import Settings

_GROUPS: Final = ("mkdocs.themes", "properdocs.themes")
"""Where a package says which themes it has."""

_PACKAGES: Final = {"material": '"fingerpost[material]"', "materialx": "mkdocs-materialx"}
"""What brings a theme, for those that guides are tried with."""


def _named(settings: Settings) -> str | None:
    """The theme that a configuration names; ``None`` where it names none, or has the files of its own."""
    theme = settings.get("theme")
    name = theme.get("name") if isinstance(theme, Mapping) else theme
    return name if isinstance(name, str) else None


def require_theme(configuration: Path | None, settings: Settings) -> None:
    """Make sure that the theme of a site is there.

    Raises:
        Fault: where it is not, with what to install.
    """
    name = _named(settings)
    there = {entry.name for group in _GROUPS for entry in entry_points(group=group)}
    if name is None or name in there:
        return
    package = _PACKAGES.get(name)
    how = f"Install it (`pip install {package}`)" if package else "Install the package that has it"
    raise Fault(
        f"{configuration}: the theme `{name}` is not installed. {how}, or name one that is: {', '.join(sorted(there))}."
    )
